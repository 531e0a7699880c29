/** The types of a description, by openapi-typescript. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Document } from "../description/description.ts";

/**
 * The text of `generated/api.ts`. Alphabetized, so that an order that changes upstream changes nothing here; a property with a
 * default stays optional, because an answer need not have it.
 */
export async function printTypes(document: Document, header: string): Promise<string> {
  const source = structuredClone(document) as unknown as Parameters<typeof openapiTS>[0];
  const types = await openapiTS(source, { alphabetize: true, defaultNonNullable: false, silent: true });
  return `${header}\n${astToString(types.filter((node) => !isEmptyExport(node)))}`;
}

/** openapi-typescript exports these as empty records when a description has none. */
function isEmptyExport(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["webhooks", "$defs"].includes(node.name.text);
}
