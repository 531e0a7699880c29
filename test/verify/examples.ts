/** An example of each response, from the description: its own example, or a sample of the schema. */
import { sample } from "openapi-sampler";
import { type Document, type MediaType, operationsOf, resolveReference } from "../../scripts/openapi/document.ts";
import { findReachable, walkSchemas } from "../../scripts/openapi/walk.ts";
import { description } from "../support/program.ts";

type Samplable = Parameters<typeof sample>[0];

const source = toSampleable(description);

/** The examples by operation, such as `GET /audiences`. */
export const examples: Readonly<Record<string, unknown>> = Object.fromEntries(
  operationsOf(source)
    .filter(({ method }) => method === "get")
    .map(({ id, operation }) => {
      const { content = {} } = resolveReference(source, operation.responses["200"]!);
      return [id, createExample(Object.values(content)[0]!)];
    }),
);

function createExample({ example, examples = {}, schema }: MediaType): unknown {
  const [first] = Object.values(examples as Record<string, { value?: unknown }>);
  const own = example ?? (first && resolveReference(source, first).value);
  return own ?? sample(schema as Samplable, { maxSampleDepth: 30, quiet: true }, source);
}

/** The sampler uses the first member of a union: recursive members move to the end. */
function toSampleable(document: Document): Document {
  const copy = structuredClone(document);
  const isRecursive = (member: { $ref?: string }) =>
    member.$ref !== undefined && findReachable(copy, resolveReference(copy, member)).has(member.$ref);
  walkSchemas(copy, ({ anyOf, oneOf, properties = {}, required }) => {
    for (const members of [anyOf, oneOf]) members?.sort((a, b) => Number(isRecursive(a)) - Number(isRecursive(b)));
    for (const [name, { deprecated }] of Object.entries(properties))
      if (deprecated && !required?.includes(name)) delete properties[name];
  });
  return copy;
}
