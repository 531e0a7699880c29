/** An answer of each operation: as the description gives it, else sampled from the schema. */
import { sample } from "openapi-sampler";
import {
  type Document,
  type MediaType,
  type OperationEntry,
  operationsOf,
  resolveReference,
  type Schema,
} from "../openapi/document.ts";
import { findReachable, walkSchemas } from "../openapi/walk.ts";

type Samplable = Parameters<typeof sample>[0];

/** Deeper than any answer is. */
const options = { maxSampleDepth: 30, quiet: true };

/** The text of `generated/examples.ts`. What several operations answer stands there once. */
export function printExamples(document: Document, header: string): string {
  const source = toSampleable(document);
  const examples = operationsOf(source).map((entry) => ({
    id: entry.id,
    text: JSON.stringify(createExample(source, entry)),
  }));
  const responses = [...new Set(examples.map(({ text }) => text))];
  const lines = examples.map(({ id, text }) => `  ${JSON.stringify(id)}: answers[${responses.indexOf(text)}],`);
  return [
    header,
    `const answers: unknown[] = [\n${responses.map((text) => `  ${text},`).join("\n")}\n];\n`,
    "/** What each operation answers, by its method and path. */",
    `export const examples: Readonly<Record<string, unknown>> = {\n${lines.join("\n")}\n};\n`,
  ].join("\n");
}

function createExample(document: Document, { operation }: OperationEntry): unknown {
  const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  const [media] = Object.values((answer && resolveReference(document, answer).content) ?? {});
  return media ? (exampleInDescription(document, media) ?? sample(media.schema as Samplable, options, document)) : {};
}

function exampleInDescription(document: Document, { example, examples = {} }: MediaType): unknown {
  const [first] = Object.values(examples as Record<string, { value?: unknown }>);
  return example ?? (first && resolveReference(document, first).value);
}

/**
 * The description without what leads a sampler astray, which takes the first member of a union and every property: members
 * that lead back to themselves come last, and what is deprecated, and may exclude its successor, is left out.
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

/** 1 for a reference that leads back to itself, else 0. */
function recursionRank(document: Document, { $ref }: Schema): number {
  return $ref && findReachable(document, resolveReference(document, { $ref })).has($ref) ? 1 : 0;
}
