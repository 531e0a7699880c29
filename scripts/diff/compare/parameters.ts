/** Compares the parameters of an operation. */
import type { ParameterContract } from "../contract/contract.ts";
import { codeSpan } from "../../text/code-span.ts";
import { compareValues } from "./content.ts";
import type { ComparisonContext } from "./context.ts";
import { join } from "./join.ts";
import { childLocation, type Location } from "./location.ts";

export function compareParameters(
  context: ComparisonContext,
  before: Map<string, ParameterContract>,
  after: Map<string, ParameterContract>,
  location: Location,
): void {
  for (const [, base, revision] of join(before, after)) {
    const { name, in: place } = (revision ?? base)!;
    const here = childLocation(location, "parameters", name);
    const what = `Parameter ${codeSpan(name)} in ${codeSpan(place)}`;
    if (!revision) context.report("parameter-removed", here, `${what} was removed.`, base!.origin);
    else if (!base) {
      const kind = revision.isRequired ? "required-parameter-added" : "parameter-added";
      context.report(
        kind,
        here,
        `${what} was added${revision.isRequired ? " and is required" : ""}.`,
        undefined,
        revision.origin,
      );
    } else compareParameter(context, base, revision, here);
  }
}

function compareParameter(
  context: ComparisonContext,
  before: ParameterContract,
  after: ParameterContract,
  location: Location,
): void {
  const report = (kind: string, message: string) =>
    context.report(kind, location, message, before.origin, after.origin);
  if (before.name !== after.name && after.in !== "header")
    report("path-parameter-renamed", `${codeSpan(before.name)} is now ${codeSpan(after.name)}.`);
  if (!before.isRequired && after.isRequired) report("parameter-became-required", "It is now required.");
  if (before.isRequired && !after.isRequired) report("parameter-became-optional", "It is no longer required.");
  if (!before.allowsEmptyValue && after.allowsEmptyValue) report("empty-value-allowed", "It can now be empty.");
  if (before.allowsEmptyValue && !after.allowsEmptyValue) report("empty-value-forbidden", "It can no longer be empty.");
  if (before.allowsReserved !== after.allowsReserved)
    report(
      "parameter-serialization-changed",
      `Reserved characters are now ${after.allowsReserved ? "sent unencoded" : "percent-encoded"}.`,
    );
  compareValues(context, before, after, location);
}
