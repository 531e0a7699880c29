/** Compares the content of requests and responses: bodies by media type, headers, and the encodings of parts. */
import type { ContentContract, EncodingContract, ValueContract } from "../contract/contract.ts";
import { codeSpan } from "../../text/code-span.ts";
import { compareDeprecation } from "./annotations.ts";
import type { ComparisonContext } from "./context.ts";
import { join } from "./join.ts";
import { childLocation, type Location } from "./location.ts";

export function compareContent(
  context: ComparisonContext,
  before: Map<string, ContentContract>,
  after: Map<string, ContentContract>,
  location: Location,
): void {
  const hasSeveral = new Set([...before.keys(), ...after.keys()]).size > 1;
  for (const [mediaType, base, revision] of join(before, after)) {
    const here = childLocation(location, "content", mediaType);
    if (!base)
      context.report(
        "media-type-added",
        here,
        `Media type ${codeSpan(mediaType)} was added.`,
        undefined,
        revision!.origin,
      );
    else if (!revision)
      context.report("media-type-removed", here, `Media type ${codeSpan(mediaType)} was removed.`, base.origin);
    else {
      const at = hasSeveral ? { ...here, mediaType } : here;
      context.compareSchemas(base.schema, revision.schema, childLocation(at, "schema"));
      compareEncodings(context, base.encodings, revision.encodings, childLocation(at, "encoding"));
    }
  }
}

export function compareHeaders(
  context: ComparisonContext,
  before: Map<string, ValueContract>,
  after: Map<string, ValueContract>,
  location: Location,
): void {
  for (const [name, base, revision] of join(before, after)) {
    const here = childLocation(location, "headers", name);
    const report = (kind: string, message: string) =>
      context.report(kind, here, `Header ${codeSpan(name)} ${message}`, base?.origin, revision?.origin);
    if (!base) report(revision!.isRequired ? "required-response-header-added" : "response-header-added", "was added.");
    else if (!revision) report("response-header-removed", "was removed.");
    else {
      if (base.isRequired && !revision.isRequired) report("response-header-became-optional", "is now optional.");
      if (!base.isRequired && revision.isRequired) report("response-header-became-required", "is now required.");
      compareValues(context, base, revision, here);
    }
  }
}

function compareEncodings(
  context: ComparisonContext,
  before: Map<string, EncodingContract>,
  after: Map<string, EncodingContract>,
  location: Location,
): void {
  for (const [property, base, revision] of join(before, after)) {
    const here = childLocation(location, property);
    const report = (kind: string, message: string) =>
      context.report(kind, here, message, base?.origin, revision?.origin);
    compareContentTypes(base?.contentTypes, revision?.contentTypes, `Part ${codeSpan(property)}`, report);
    const [from, to] = [base, revision].map((side) => codeSpan(side?.serialization ?? defaultSerialization));
    if (from !== to)
      report("encoding-changed", `The serialization of part ${codeSpan(property)} changes from ${from} to ${to}.`);
    compareHeaders(context, base?.headers ?? new Map(), revision?.headers ?? new Map(), here);
  }
}

const defaultSerialization = { style: undefined, explode: undefined, allowReserved: false };

/** A part without content types has the default content type of its schema. */
function compareContentTypes(
  before: string[] | undefined,
  after: string[] | undefined,
  part: string,
  report: (kind: string, message: string) => void,
): void {
  const lost = before?.filter((each) => !after?.includes(each)) ?? [];
  const gained = after?.filter((each) => !before?.includes(each)) ?? [];
  if (lost.length + gained.length === 0) return;
  if (before && after && lost.length === 0)
    return report("encoding-types-added", `${part} also accepts ${gained.map((each) => codeSpan(each)).join(" or ")}.`);
  if (before && after && gained.length === 0)
    return report(
      "encoding-types-removed",
      `${part} no longer accepts ${lost.map((each) => codeSpan(each)).join(" or ")}.`,
    );
  const [from, to] = [before, after].map((types) => (types ? codeSpan(types.join(", ")) : "the default of its schema"));
  report("encoding-changed", `${part} changes its content type from ${from} to ${to}.`);
}

/** Compares two parameters or headers: deprecation, serialization and schema. */
export function compareValues(
  context: ComparisonContext,
  before: ValueContract,
  after: ValueContract,
  location: Location,
): void {
  const report = (kind: string, message: string) =>
    context.report(kind, location, message, before.origin, after.origin);
  compareDeprecation("It", before, after, report);
  const [from, to] = [before, after].map(({ serialization }) => codeSpan(serialization));
  if (from !== to) report("parameter-serialization-changed", `The serialization changes from ${from} to ${to}.`);
  context.compareSchemas(before.schema, after.schema, childLocation(location, "schema"));
  compareEncodings(context, before.encodings, after.encodings, childLocation(location, "encoding"));
}
