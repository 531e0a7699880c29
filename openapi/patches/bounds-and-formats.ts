import type { Node } from "../../scripts/openapi/document.ts";
import type { Patch } from "../../scripts/pull/patch.ts";

const arrayBounds = { minLength: "minItems", maxLength: "maxItems" } as const;

const localTime = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$";

/** The intended keywords for each invalid format. */
const formats: Record<string, Node> = {
  datetime: { format: "date-time" },
  integer: {},
  "{sort_key}:{option}": {},
  [localTime]: { pattern: localTime },
};

/** IDs are strings. Clients must not rely on their format. */
const idPatterns = new Set(["[1-9][0-9]*", "[1-9][0-9]*|0"]);

export const boundsAndFormats: Patch = {
  name: "bounds-and-formats",
  why: "Tools ignore string bounds on arrays and unknown formats. A pattern without anchors accepts `abc1` as an ID.",
  where: "arrays with minLength or maxLength; invalid formats; the patterns of IDs and names",
  apply(edit) {
    for (const [wrong, right] of Object.entries(arrayBounds))
      edit.sweep(
        (node) => isType(node, "array") && wrong in node,
        (node) => {
          node[right] = node[wrong];
          delete node[wrong];
        },
      );
    edit.sweep(
      (node) => isType(node, "string") && String(node.format) in formats,
      (node) => {
        const intended = formats[String(node.format)];
        delete node.format;
        Object.assign(node, intended);
      },
    );
    edit.sweep(
      (node) => isType(node, "string") && idPatterns.has(String(node.pattern)),
      (node) => delete node.pattern,
    );
    edit.sweep(
      (node) => isType(node, "string") && typeof node.pattern === "string" && !/^\^.*\$$/.test(node.pattern),
      (node) => (node.pattern = `^${String(node.pattern)}$`),
    );
  },
};

function isType({ type }: Node, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}
