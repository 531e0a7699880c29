import type { Node, Schema } from "../../scripts/openapi/document.ts";
import type { Patch } from "../../scripts/pull/patch.ts";

export const openObjects: Patch = {
  name: "open-objects",
  why:
    "A bare object is generated as `Record<string, never>`, which allows no keys. Two closed objects joined by " +
    "`allOf` accept nothing. The API sends and accepts more keys than it describes.",
  where: "every object schema, except objects that are meant to be empty",
  apply(edit) {
    edit.sweep(isClosed, (node) => delete node.additionalProperties);
    edit.sweep(isBare, (node) => (node.additionalProperties = true));
  },
};

function isClosed(node: Node): boolean {
  return node.additionalProperties === false && typeof node.properties === "object";
}

function isBare(node: Schema): boolean {
  const isObject =
    typeof node.type !== "object" ? node.type === "object" : Array.isArray(node.type) && node.type.includes("object");
  const keywords = ["properties", "additionalProperties", "allOf", "anyOf", "oneOf", "enum", "maxProperties"];
  return isObject && !keywords.some((keyword) => keyword in node);
}
