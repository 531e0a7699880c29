/** Compares rules by their normal forms. */
import type { ReadRule } from "../types.ts";
import { walkNormalNodes, normalizeNodes } from "./normalize.ts";
import { sha256 } from "./sha256.ts";

/**
 * Returns whether two rules have the same normal form: whether they differ at most in optional keys with default values, and
 * in the order of keys, of members of `And` and `Or`, of values of `In` and of grouping columns. Undefined counts as the empty
 * rule, like null and `{}`. `diffRules` returns no changes for equal rules, and only for these.
 *
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const [one, other] = [all(and(segment(1), segment(2))), all(and(segment(2), segment(1)))];
 * console.log(equalRules(one, other)); // true
 */
export function equalRules(rule: ReadRule | undefined, other: ReadRule | undefined): boolean {
  const [root, otherRoot] = normalizeNodes([rule, other]);
  return root?.rank === otherRoot?.rank;
}

/**
 * Returns the SHA-256 of the normal form of a rule as 64 hexadecimal digits. Equal rules have equal hashes, also in other
 * processes and in later versions.
 *
 * @throws RuleError for a rule that `walkRule` cannot read.
 * @example
 * const hash = hashRule(all(and(segment(1), segment(2))));
 * console.log(hash === hashRule(all(and(segment(2), segment(1))))); // true
 */
export function hashRule(rule: ReadRule | undefined): string {
  const [root] = normalizeNodes([rule]);
  const lines = root ? [...walkNormalNodes(root)] : [];
  return sha256(lines.map(({ path, text }) => `${path.depth} ${text}`).join("\n"));
}
