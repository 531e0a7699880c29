/** Example responses: the example of the description, or a sample of the schema. */
import { sample } from "openapi-sampler";
import {
  type Document,
  type MediaType,
  type OperationEntry,
  operationsOf,
  resolveReference,
  type Schema,
} from "../openapi/document.ts";
import { printJson } from "../text/code.ts";
import { findReachable, walkSchemas } from "../openapi/walk.ts";

type Samplable = Parameters<typeof sample>[0];

/** Deeper than any response. */
const options = { maxSampleDepth: 30, quiet: true };

/** Returns the text of `generated/examples.ts`. A response that several operations share is written once. */
export function printExamples(document: Document, header: string): string {
  const source = toSampleable(document);
  const examples = operationsOf(source).map((entry) => ({
    id: entry.id,
    text: printJson(createExample(source, entry)),
  }));
  const responses = [...new Set(examples.map(({ text }) => text))];
  const lines = examples.map(({ id, text }) => `  ${printJson(id)}: responses[${responses.indexOf(text)}],`);
  return [
    header,
    `const responses: unknown[] = [\n${responses.map((text) => `  ${text},`).join("\n")}\n];\n`,
    "/** An example response of each operation, by its method and path. */",
    `export const examples: Readonly<Record<string, unknown>> = {\n${lines.join("\n")}\n};\n`,
  ].join("\n");
}

function createExample(document: Document, { operation }: OperationEntry): unknown {
  const [, response] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  const [media] = Object.values((response && resolveReference(document, response).content) ?? {});
  return media ? (exampleInDescription(document, media) ?? sample(media.schema as Samplable, options, document)) : {};
}

function exampleInDescription(document: Document, { example, examples = {} }: MediaType): unknown {
  const [first] = Object.values(examples as Record<string, { value?: unknown }>);
  return example ?? (first && resolveReference(document, first).value);
}

/**
 * Prepares a description for the sampler, which uses the first member of a union and all properties. Recursive members move to
 * the end. Deprecated optional properties are removed, because they may be incompatible with their successors.
 */
function toSampleable(document: Document): Document {
  const copy = structuredClone(document);
  walkSchemas(copy, ({ anyOf, oneOf, properties = {}, required }) => {
    for (const members of [anyOf, oneOf])
      members?.sort((one, other) => recursionRank(copy, one) - recursionRank(copy, other));
    for (const [name, { deprecated }] of Object.entries(properties))
      if (deprecated && !required?.includes(name)) delete properties[name];
  });
  return copy;
}

/** Returns 1 for a recursive reference, otherwise 0. */
function recursionRank(document: Document, { $ref }: Schema): number {
  return $ref && findReachable(document, resolveReference(document, { $ref })).has($ref) ? 1 : 0;
}
