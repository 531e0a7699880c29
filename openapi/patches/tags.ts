import { operationsOf } from "../../scripts/openapi/document.ts";
import type { Patch } from "../../scripts/pull/patch.ts";

export const tags: Patch = {
  name: "tags",
  why:
    "Two tags with 44 operations are not declared, and two declared tags have no operations, so a layout by tag omits " +
    "operations.",
  where: "the list of tags: all tags in use, in the order of their first operation",
  apply(edit) {
    const declared = new Map((edit.document.tags ?? []).map((tag) => [tag.name, tag]));
    const used = new Set(operationsOf(edit.document).flatMap(({ operation }) => operation.tags ?? []));
    const unused = [...declared.keys()].filter((name) => !used.has(name));
    const missing = [...used].filter((name) => !declared.has(name));
    if (unused.length + missing.length === 0) return edit.record("#/tags", "already fixed");
    edit.document.tags = [...used].map((name) => declared.get(name) ?? { name });
    for (const name of [...unused, ...missing]) edit.record(`#/tags/${name}`, "applied");
  },
};
