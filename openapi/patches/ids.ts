import { at, type Node, type Parameter } from "../../scripts/openapi/document.ts";
import { operation, type Patch, schema } from "../../scripts/pull/patch.ts";
import { type Editor } from "../../scripts/pull/editor.ts";

/** Query parameters that contain an ID. */
const queryIds = new Set(["folder_id", "audience_id", "lastId", "segmentId", "availableBySegmentId"]);

/** Query parameters that contain a list of IDs. */
const queryIdLists = new Set(["created_by_td_user_id", "activation_template_id"]);

/** Path parameters that are published as strings and also accept numbers. */
const stringIds = new Set(["queryId", "journeyId"]);

const funnelStage = ["funnel_id", "stage_id"];

/** IDs that request bodies declare as integers, by schema. */
const bodyIds: Record<string, string[]> = {
  SegmentParameters: ["audienceId", "segmentFolderId", ...funnelStage.map((id) => `funnel_stage/properties/${id}`)],
  SyndicationParameters: ["connectionId"],
  SyndicationJsonApiParameters: ["connectionId"],
  ActivationTemplateJsonApiParameters: ["connectionId"],
  EntitiesSegmentUpdateRepresentation: [
    ...funnelStage.map((id) => `attributes/properties/funnel_stage/properties/${id}`),
    "attributes/properties/segmentInsightDashboardId",
  ],
  TokenParameters: ["segments/items/properties/id"],
  FunnelParameters: ["segmentFolderId", "stages/items/properties/id"],
  FunnelCloneParameters: ["segmentFolderId"],
  PredictiveSegmentParameters: ["baseSegmentId", "segmentId", "scoredSegmentId"],
  EntitiesPredictiveSegmentUpdateRepresentation: ["baseSegmentId", "segmentId", "scoredSegmentId"].map(
    (id) => `attributes/properties/${id}`,
  ),
  CustomerGroup: ["audienceId"],
  SegmentSummary: ["id", "segmentFolderId"],
  FunnelStatistic: ["stages/items/properties/id"],
};

const queryBodies = ["POST /audiences/{audienceId}/segments/query", "POST /audiences/{audienceId}/segments/queries"];

export const ids: Patch = {
  name: "ids",
  why:
    "IDs are strings in every response and integers in most parameters and bodies, so a received ID cannot be sent " +
    "without a cast. `Number()` of a query ID, which may be a UUID, is NaN. The server accepts both types.",
  where: "path and query parameters, and the IDs in request bodies",
  apply(edit) {
    edit.sweep(isIntegerId, ({ schema: it }) => widen(it as Node));
    for (const [name, paths] of Object.entries(bodyIds))
      for (const path of paths) widenAt(edit, `${schema(name)}/properties/${path}`);
    for (const id of queryBodies)
      for (const name of funnelStage)
        widenAt(
          edit,
          `${operation(id)}/requestBody/content/application~1json/schema/properties/funnel_stage/properties/${name}`,
        );
  },
};

function isIntegerId(node: Node): boolean {
  const { in: place, name, schema: it } = node as unknown as Parameter;
  if (!it || typeof it !== "object") return false;
  if (place === "path") return it.type === "integer" || (stringIds.has(name) && it.type === "string");
  if (place !== "query") return false;
  if (queryIds.has(name)) return it.type === "integer";
  return queryIdLists.has(name) && [it.items, it.items?.anyOf?.[0]].some((item) => item?.type === "integer");
}

function widen(node: Node): void {
  const items = node.items as Node | undefined;
  const first = (items?.anyOf as Node[] | undefined)?.[0] ?? items ?? node;
  const hasNull = Array.isArray(first.type) && first.type.includes("null");
  first.type = hasNull ? ["string", "integer", "null"] : ["string", "integer"];
  delete first.format;
}

function widenAt(edit: Editor, pointer: string): void {
  const target = at(edit.document, pointer);
  if (!target) return edit.record(pointer, "target missing");
  const types = [target.type].flat();
  if (types.includes("string")) return edit.record(pointer, "already fixed");
  if (!types.includes("integer")) return edit.record(pointer, "drifted", "expected an integer");
  widen(target);
  edit.record(pointer, "applied");
}
