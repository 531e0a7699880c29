/** Keeps our examples in a merged description. */
import ajv from "@redocly/ajv/dist/2020.js";
import { at, type Document, type MediaType } from "../openapi/document.ts";
import { walk, walkObjects, walkSchemas } from "../openapi/walk.ts";

/** Returns whether the schema at a pointer accepts a value. */
type IsValid = (pointer: string, value: unknown) => boolean;

/** Restores our examples where they are still valid. Returns the pointers of those that are not. */
export function keepExamples(ours: Document, merged: Document): string[] {
  const isValid = createValidator(merged);
  const invalid: string[] = [];
  walkSchemas(merged, (schema, pointer) => {
    const examples = schema.examples ?? at(ours, pointer)?.examples;
    if (!Array.isArray(examples)) return;
    const kept = examples.filter((value) => isValid(pointer, value));
    if (kept.length < examples.length) invalid.push(pointer);
    if (kept.length > 0) schema.examples = kept;
    else delete schema.examples;
  });
  walkObjects(merged, { type: "document", pointer: "#" }, (node, { type, pointer }) => {
    if (type !== "parameter" || !node.schema || node.example === undefined) return;
    if (isValid(`${pointer}/schema`, node.example)) return;
    invalid.push(pointer);
    delete node.example;
  });
  walk(merged, (node, pointer) => {
    if (!/\/content\/[^/]+$/.test(pointer)) return;
    invalid.push(...keepMediaTypeExamples(node, at(ours, pointer)?.examples, pointer, isValid));
  });
  return invalid;
}

function keepMediaTypeExamples(media: MediaType, before: unknown, pointer: string, isValid: IsValid): string[] {
  const examples = Object.entries((media.examples ?? before ?? {}) as Record<string, { value?: unknown }>);
  const kept = examples.filter(([, { value }]) => isValid(`${pointer}/schema`, value));
  if (kept.length > 0) media.examples = Object.fromEntries(kept);
  else delete media.examples;
  return kept.length < examples.length ? [pointer] : [];
}

/** Creates a validator that, like Redocly, rejects properties that no schema declares. */
function createValidator(document: Document): IsValid {
  const validator = new ajv.default({ strict: false, validateFormats: false, defaultUnevaluatedProperties: false });
  validator.addSchema(document, "cdp");
  return (pointer, value) => validator.compile({ $ref: `cdp${pointer}` })(value) === true;
}
