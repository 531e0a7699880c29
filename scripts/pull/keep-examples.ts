/** What becomes of our examples when news is taken over. */
import ajv from "@redocly/ajv/dist/2020.js";
import { at, type Document, type MediaType } from "../openapi/document.ts";
import { walk, walkSchemas } from "../openapi/walk.ts";

/** Whether the schema at a pointer takes a value. */
type IsValid = (pointer: string, value: unknown) => boolean;

/** Puts our examples back where the merged description takes them still; returns the pointers of those it no longer takes. */
export function keepExamples(ours: Document, merged: Document): string[] {
  const isValid = createValidator(merged);
  const dropped: string[] = [];
  walkSchemas(merged, (schema, pointer) => {
    const examples = schema.examples ?? at(ours, pointer)?.examples;
    if (!Array.isArray(examples)) return;
    const kept = examples.filter((value) => isValid(pointer, value));
    if (kept.length < examples.length) dropped.push(pointer);
    if (kept.length > 0) schema.examples = kept;
    else delete schema.examples;
  });
  walk(merged, (node, pointer) => {
    if (!/\/content\/[^/]+$/.test(pointer)) return;
    dropped.push(...keepMediaTypeExamples(node, at(ours, pointer)?.examples, pointer, isValid));
  });
  return dropped;
}

function keepMediaTypeExamples(media: MediaType, before: unknown, pointer: string, isValid: IsValid): string[] {
  const examples = Object.entries((media.examples ?? before ?? {}) as Record<string, { value?: unknown }>);
  const kept = examples.filter(([, { value }]) => isValid(`${pointer}/schema`, value));
  if (kept.length > 0) media.examples = Object.fromEntries(kept);
  else delete media.examples;
  return kept.length < examples.length ? [pointer] : [];
}

/** The judge of redocly, which refuses properties that no schema names. */
function createValidator(document: Document): IsValid {
  const validator = new ajv.default({ strict: false, validateFormats: false, defaultUnevaluatedProperties: false });
  validator.addSchema(document, "cdp");
  return (pointer, value) => validator.compile({ $ref: `cdp${pointer}` })(value) === true;
}
