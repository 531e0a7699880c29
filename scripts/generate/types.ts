/** Generates the types of a description with openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document, Schema } from "../openapi/document.ts";
import { walkSchemas } from "../openapi/walk.ts";

/**
 * Returns the text of `generated/api.ts`. Types are sorted by name, so that a different order in the published description
 * changes nothing. A property with a default stays optional, because a response may lack it.
 */
export async function printTypes(document: Document, header: string): Promise<string> {
  const source = structuredClone(document);
  walkSchemas(source, keepShortExamples);
  const types = await openapiTS(source as unknown as Parameters<typeof openapiTS>[0], {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
  });
  return `${header}\n${astToString(types.filter((node) => !isEmptyExport(node)))}`;
}

/** Keeps scalar examples only. An object in a doc comment would hide the type on hover. */
function keepShortExamples(schema: Schema): void {
  if (Array.isArray(schema.examples)) schema.examples = schema.examples.filter((value) => typeof value !== "object");
}

/** Returns whether a node is one of the empty records that openapi-typescript exports for missing sections. */
function isEmptyExport(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
