/**
 * Compares two schemas. Each pair of schemas is compared once and reported at every place where it occurs.
 */
import type { ClassTable } from "../contract/classes.ts";
import type { DataDirection, SchemaAlternative, SchemaNode } from "../contract/schema-node.ts";
import { compareKeywords } from "./keywords.ts";
import { compareAnnotations } from "./annotations.ts";
import { codeSpan } from "../../text/code-span.ts";
import { acceptsAnything, describeMember, isNull, isSubset, nameMembers, simplifyMembers } from "./members.ts";
import { pairMembers } from "./pairs.ts";
import type { CompareSchemas, PairWriter, SchemaPair, Sides } from "./schema-pair.ts";

const anything: SchemaAlternative = {
  ...{ keywords: {}, children: new Map(), hidden: new Map(), origins: [], name: undefined, class: -1 },
};
const anySchema: SchemaNode = {
  ...{ alternatives: [anything], origin: {}, discriminator: undefined, isDeprecated: false, xml: undefined, class: -1 },
};

/** Creates a comparison for one direction. It caches the pairs that it has compared. */
export function createSchemaComparison(
  direction: DataDirection,
  isParameter: boolean,
  classes: ClassTable,
): CompareSchemas {
  const pairs = new Map<SchemaNode, Map<SchemaNode, SchemaPair>>();
  const pending: (() => void)[] = [];

  const pairOf = (before: SchemaNode, after: SchemaNode): SchemaPair => {
    const known = pairs.get(before) ?? new Map<SchemaNode, SchemaPair>();
    pairs.set(before, known);
    const pair = known.get(after) ?? { findings: [], children: [] };
    if (!known.has(after) && before.class !== after.class) pending.push(() => comparePair(pair, before, after));
    known.set(after, pair);
    return pair;
  };
  const comparePair = (pair: SchemaPair, before: SchemaNode, after: SchemaNode) => {
    const writerFor = (sides: Sides, way: string[]): PairWriter => ({
      direction,
      isParameter,
      report: (kind, message, path = [], [base, revision] = sides) =>
        pair.findings.push({ kind, message, path: [...way, ...path], base, revision }),
      compareChildren(base = anySchema, revision = anySchema, path, { isNegated } = { isNegated: false }) {
        if (base.class !== revision.class)
          pair.children.push({ path: [...way, ...path], pair: pairOf(base, revision), isNegated });
      },
    });
    compareNodes(before, after, classes, writerFor);
  };
  return (before = anySchema, after = anySchema) => {
    const pair = pairOf(before, after);
    for (let next = pending.pop(); next; next = pending.pop()) next();
    return pair;
  };
}

type WriterFor = (sides: Sides, path: string[]) => PairWriter;

function compareNodes(before: SchemaNode, after: SchemaNode, classes: ClassTable, writerFor: WriterFor): void {
  const { report, direction, isParameter } = writerFor([before, after], []);
  compareAnnotations(before, after, report);
  const [any, becomesAny] = [before, after].map(({ alternatives }) => alternatives.find(acceptsAnything));
  if (any && becomesAny) return compareAlternatives(any, becomesAny, { direction, isParameter }, writerFor, []);
  if (becomesAny) return report("schema-type-widened", "Any value is now allowed.");
  if (any) return report("schema-type-narrowed", `Only ${typeNames(after)} is now allowed, not any value.`);
  if (before.alternatives.length + after.alternatives.length === 0) return;
  if (before.alternatives.length === 0) return report("schema-type-widened", "Values are now allowed.");
  if (after.alternatives.length === 0) return report("schema-type-narrowed", "No value is allowed.");
  const [isNullable, becomesNullable] = [before, after].map(({ alternatives }) => alternatives.some(isNull));
  const mergeTags = before.alternatives.length !== after.alternatives.length;
  const [left, right] = [before, after].map((side) => simplifyMembers(side.alternatives, classes, mergeTags));
  if (left!.length + right!.length > 0 && isNullable !== becomesNullable)
    report(
      becomesNullable ? "nullable-added" : "nullable-removed",
      becomesNullable ? "Can now be null." : "Can no longer be null.",
    );
  compareExclusiveness(before, after, left!, right!, report);
  if (left!.length === 1 && right!.length === 1)
    return compareAlternatives(left![0]!, right![0]!, { direction, isParameter }, writerFor, []);
  compareUnions(left!, right!, { direction, isParameter }, writerFor);
}

