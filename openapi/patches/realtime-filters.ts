import { type Schema } from "../../scripts/openapi/document.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const names = new Set(["filterRule", "keyEventFilters", "profileCriteria"]);
const bare = schema("partial_realtime_journey.yaml-RealtimeAndBatchIon");
const filter = { $ref: schema("RealtimeFilter") };

export const realtimeFilters: Patch = {
  name: "realtime-filters",
  why:
    "Filters of realtime resources are placeholders (`todo`) or bare objects, so no real filter compiles. The API " +
    "sends and accepts null.",
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
      (node, pointer) => isFilter(pointer) && isPlaceholder(node),
      (node) => {
        for (const key of Object.keys(node)) delete node[key];
        Object.assign(node, filter);
      },
    );
  },
};

function isFilter(pointer: string): boolean {
  const [name = "", parent] = pointer.split("/").reverse();
  return parent === "properties" && names.has(name);
}

/** A filter with its own schema is not a placeholder. A pull reports it as a change. */
function isPlaceholder({ $ref, anyOf, properties, additionalProperties }: Schema): boolean {
  if ($ref) return $ref === bare;
  if (anyOf) return anyOf.every((member) => isPlaceholder(member));
  return properties ? Object.keys(properties).join() === "todo" : additionalProperties === true;
}
