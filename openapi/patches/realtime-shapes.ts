import { at, type Schema } from "../../scripts/openapi/document.ts";
import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";
import { type Editor } from "../../scripts/pull/editor.ts";

const rt = (name: string, ...below: string[]) => schema(`partial_realtime_journey.yaml-${name}`, ...below);

/** Operations that return `{ data }` and publish `data` as optional. */
const wrappers = ["GET", "PATCH"]
  .map((method) => `${method} /entities/realtime_journeys/{realtimeJourneyId}`)
  .concat(
    ["POST /entities/realtime_journeys", "POST /entities/realtime_journeys/{realtimeJourneyId}/detail"],
    ["pause", "resume"].map((action) => `PATCH /entities/realtime_journeys/{realtimeJourneyId}/${action}`),
    ["POST /entities/realtime_journeys/duplicate", "POST /entities/realtime_journeys/{realtimeJourneyId}/activations"],
    ["GET", "PATCH"].map(
      (method) =>
        `${method} /entities/realtime_journeys/{realtimeJourneyId}/activations/{realtimeJourneyActivationStepId}`,
    ),
    ["POST /entities/realtime_personalizations"],
    ["GET", "PATCH"].map((method) => `${method} /entities/realtime_personalizations/{realtimePersonalizationId}`),
  );

const response = (id: string) => `${operation(id)}/responses/200/content/application~1json/schema`;

export const realtimeShapes: Patch = {
  name: "realtime-shapes",
  why:
    "Realtime settings, attributes, journeys and personalizations are sent partially and with nulls. The published " +
    "schemas require everything, and their responses do not require `data` or `id`.",
  where: "the schemas of the realtime resources",
  apply(edit) {
    edit.relax(rt("RealtimeSettingAttributes"), "keyColumns", "eventTables", "batchAttributes", "extLookupKey");
    edit.relax(rt("RealtimeSettingReadonlyAttributes"), "statusDetailed");
    edit.relax(rt("RealtimeAttributesBase"), "identifier");
    for (const id of wrappers) edit.require(response(id), "data");
    requireItems(edit, response("GET /entities/parent_segments/{parentSegmentId}/realtime_attributes"));
    edit.require(
      rt("RealtimePersonalizationReadonlyAttributes", "properties", "referencingRealtimeAttributes", "items"),
      "id",
      "type",
      "attributes",
    );
    simplifyBooleans(edit);
  },
};

function requireItems(edit: Editor, pointer: string): void {
  edit.require(`${pointer}/allOf/1/properties/data/items`, "id", "type", "attributes");
}

/** Removes enums of `true` and `false` from booleans. */
function simplifyBooleans(edit: Editor): void {
  edit.sweep(
    (node) => (node as Schema).type === "boolean" && (node as Schema).enum?.length === 2,
    (node) => delete node.enum,
  );
}
