/** Generates the types of a description with openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { escapeDocTags } from "../text/code.ts";
import { type Document, type Node, resolveReference, type Schema } from "../openapi/document.ts";
import { type ObjectPlace, walk, walkObjects, walkSchemas } from "../openapi/walk.ts";
import { nameSchemas } from "./named-schemas.ts";

/**
 * Returns the text of `generated/api.ts`. Types are sorted by name, so that a different order in the published description
 * changes nothing. A property with a default stays optional, because a response may lack it.
 */
export async function printTypes(document: Document, header: string): Promise<string> {
  const source = structuredClone(document);
  walkSchemas(source, keepShortExamples);
  walkObjects(source, { type: "document", pointer: "#" }, removeParameterExample);
  walk(source, escapeDocumentation);
  walk(source, (node) => inlineParameters(source, node));
  const types = await openapiTS(source as unknown as Parameters<typeof openapiTS>[0], {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
  });
  return `${header}\n${nameSchemas(astToString(types.filter((node) => !isEmptyExport(node))))}`;
}

/** Keeps scalar examples only. An object in a doc comment would hide the type on hover. */
function keepShortExamples(schema: Schema): void {
  if (Array.isArray(schema.examples)) schema.examples = schema.examples.filter((value) => typeof value !== "object");
}

/** Removes the example of a parameter, which says nothing on hover. */
function removeParameterExample(node: Node, { type }: ObjectPlace): void {
  if (type === "parameter") delete node.example;
}

/** Puts parameters in the place of references to them, so that a hover shows `segmentId: Id`. */
function inlineParameters(document: Document, node: Node): void {
  if (Array.isArray(node.parameters)) node.parameters = node.parameters.map((it) => resolveReference(document, it));
}

const documentationKeywords = ["title", "summary", "description", "example", "examples", "default", "format"];

/** Escapes the texts that become doc comments. */
function escapeDocumentation(node: Node): void {
  const escape = (value: unknown) => (typeof value === "string" ? escapeDocTags(value) : value);
  for (const key of documentationKeywords)
    if (Object.hasOwn(node, key)) node[key] = Array.isArray(node[key]) ? node[key].map(escape) : escape(node[key]);
}

/** Returns whether a node is one of the empty records that openapi-typescript exports for missing sections. */
function isEmptyExport(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
