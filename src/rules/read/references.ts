/** What a rule refers to, and the same rule with other ids. */
import type { ReadRule, ReferenceType, RuleNode } from "../types.ts";
import { mapRule, type NodePath, walkRule } from "./walk.ts";
import { asObject, getType } from "./phrases.ts";

/** Something that is defined elsewhere and that a rule depends on. */
export interface RuleReference {
  /** The `type` of the condition; also one that this version does not know and that ends in `Reference`. */
  type: ReferenceType | (string & {});
  /** As text, also where the field has a number. */
  id: string;
  /** Where the condition stands, a JSON pointer. */
  pointer: string;
}

/** All references of a rule in their order, at any depth; one that stands twice comes twice. */
export function references(rule: ReadRule | undefined): RuleReference[] {
  return [...walkRule(rule)].flatMap(({ node, pointer }) => findReference(node, pointer) ?? []);
}

/**
 * The rule with other ids, as copying segments needs it: `mapReferences(rule, (id) => copies.get(id))`. Undefined keeps an
 * id; the rule is not changed but copied where it has to be.
 */
export function mapReferences<R extends ReadRule | undefined>(
  rule: R,
  newId: (id: string, reference: RuleReference) => string | undefined,
): R {
  return mapRule(rule, (node: RuleNode, { pointer }: NodePath) => {
    const reference = findReference(node, pointer);
    const id = reference && newId(reference.id, reference);
    return id === undefined || id === reference?.id ? node : ({ ...node, id } as RuleNode);
  });
}

function findReference(node: RuleNode, pointer: string): RuleReference | undefined {
  const { id } = asObject(node);
  const isReference = getType(node).endsWith("Reference") && (typeof id === "string" || typeof id === "number");
  return isReference ? { type: getType(node), id: `${id}`, pointer } : undefined;
}
