/** Compares the annotations of schemas: deprecation, the discriminator, and the XML format. */
import type { Node } from "../../openapi/document.ts";
import { codeSpan } from "../../text/code-span.ts";
import type { SchemaNode } from "../contract/schema-node.ts";

export function compareAnnotations(
  before: SchemaNode,
  after: SchemaNode,
  report: (kind: string, message: string) => void,
): void {
  if (before.isDeprecated !== after.isDeprecated)
    report(
      after.isDeprecated ? "deprecated" : "no-longer-deprecated",
      deprecationMessage("It", after.isDeprecated, after.origin),
    );
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

/** Returns `It is deprecated`, with the removal date if the description has one. */
export function deprecationMessage(subject: string, isDeprecated: boolean, origin: Node): string {
  if (!isDeprecated) return `${subject} is no longer deprecated.`;
  const key = sunsetKeys.find((each) => origin[each] !== undefined);
  return `${subject} is deprecated${key ? ` (${codeSpan(`${key}: ${String(origin[key])}`)})` : ""}.`;
}

function discriminatorChange(before: string | undefined, after: string | undefined): [kind: string, message: string] {
  if (after === undefined) return ["discriminator-removed", `The discriminator ${codeSpan(before)} was removed.`];
  if (before === undefined) return ["discriminator-added", `The discriminator ${codeSpan(after)} was added.`];
  return ["discriminator-changed", `The discriminator changes from ${codeSpan(before)} to ${codeSpan(after)}.`];
}
