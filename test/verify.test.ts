/** `verify`: what it finds in responses that are not as described, which operations it reaches, and what it never does. */
import { createClient } from "td-cdp";
import { beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../scripts/openapi/document.ts";
import { listNeededParameters } from "../scripts/verify/parameters.ts";
import { excludedOperations, expensiveOperations, fieldNames, parameterSources } from "../scripts/verify/tables.ts";
import { verify } from "../scripts/verify/verify.ts";
import { description } from "./support/program.ts";
import { type Account, apiKey, createAccount, type Lie } from "./verify/account.ts";

/** Operations that no response leads to, or that must not be called. */
const unreachable = [
  "GET /audiences/{audienceId}/segments/queries/{queryId}",
  "GET /audiences/{audienceId}/segments/queries/{queryId}/customers",
  "GET /audiences/{audienceId}/predictive_segments/guess_rule_async",
  "GET /entities/segments/{id}/predictive_segments/guess_rule_async",
];

async function run({ fetch }: Pick<Account, "fetch">, maxPerOperation = 1, signal = new AbortController().signal) {
  const cdp = createClient({ apiKey, baseUrl: "https://cdp.example", fetch, retry: false });
  const lines: string[] = [];
  const result = await verify({
    document: description,
    cdp,
    maxPerOperation,
    signal,
    log: (line) => void lines.push(line),
  });
  return { ...result, lines };
}

/** Formats rows as `GET /audiences 200 /name: string, integer 1`. */
async function findDifferences(account: Account): Promise<string[]> {
  const { differences } = await run(account);
  return differences.map(({ operation, status, pointer, expected, seen }) => {
    const counts = Object.entries(seen).map(([what, count]) => `${what} ${count}`);
    return `${operation} ${status} ${pointer}: ${expected}; ${counts.join(", ")}`;
  });
}

describe("an account whose responses are as described", () => {
  test("has no differences, and all operations but four are reached", async () => {
    const { differences, coverage, end } = await run(createAccount());
    expect([end, differences]).toEqual(["complete", []]);
    const unreached = coverage.operations.filter(({ reason }) => reason !== undefined);
    expect(unreached.map(({ operation }) => operation)).toEqual(unreachable);
    expect(unreached.map(({ reason }) => reason)).toEqual([
      "not called: no response contained queryId",
      "not called: no response contained queryId",
      "not called: starts a job",
      "not called: starts a job",
    ]);
  });

  test("receives only GET requests, no more than the limit per operation, and one for large reads", async () => {
    const account = createAccount();
    const { coverage } = await run(account, 2);
    expect(new Set(account.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
    const counts = account.countByOperation();
    expect(Math.max(...counts.values())).toBe(2);
    expect(coverage.requests).toBe(account.requests.length);
    expect(counts.get("GET /audiences/{audienceId}/segments")).toBe(1);
    expect(counts.get("GET /entities/journeys/{journeyId}/customers")).toBe(1);
    expect(unreachable.filter((operation) => counts.has(operation))).toEqual([]);
  });
});

test("an id that cannot be sent does not end the run, and is not printed", async () => {
  const lie = (body: object[]) => [{ ...body[0], id: ".." }];
  const { end, coverage } = await run(createAccount({ "GET /audiences/{audienceId}/tokens": lie as Lie }));
  const reasons = coverage.operations.filter(({ operation }) => operation.endsWith("/tokens/{tokenId}"));
  expect([end, reasons[0]?.reason]).toEqual(["complete", "not reachable: a value that cannot be sent"]);
});

describe("the tables", () => {
  const operations = operationsOf(description).filter(({ method }) => method === "get");
  const ids = new Set(operations.map(({ id }) => id));

  test("name operations and parameters of the description", () => {
    const sources = Object.entries(parameterSources).flatMap(([key, { operation }]) => [
      key.slice(0, key.lastIndexOf(" ")),
      operation,
    ]);
    const named = [...Object.keys(excludedOperations), ...Object.keys(expensiveOperations), ...sources];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const needed = new Set(
      operations.flatMap((entry) => listNeededParameters(description, entry).map((each) => each.valueName)),
    );
    expect(Object.values(fieldNames).filter((name) => !needed.has(name))).toEqual([]);
  });

  test("exclude every operation whose description says that it starts something", () => {
    const starting = operations.filter(({ operation }) =>
      /\bstarts the\b|asynchronous/i.test(operation.description ?? ""),
    );
    expect(starting.map(({ id }) => id)).toEqual(Object.keys(excludedOperations));
  });
});

/** Returns a lie that sets the value at a path, or removes it. */
const set = (path: string, value: unknown) => (body: never) => {
  const keys = path.split(".");
  const last = keys.pop()!;
  const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, body as Record<string, unknown>);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return body;
};

const text = (body: string, type: string) => () => new Response(body, { headers: { "content-type": type } });
const manyFields = Object.fromEntries([..."abcdefghijkl"].map((letter) => [`field_${letter}`, 1]));

/** Each difference has a separate operation, so that one run finds all. */
const lies: [name: string, operation: string, lie: Lie, ...found: string[]][] = [
  ["another kind", "/audiences/{audienceId}", set("name", 5), "200 /name: string; integer 1"],
  [
    "a missing field",
    "/audiences/{audienceId}/folders/{folderId}",
    set("name", undefined),
    "200 /name: string; missing 1",
  ],
  [
    "an undeclared field",
    "/audiences/{audienceId}/segments/{segmentId}",
    set("shinyNewField", true),
    "200 /shinyNewField: no field; boolean 1",
  ],
  [
    "an undeclared field with a name that is data",
    "/audiences/{audienceId}/tokens/{tokenId}",
    set("attributeNames", { tea_tags: 1 }),
    "200 /attributeNames: no field; object 1",
  ],
  [
    "a map with names in place of an object",
    "/audiences/{audienceId}/segments/{segmentId}/syndications",
    set("0.createdBy", { zz_name_of_a_column: 1, "me@example.com": 2, id: "1", name: "zz_name_of_a_column" }),
    "200 /*/createdBy/*: no field; integer 2",
  ],
  [
    "a map in place of an object with other fields",
    "/audiences/{audienceId}/segments/{segmentId}/syndications/{syndicationId}",
    set("createdBy", { someone: 1 }),
    "200 /createdBy/*: no field; integer 1",
  ],
  [
    "many undeclared fields",
    "/master_segments",
    (body) => (body as object[]).map((each) => ({ ...each, ...manyFields })),
    "200 /*/*: no field; integer 12",
  ],
  [
    "null where none is allowed",
    "/entities/segments/{id}",
    set("data.attributes.name", null),
    "200 /data/attributes/name: string; null 1",
  ],
  [
    "a value that is not declared",
    "/audiences",
    set("0.scheduleType", "sometimes"),
    "200 /*/scheduleType: a declared value; another string 1",
  ],
  [
    "another format",
    "/entities/parent_segments/{id}",
    set("data.attributes.createdAt", "yesterday"),
    "200 /data/attributes/createdAt: string in format date-time; another string 1",
  ],
  [
    "another status",
    "/audiences/{audienceId}/tokens",
    (body) => Response.json(body, { status: 202 }),
    "202 : status 200; status 202 1",
  ],
  ["no body", "/audiences/{audienceId}/executions", text("", "application/json"), "200 : a body; no body 1"],
  ["broken JSON", "/audiences/{audienceId}/statistics", text("[{", "application/json"), "200 : JSON; not JSON 1"],
  [
    "a page",
    "/audiences/{audienceId}/realtime_setting",
    text("<p>Hello", "text/html; charset=utf-8"),
    "200 : application/json; text/html 1",
  ],
  [
    "another media type",
    "/entities/folders/{id}",
    (body) => Response.json(body),
    "200 : application/vnd.treasuredata.v1+json; application/json 1",
  ],
  ["an array for an object", "/entities/tokens/{id}", set("data", []), "200 /data: object; array 1"],
  ["an object for an array", "/audiences/{audienceId}/funnels", () => ({ data: [] }), "200 : array; object 1"],
  [
    "another member of a union",
    "/entities/by-folder/{folderId}",
    set("data.0.type", "brand-new"),
    "200 /data/*/type: a declared value; another string 1",
  ],
  [
    "another member of a union within unions",
    "/audiences/{audienceId}/segments",
    set("0.rule.conditions.0.conditions.0.type", "Fuzzy"),
    "200 /*/rule/conditions/*/conditions/*/type: a declared value; another string 1",
  ],
  [
    "a field in a member of a union",
    "/audiences/{audienceId}/folders/{folderId}/segments",
    set("0.rule.conditions.0.conditions.0.operator.not", "no"),
    "200 /*/rule/conditions/*/conditions/*/operator/not: boolean; string 1",
  ],
  [
    "a value in a map",
    "/entities/journey_bundles/{journeyBundleId}/activation_sankey_charts",
    set("data.0.4711", "none"),
    "200 /data/*/*: array; string 1",
  ],
  [
    "an error that is not described",
    "/audiences/{audienceId}/predictive_segments",
    () => Response.json({ oops: 1 }, { status: 404 }),
    "404 /oops: no field; integer 1",
  ],
  ["an error of a gateway", "/entities/journeys/segment_rules", () => new Response("<p>Bad gateway", { status: 502 })],
];

describe("a response that differs from the description", () => {
  let differences: string[] = [];

  beforeAll(async () => {
    const entries = lies.map(([, path, lie]) => [`GET ${path}`, lie] as const);
    differences = await findDifferences(createAccount(Object.fromEntries(entries)));
  });

  test.each(lies)("%s", (_, path, __, ...found) => {
    const prefix = `GET ${path} `;
    const own = differences.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
    expect(own).toEqual(found);
  });

  test("no other difference is found", () => {
    expect(differences).toHaveLength(lies.flatMap(([, , , ...found]) => found).length);
  });
});
