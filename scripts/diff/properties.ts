/** Compares the properties of two objects: which there are, which must be there, and what they hold. */
import { at, type Document, resolveReference, type Schema } from "../openapi/document.ts";
import { findReferences } from "../openapi/walk.ts";
import { childLocation, type Location, type ComparisonContext } from "./context.ts";
import { ownProperty } from "../openapi/json.ts";
import { codeSpan } from "../text/code-span.ts";

/** One property on one side. */
interface Property {
  schema: Schema | undefined;
  /** Not part of this direction: what is read-only is not sent, what is write-only does not come back. */
  isHidden: boolean;
  isRequired: boolean;
}

/** Tells what changes for every property of either side. */
export function compareProperties(scope: ComparisonContext, base: Schema, revision: Schema, place: Location): void {
  const names = [base, revision].flatMap(({ properties, required }) => [
    ...Object.keys(properties ?? {}),
    ...(required ?? []),
  ]);
  for (const name of new Set(names)) {
    const before = propertyOf(scope.base, base, name, place);
    const after = propertyOf(scope.revision, revision, name, place);
    const here = childLocation(place, "properties", name);
    const kind = kindOf(before, after, place);
    const nodes = [base, revision, before.schema, after.schema];
    if (kind) scope.report(kind, here, messages[kind](codeSpan(name)), ...nodes);
    if (kind === "hidden-property-changed") {
      markReported(scope, scope.base, before.schema);
      markReported(scope, scope.revision, after.schema);
    } else if (before.schema && after.schema) scope.compare(scope, before.schema, after.schema, here);
  }
}

const messages = {
  "property-added": (name: string) => `Property ${name} is new.`,
  "property-removed": (name: string) => `Property ${name} is gone.`,
  "required-properties-added": (name: string) => `Property ${name} is now required.`,
  "required-properties-removed": (name: string) => `Property ${name} is no longer required.`,
  "hidden-property-changed": (name: string) => `Property ${name} changes, which is not used in this direction.`,
};

function kindOf(before: Property, after: Property, { direction }: Location): keyof typeof messages | undefined {
  if ((before.schema || after.schema) && isAbsentOrHidden(before) && isAbsentOrHidden(after))
    return isSame(before, after) ? undefined : "hidden-property-changed";
  const appears = !before.schema && after.schema;
  if (appears && !(after.isRequired && direction === "request")) return "property-added";
  if (before.schema && !after.schema) return "property-removed";
  if (!before.isRequired && after.isRequired) return "required-properties-added";
  return before.isRequired && !after.isRequired ? "required-properties-removed" : undefined;
}

function propertyOf(
  document: ComparisonContext["base"],
  object: Schema,
  name: string,
  { direction }: Location,
): Property {
  const schema = ownProperty(object.properties, name);
  const resolved = schema && resolveReference(document, schema);
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  const isHidden = (resolved?.anyOf ?? [resolved]).some((each) => each?.[flag] === true);
  return { schema, isHidden, isRequired: !isHidden && object.required?.includes(name) === true };
}

/** Nobody needs to look into what this direction does not use. */
function markReported(
  { reportedNodes }: Pick<ComparisonContext, "reportedNodes">,
  document: Document,
  schema: Schema | undefined,
): void {
  for (const reference of findReferences(schema)) {
    const target = at(document, reference) as Schema;
    if (!reportedNodes.has(target)) markReported({ reportedNodes: reportedNodes.add(target) }, document, target);
  }
}

function isAbsentOrHidden({ schema, isHidden }: Property): boolean {
  return schema === undefined || isHidden;
}

function isSame(before: Property, after: Property): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
