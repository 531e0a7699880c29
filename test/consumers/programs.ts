/** What the consumers compile, bundle and run, and what it prints: a program that uses every entry of the package. */
import { pages } from "./page-programs.ts";

/** `!missing.ok` would not narrow where the compiler is not strict. */
const body = `
const tokyo = all(and(eq(attribute("city"), "Tokyo")));
const fake = createFakeCdp({ parentSegments: [{ id: 7, name: "Customers", segments: [{ name: "Tokyo", rule: tokyo }] }] });

export async function main() {
  const cdp = createClient({ ...fake.options, retry: { initialDelay: 0 } });
  fake.fail("429", { on: "audiences.segments.list" });
  const segments: Segment[] = await cdp.audiences.segments.list({ parentSegmentId: 7 });
  for (const { name, rule } of segments) console.log(name + ": " + describeRule(rule).split("\\n").pop()!.trim());
  console.log((await exportTree(cdp, { parentSegmentId: 7, include: [] })).segments.map(({ path }) => path).join());
  const missing = await cdp.audiences.get.result({ parentSegmentId: 8 });
  if (missing.ok === false) console.log(isCdpError(missing.error), missing.error.kind, missing.error instanceof HttpError);
  console.log(fake.requests.map(({ status }) => status).join(" "));
}

void main();
`;

const imports = `
import { createClient, HttpError, isCdpError } from "td-cdp";
import { all, and, attribute, describeRule, eq } from "td-cdp/rules";
import { createFakeCdp } from "td-cdp/testing";
import { exportTree } from "td-cdp/trees";
import {} from "td-cdp/types";
`;

/** Errors that the compiler must report: it does not if types were lost. */
const typed = `
import type { paths, Segment } from "td-cdp/types";
export type Path = keyof paths & "/audiences/{audienceId}/segments";
// @ts-expect-error a parameter that the call does not have
export const wrong = () => createClient().audiences.segments.list({ segmentId: 7 });
// @ts-expect-error a fault that does not exist
export const wronger = () => fake.fail("430");
`;

/** A client for all requests of a worker, made where nothing may be asked yet, and calls of theirs that wait for each other. */
const worker = `
import { createClient } from "td-cdp";
import { createFakeCdp } from "td-cdp/testing";

const fake = createFakeCdp({ parentSegments: [{ id: 7, name: "Customers", segments: [{ name: "Tokyo" }] }] });
const cdp = createClient({ ...fake.options, concurrency: 1, requestsPerSecond: 50, timeout: { call: 5000 } });

export default {
  async fetch() {
    const lists = await Promise.all([1, 2].map(() => cdp.audiences.segments.list({ parentSegmentId: 7 })));
    return Response.json(lists.flat().map(({ name }) => name));
  },
  async test(_, { self }) {
    const answers = await Promise.all([1, 2, 3, 4].map(() => self.fetch("http://self/")));
    for (const answer of answers) console.log(answer.status, await answer.text());
  },
};
`;

export const workerPrints = '200 ["Tokyo","Tokyo"]\n'.repeat(4);

const required = imports.replace(/import (.+) from (.+);/g, "const $1 = require($2);");
const untyped = body.replace(": Segment[]", "").replace("pop()!", "pop()").replace("export ", "");

export const files = {
  ...pages,
  "worker.mjs": worker,
  "stack.mjs": 'import { createClient } from "td-cdp";\ncreateClient({ apiKey: "1/key", baseUrl: "nowhere" });\n',
  "program.mts": imports + typed + body,
  "common.cts": imports + typed + body,
  "program.mjs": imports + untyped,
  "common.cjs": required + untyped,
};

export const prints = ['Tokyo: city is "Tokyo"', "Tokyo", "true http true", "429 200 200 200 404", ""].join("\n");
