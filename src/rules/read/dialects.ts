/** The two dialects in which the API sends nodes. */
import type { RuleNode } from "../types.ts";
import { getType, type JsonObject } from "./json.ts";

/** Fills in `type: "Value"`, which the older dialect leaves out, and turns the ids of references into strings. */
export function toCurrentDialect(node: RuleNode): RuleNode {
  const { type, leftValue, id } = node as JsonObject;
  if (type === undefined && leftValue) return { ...node, type: "Value" } as RuleNode;
  const isReference = getType(node).endsWith("Reference");
  return isReference && typeof id === "number" ? ({ ...node, id: `${id}` } as RuleNode) : node;
}
