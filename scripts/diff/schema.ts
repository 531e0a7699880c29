/** Compares two schemas of canonical descriptions (openapi/canonical/document.ts), each a list of alternatives. */
import { type Document, resolveReference, type Schema } from "../openapi/document.ts";
import { compareKeywords } from "./keywords.ts";
import { pairMembers } from "./pairs.ts";
import { childLocation, type Location, type ComparisonContext } from "./context.ts";
import { codeSpan } from "../text/code-span.ts";

/** Tells every difference between two schemas; an absent schema accepts anything. */
export function compareSchemas(
  scope: ComparisonContext,
  base: Schema = {},
  revision: Schema = {},
  place: Location,
): void {
  if (JSON.stringify(base) === JSON.stringify(revision) || markCompared(scope, base, revision)) return;
  const before = alternatives(scope.base, base);
  const after = alternatives(scope.revision, revision);
  const nodes = [resolveReference(scope.base, base), resolveReference(scope.revision, revision)];
  if (acceptsAnything(before) !== acceptsAnything(after)) {
    const kind = acceptsAnything(after) ? "schema-type-widened" : "schema-type-narrowed";
    return scope.report(
      kind,
      place,
      acceptsAnything(after) ? "Any value is possible." : "No longer any value.",
      ...nodes,
    );
  }
  const isNullable = [before, after].map((side) => side.some(isNull));
  if (!isNullable[0] && isNullable[1]) scope.report("nullable-added", place, "May be null.", ...nodes);
  if (isNullable[0] && !isNullable[1]) scope.report("nullable-removed", place, "May no longer be null.", ...nodes);
  // Whoever pairs the members of a union in another way has nothing to add.
  if (before.length > 1 || after.length > 1) nodes.forEach((node) => scope.reportedNodes.add(node));
  compareMembers(scope, before.filter(isNotNull), after.filter(isNotNull), place);
}

function compareMembers(scope: ComparisonContext, before: Schema[], after: Schema[], place: Location): void {
  const isUnion = before.length > 1 || after.length > 1;
  const pairs = isUnion ? pairMembers(scope, before, after) : [[before[0], after[0]] as const];
  for (const [base, revision] of pairs) {
    const here = isUnion
      ? childLocation(place, "anyOf", String(revision ? after.indexOf(revision) : before.indexOf(base!)))
      : place;
    if (base && revision) compareTypedSchemas(scope, base, revision, here);
    else if (revision) scope.report("union-member-added", here, `A new form: ${describeVariant(revision)}.`, revision);
    else if (base) scope.report("union-member-removed", here, `No longer a form: ${describeVariant(base)}.`, base);
  }
}

function compareTypedSchemas(scope: ComparisonContext, base: Schema, revision: Schema, place: Location): void {
  const kind = typeChange(base, revision, place);
  const message = `The type changes from ${typeName(base)} to ${typeName(revision)}.`;
  if (kind) scope.report(kind, place, message, base, revision);
  if (kind === undefined || (isNumeric(base) && isNumeric(revision))) compareKeywords(scope, base, revision, place);
}

function typeChange(base: Schema, revision: Schema, { isParameter }: Location): string | undefined {
  if (base.type === revision.type) return undefined;
  if (isNumeric(base) && isNumeric(revision))
    return revision.type === "number" ? "schema-type-widened" : "schema-type-narrowed";
  // A parameter is text on its way, so that any text takes in every number.
  if (isParameter && isScalar(base) && isAnyText(revision)) return "schema-type-widened";
  if (isParameter && isScalar(revision) && isAnyText(base)) return "schema-type-narrowed";
  return "schema-type-changed";
}

function alternatives(document: Document, schema: Schema): Schema[] {
  const resolved = resolveReference(document, schema);
  return resolved.anyOf ?? [resolved];
}

/** Two components are compared once for an operation, which also ends the comparison of recursive ones. */
function markCompared(
  { comparedPairs: seen }: ComparisonContext,
  { $ref: base }: Schema,
  { $ref: revision }: Schema,
): boolean {
  if (base === undefined || revision === undefined) return false;
  const pair = `${base} ${revision}`;
  return seen.has(pair) || !seen.add(pair);
}

function acceptsAnything(members: Schema[]): boolean {
  return members.some((schema) =>
    Object.keys(schema).every((key) => key === "default" || key === "readOnly" || key === "writeOnly"),
  );
}

function isNull({ type }: Schema): boolean {
  return type === "null";
}

function isNotNull(schema: Schema): boolean {
  return !isNull(schema);
}

function isNumeric({ type }: Schema): boolean {
  return type === "number" || type === "integer";
}

function isScalar(schema: Schema): boolean {
  return isNumeric(schema) || schema.type === "boolean";
}

function isAnyText(schema: Schema): boolean {
  return Object.keys(schema).every((key) => key === "type" || key === "default") && schema.type === "string";
}

/** A member of a union by its tags, else by its properties, else by its type. */
function describeVariant(schema: Schema): string {
  const properties = Object.entries(schema.properties ?? {});
  const tags = properties.flatMap(([name, { enum: values }]) =>
    values?.length === 1 ? `${name}: ${String(values[0])}` : [],
  );
  const names = tags.length > 0 ? tags : properties.map(([name]) => name);
  return names.length > 0 ? codeSpan(names.join(", ")) : typeName(schema);
}

function typeName({ type }: Schema): string {
  return type === undefined ? "anything" : codeSpan(type);
}
