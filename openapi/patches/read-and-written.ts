import { at, type Document, operationsOf, type Schema } from "../../scripts/openapi/document.ts";
import { findReachable, walk } from "../../scripts/openapi/walk.ts";
import { type Patch, schema } from "../../scripts/pull/patch.ts";

const folder = schema("RelationshipsFolderJsonApiResource");
const folderInput = schema("RelationshipsFolderInput");

/** Properties of an activation that can be unset. */
const unset = ["description", "columns", "scheduleOption", "repeatUnit", "repeatFrequency"];

/**
 * Properties that are null in responses, by the body that must accept null. Public programs copy folders and activations
 * with all their nulls. For activation templates and JSON:API this is inferred, because their responses are the same.
 */
const nulls: Record<string, string[]> = {
  SegmentFolderCreateRepresentation: ["description"],
  SegmentFolderUpdateRepresentation: ["description"],
  SyndicationParameters: unset,
  SyndicationJsonApiParameters: [...unset, "connectorConfig"],
  ActivationTemplateJsonApiParameters: [
    ...["description", "columns", "scheduleOption", "timezone", "connectionId", "runAfterJourneyRefresh"],
  ],
};

export const readAndWritten: Patch = {
  name: "read-and-written",
  why:
    "Programs that copy folders, segments and activations send what they have read: null for unset properties, the " +
    "null parent of a root folder, and folder IDs as strings or numbers. The published bodies reject these values.",
  where: "the bodies of folders, activations and activation templates; `relationships.parentFolder` of all bodies",
  apply(edit) {
    for (const [name, properties] of Object.entries(nulls))
      for (const property of properties) edit.allowNull(schema(name, "properties", property));
    // The overview of activations returns the units that requests accept.
    edit.replace(
      schema("Syndication", "properties", "repeatUnit"),
      { type: ["string", "null"] },
      { anyOf: [{ $ref: schema("RepeatUnit") }, { type: "null" }] },
    );
    edit.copy(folder, folderInput);
    const id = `${folderInput}/properties/data/properties/id`;
    edit.replace(id, { type: "string" }, { type: ["string", "integer"] });
    const bodies = new Set(findInBodies(edit.document));
    edit.sweep(
      (node) => node.$ref === folder && bodies.has(node),
      (node) => (node.$ref = folderInput),
    );
    const relationships = schema("EntitiesFolderUpdateRepresentation", "properties", "relationships");
    const { data } = at(edit.document, `${folderInput}/properties`) as { data: Schema };
    edit.replace(
      `${relationships}/properties/parentFolder`,
      { $ref: folderInput },
      {
        type: "object",
        properties: { data: { anyOf: [data, { type: "null" }] } },
      },
    );
  },
};

/** Returns every node of request bodies that is not also part of a response. */
function findInBodies(document: Document): object[] {
  const operations = operationsOf(document).map(({ operation }) => operation);
  const inResponses = findReachable(
    document,
    operations.map(({ responses }) => responses),
  );
  const bodies = operations.map(({ requestBody }) => requestBody);
  const own = [...findReachable(document, bodies)].filter((reference) => !inResponses.has(reference));
  const found: object[] = [];
  for (const root of [...bodies, ...own.map((reference) => at(document, reference) as Schema)])
    walk(root, (node) => void found.push(node));
  return found;
}
