/** Finds and replaces the references of a rule. */
import { RuleError } from "../error.ts";
import type { ReadRule, ReferenceType, RuleNode } from "../types.ts";
import { mapRule, type NodePath, walkRule } from "./walk.ts";
import { asObject, getType, shorten } from "./json.ts";

/** A reference from a rule to a segment, funnel stage, variant or model. */
export interface RuleReference {
  /** The `type` of the condition. Unknown types that end in `Reference` are included. */
  type: ReferenceType | (string & {});
  /** The id as a string, even if the rule has a number. */
  id: string;
  /** The JSON pointer of the condition. */
  pointer: string;
}

/**
 * Returns all references of a rule in document order, at any depth, with duplicates.
 *
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * console.log(references(all(and(segment(701), segment(702)))).map(({ id }) => id)); // [ '701', '702' ]
 */
export function references(rule: ReadRule | undefined): RuleReference[] {
  return [...walkRule(rule)].flatMap(({ node, pointer }) => findReference(node, pointer) ?? []);
}

/** The options of `mapReferences`. */
export interface MapReferencesOptions {
  /** What to do with an id without a new one: throw a RuleError, which is the default, or keep the id. */
  missing?: "throw" | "keep";
}

/**
 * Replaces the ids in a rule, for copies of segments. Returns a new rule: the given one does not change.
 *
 * @param newId Returns the new id, or undefined for an id that it does not know.
 * @throws RuleError for an id without a new one, unless `missing` is `"keep"`: a kept id would refer to a segment of another
 *   parent segment, or to none.
 * @example
 * const copies = new Map([["701", "901"]]);
 * const copy = mapReferences(all(and(segment(701))), (id) => copies.get(id));
 */
export function mapReferences<R extends ReadRule | undefined>(
  rule: R,
  newId: (id: string, reference: RuleReference) => string | undefined,
  { missing = "throw" }: MapReferencesOptions = {},
): R {
  return mapRule(rule, (node: RuleNode, { pointer }: NodePath): RuleNode => {
    const reference = findReference(node, pointer);
    if (!reference) return node;
    const id = newId(reference.id, reference);
    if (id === undefined && missing !== "keep")
      throw new RuleError(
        `mapReferences: no new id for the ${shorten(reference.type)} ${shorten(reference.id)} at "${shorten(pointer)}". ` +
          'Return one, or pass { missing: "keep" } to keep the id.',
      );
    return id === undefined || id === reference.id ? node : ({ ...node, id } as RuleNode);
  });
}

/** Returns the reference in a node, if it has one. */
export function findReference(node: RuleNode, pointer: string): RuleReference | undefined {
  const { id } = asObject(node);
  const isReference = getType(node).endsWith("Reference") && (typeof id === "string" || typeof id === "number");
  return isReference ? { type: getType(node), id: `${id}`, pointer } : undefined;
}
