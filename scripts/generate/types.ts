/** The types of a description, by openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document, Schema } from "../openapi/document.ts";
import { walkSchemas } from "../openapi/walk.ts";

/**
 * The text of `generated/api.ts`. Alphabetized, so that an order that changes upstream changes nothing here; a property with a
 * default stays optional, because an answer need not have it.
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

/** An object in a comment would bury the type on hover. */
function keepShortExamples(schema: Schema): void {
  if (Array.isArray(schema.examples)) schema.examples = schema.examples.filter((value) => typeof value !== "object");
}

/** openapi-typescript exports these as empty records when a description has none. */
function isEmptyExport(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
