/** Makes a large description from a seed: operations over components that refer to each other, also in cycles. */
import type { Document, Schema } from "../../scripts/openapi/document.ts";

export interface LargeOptions {
  seed: number;
  operations: number;
  /** Components per operation. */
  componentsPerOperation: number;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** About 10 kB per operation with five components each. */
export function createLargeDescription({ seed, operations, componentsPerOperation }: LargeOptions): Document {
  const random = createRandom(seed);
  const count = operations * componentsPerOperation;
  const pick = (limit: number) => Math.floor(random() * limit);
  const reference = (): Schema => ({ $ref: `#/components/schemas/Model${pick(count)}` });
  const text = (words: number) => Array.from({ length: words }, () => `word${pick(1000)}`).join(" ");
  const scalars: (() => Schema)[] = [
    () => ({ type: "string", maxLength: 1 + pick(200), description: text(12) }),
    () => ({ type: "integer", minimum: pick(10), description: text(12) }),
    () => ({ type: "string", enum: ["a", "b", `c${pick(50)}`], description: text(12) }),
    () => ({ type: "boolean", nullable: true, description: text(12) }),
    () => ({ type: "array", items: { type: "string" }, description: text(12) }),
  ];
  const model = (): Schema => {
    const properties: Record<string, Schema> = {};
    for (let index = 0; index < 12; index++) properties[`property${index}`] = scalars[pick(scalars.length)]!();
    properties.next = reference();
    properties.items = { type: "array", items: reference() };
    if (pick(4) === 0) properties.choice = { oneOf: [reference(), reference(), reference()] };
    return { type: "object", required: ["property0", "property1"], properties, description: text(20) };
  };
  const schemas = Object.fromEntries(Array.from({ length: count }, (_, index) => [`Model${index}`, model()]));
  const content = (schema: Schema) => ({ "application/json": { schema } });
  const paths = Object.fromEntries(
    Array.from({ length: operations }, (_, index) => [
      `/things${index}/{id}`,
      {
        post: {
          operationId: `thing${index}`,
          summary: text(8),
          description: text(60),
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" }, description: text(10) },
            { name: "limit", in: "query", schema: { type: "integer", maximum: 1 + pick(500) }, description: text(10) },
          ],
          requestBody: { required: true, content: content(reference()) },
          responses: {
            "200": { description: text(6), content: content(reference()) },
            "404": { description: text(6), content: content(reference()) },
          },
        },
      },
    ]),
  );
  return { openapi: "3.0.3", info: { title: "Large", version: "1" }, paths, components: { schemas } } as Document;
}

/** Changes one component in `step`: a property goes, one is added, an enum loses a value. */
export function reviseLargeDescription(document: Document, step: number): Document {
  const revision = structuredClone(document);
  Object.values(revision.components!.schemas!).forEach((schema, index) => {
    if (index % step !== 0) return;
    delete schema.properties!["property5"];
    schema.properties!["extra"] = { type: "string" };
    schema.required = ["property0"];
  });
  return revision;
}
