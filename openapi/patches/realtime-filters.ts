import { type Node } from "../../scripts/description/description.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const names = new Set(["filterRule", "keyEventFilters", "profileCriteria"]);
const filter = { $ref: schema("RealtimeFilter") };

export const realtimeFilters: Patch = {
  name: "realtime-filters",
  why: "Filters of realtime resources are placeholders (`todo`) or bare objects, so no real filter compiles; null is sent and taken.",
  where: "every filterRule, keyEventFilters and profileCriteria",
  apply(edit) {
    edit.add(schema("RealtimeFilter"), {
      type: ["object", "null"],
      properties: {
        type: { type: "string" },
        conditions: { type: "array", items: { type: "object", additionalProperties: true } },
      },
    });
    edit.sweep(
      (node, pointer) =>
        names.has(pointer.split("/").at(-1) ?? "") && pointer.includes("/properties/") && node.$ref !== filter.$ref,
      (node: Node) => {
        for (const key of Object.keys(node)) delete node[key];
        Object.assign(node, filter);
      },
    );
  },
};