function compareUnions(
  before: SchemaAlternative[],
  after: SchemaAlternative[],
  mode: Pick<PairWriter, "direction" | "isParameter">,
  writerFor: WriterFor,
): void {
  const names = new Map([...nameMembers(before), ...nameMembers(after)]);
  for (const [base, revision] of pairMembers(before, after)) {
    const path = ["anyOf", names.get((revision ?? base)!)!];
    const { report } = writerFor([base, revision], path);
    if (base && revision) compareAlternatives(base, revision, mode, writerFor, path);
    else if (revision) {
      const isCovered = before.some((other) => isSubset(revision, other));
      const kind = isCovered ? "union-member-redundant" : "union-member-added";
      report(kind, `Added union member: ${codeSpan(describeMember(revision))}.`);
    } else if (base) {
      const isCovered = after.some((other) => isSubset(base, other));
      const kind = isCovered ? "union-member-redundant" : "union-member-removed";
      report(kind, `Removed union member: ${codeSpan(describeMember(base))}.`);
    }
  }
}

/** Reports changes for values that match two members of a `oneOf`, which are invalid: members that two others include. */
function compareExclusiveness(
  before: SchemaNode,
  after: SchemaNode,
  left: SchemaAlternative[],
  right: SchemaAlternative[],
  report: PairWriter["report"],
): void {
  const isAmbiguous = (inner: SchemaAlternative[], outer: SchemaAlternative[], { origin }: SchemaNode) =>
    Array.isArray(origin.oneOf) &&
    inner.some((member) => outer.filter((other) => other !== member && isSubset(member, other)).length > 1);
  const message = (value: string) => `A value that matches several members of ${codeSpan("oneOf")} is ${value}.`;
  if (isAmbiguous(left, right, after)) report("union-became-exclusive", message("no longer valid"));
  else if (isAmbiguous(right, left, before)) report("union-became-inclusive", message("now valid"));
}

function compareAlternatives(
  before: SchemaAlternative,
  after: SchemaAlternative,
  mode: Pick<PairWriter, "direction" | "isParameter">,
  writerFor: WriterFor,
  path: string[],
): void {
  if (before.class === after.class) return;
  const writer = writerFor([before, after], path);
  const kind = typeChange(before, after, mode);
  if (kind) writer.report(kind, `The type changes from ${typeName(before)} to ${typeName(after)}.`);
  if (kind === undefined || (isNumeric(before) && isNumeric(after))) compareKeywords(before, after, writer);
}

function typeChange(
  before: SchemaAlternative,
  after: SchemaAlternative,
  { isParameter }: Pick<PairWriter, "isParameter">,
): string | undefined {
  if (before.keywords.type === after.keywords.type) return undefined;
  if (before.keywords.type === undefined) return "schema-type-narrowed";
  if (after.keywords.type === undefined) return "schema-type-widened";
  if (isNumeric(before) && isNumeric(after))
    return after.keywords.type === "number" ? "schema-type-widened" : "schema-type-narrowed";
  // Parameters are sent as strings, so a string without limits includes every number.
  if (isParameter && isScalar(before) && isAnyString(after)) return "parameter-type-widened";
  if (isParameter && isScalar(after) && isAnyString(before)) return "schema-type-narrowed";
  return "schema-type-changed";
}

function isNumeric({ keywords: { type } }: SchemaAlternative): boolean {
  return type === "number" || type === "integer";
}

function isScalar(alternative: SchemaAlternative): boolean {
  return isNumeric(alternative) || alternative.keywords.type === "boolean";
}

function isAnyString({ keywords }: SchemaAlternative): boolean {
  return Object.keys(keywords).every((key) => key === "type" || key === "default") && keywords.type === "string";
}

function typeNames({ alternatives }: SchemaNode): string {
  return alternatives.map(typeName).join(" or ") || "nothing";
}

function typeName({ keywords: { type } }: SchemaAlternative): string {
  return type === undefined ? "anything" : codeSpan(type);
}
