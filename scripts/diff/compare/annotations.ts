/** Compares the annotations of schemas: deprecation, the discriminator, and the XML format. */
import type { Node } from "../../openapi/document.ts";
import { codeSpan } from "../../text/code-span.ts";
import type { SchemaNode } from "../contract/schema-node.ts";

type Report = (kind: string, message: string) => void;

export function compareAnnotations(before: SchemaNode, after: SchemaNode, report: Report): void {
  compareDeprecation("It", before, after, report);
  if (before.discriminator !== after.discriminator)
    report(...discriminatorChange(before.discriminator, after.discriminator));
  if (before.xml !== after.xml)
    report(
      "xml-changed",
      `The XML format changes from ${codeSpan(before.xml ?? "none")} to ${codeSpan(after.xml ?? "none")}.`,
    );
}

/** Extensions with the removal date of a deprecated part. */
const sunsetKeys = [
  "x-sunset",
  "x-sunset-date",
  "x-deprecated-until",
  "x-removal-date",
  "x-deprecation-date",
  "x-deprecated-at",
];

interface Deprecable {
  isDeprecated: boolean;
  origin: Node;
}

/** Reports a change of deprecation, with the removal date if the description has one. */
export function compareDeprecation(subject: string, before: Deprecable, after: Deprecable, report: Report): void {
  const { isDeprecated, origin } = after;
  if (before.isDeprecated === isDeprecated) return;
  if (!isDeprecated) return report("no-longer-deprecated", `${subject} is no longer deprecated.`);
  const key = sunsetKeys.find((each) => origin[each] !== undefined);
  const date = key ? ` (${codeSpan(`${key}: ${String(origin[key])}`)})` : "";
  report("deprecated", `${subject} is deprecated${date}.`);
}

function discriminatorChange(before: string | undefined, after: string | undefined): [kind: string, message: string] {
  if (after === undefined) return ["discriminator-removed", `The discriminator ${codeSpan(before)} was removed.`];
  if (before === undefined) return ["discriminator-added", `The discriminator ${codeSpan(after)} was added.`];
  return ["discriminator-changed", `The discriminator changes from ${codeSpan(before)} to ${codeSpan(after)}.`];
}
