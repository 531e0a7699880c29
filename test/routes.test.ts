import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { routes, servers } from "../generated/routes.ts";
import { type Document, operationsOf } from "../scripts/openapi/document.ts";
import { callName } from "../scripts/openapi/call-names.ts";
import { defaultPaths } from "../scripts/cli/paths.ts";
import { printRoutes } from "../scripts/generate/routes.ts";
import { toRoute } from "../scripts/generate/route.ts";
import { description, rows } from "./support/program.ts";

const vendor = "application/vnd.treasuredata.v1+json";
const text = readFileSync(defaultPaths.routes, "utf8");
const entries = operationsOf(description);

test("the table has a row for each of the 183 operations, with the name of its call, and matches the description", () => {
  expect(rows()).toHaveLength(183);
  const expected = entries.map((entry) => [callName(entry.method, entry.path), toRoute(description, entry)] as const);
  expect(Object.fromEntries(rows())).toEqual(Object.fromEntries(expected));
});

test("59 calls have a body, 29 of them in the vendor's media type, all of JSON:API", () => {
  const bodies = rows().filter(([, { requestMediaType }]) => requestMediaType);
  expect(bodies).toHaveLength(59);
  // The published file has 28: it says nothing of what realtimeJourneys.update takes.
  const vendors = bodies.filter(([, { requestMediaType }]) => requestMediaType === vendor);
  expect(vendors).toHaveLength(29);
  expect(vendors.filter(([, { path }]) => !path.startsWith("/entities/"))).toEqual([]);
  expect(bodies.filter(([, { requestMediaType: type }]) => type !== vendor && type !== "application/json")).toEqual([]);
});

test("three bodies of JSON:API are plain JSON, so the path does not determine the media type", () => {
  const plain = rows().filter(
    ([, { requestMediaType, path }]) => requestMediaType === "application/json" && path.startsWith("/entities/"),
  );
  expect(plain.map(([name]) => name).sort()).toEqual([
    "journeyBundles.journeys.create",
    "journeyBundles.update",
    "journeys.activations.create",
  ]);
});

test("every row has the media type of the response, 46 of them the vendor's", () => {
  const accepted = rows().map(([, { accept }]) => accept);
  expect(accepted.filter((accept) => accept === vendor)).toHaveLength(46);
  expect(accepted.filter((accept) => accept === "application/json")).toHaveLength(137);
});

test("11 lists are paginated, by three strategies and with three names for the items", () => {
  const paged = rows().flatMap(([name, { pagination, itemsField }]) =>
    pagination ? [`${name} by ${pagination}: ${itemsField}`] : [],
  );
  expect(paged.sort()).toEqual([
    "audiences.folders.activations.list by cursor: syndications",
    "audiences.realtimeAttributes.list by cursor: data",
    "audiences.realtimeKeyEvents.list by cursor: data",
    "audiences.realtimePersonalizationServices.list by cursor: data",
    "audiences.segments.queries.profiles.list by page: rows",
    "parentSegments.realtimeActivations.list by cursor: data",
    "parentSegments.realtimeAttributes.list by cursor: data",
    "parentSegments.realtimeJourneys.list by cursor: data",
    "parentSegments.realtimePersonalizations.list by cursor: data",
    "parentSegments.userDefinedWorkflowProjects.list by lastId: data",
    "realtimeJourneys.activations.list by cursor: data",
  ]);
});

test("the activations of a folder are the only call with lists in the query, and send them in two styles", () => {
  expect(rows().flatMap(([name, { arrayParameters }]) => (arrayParameters ? [name] : []))).toEqual([
    "audiences.folders.activations.list",
  ]);
  expect(routes.audiences.folders.activations.list.arrayParameters).toEqual({
    connection_type: "repeat",
    schedule_status: "comma",
    created_by_td_user_id: "comma",
    activation_template_id: "comma",
    repeat_unit: "comma",
  });
});

test("the comment of each call begins with its summary and ends with its operation", () => {
  const comments = text.matchAll(/\/\*\*\n((?: +\*.*\n)+?) +\*\/\n +\w+: \{ method: "(\w+)", path: "([^"]+)"/g);
  const found = [...comments].map(([, lines = "", method, path]) => {
    const said = lines.split("\n").map((line) => line.replace(/^ +\* ?/, ""));
    return [`${method} ${path}`, { summary: said[0], operation: said.filter((line) => line.startsWith("`")).at(-1) }];
  });
  const expected = entries.map(({ id, operation }) => [
    id,
    { summary: `${operation.summary}.`, operation: `\`${id}\`` },
  ]);
  expect(found).toHaveLength(184);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test("the full replacement of a parent segment is a separate call", () => {
  expect(routes.audiences.replace).toEqual({ ...routes.audiences.update, variant: "replace" });
});

test("idempotent calls are reads, PUT, DELETE, and three POSTs that only read", () => {
  const marked = rows().filter(([, { idempotent }]) => idempotent);
  expect(marked.filter(([, { method }]) => method === "POST").map(([name]) => name)).toEqual([
    "audiences.segments.query",
    "journeys.activationTemplatesForStep",
    "journeys.availableBehaviorsForStep",
  ]);
  const isWhole = (method: string) => method === "PUT" || method === "DELETE";
  expect(rows().filter(([, { method, idempotent }]) => isWhole(method) && !idempotent)).toEqual([]);
  expect(marked.filter(([, { method }]) => !isWhole(method) && method !== "POST")).toEqual([]);
});

test("the servers are those of the five regions", () => {
  expect(servers).toEqual({
    us01: "https://api-cdp.treasuredata.com",
    jp01: "https://api-cdp.treasuredata.co.jp",
    eu01: "https://api-cdp.eu01.treasuredata.com",
    ap02: "https://api-cdp.ap02.treasuredata.com",
    ap03: "https://api-cdp.ap03.treasuredata.com",
  });
});

test("39 REST calls name the equivalent JSON:API call, 15 of them as deprecated", () => {
  const twins = entries.flatMap(({ id, operation }) => (operation["x-json-api"] ? [{ id, operation }] : []));
  expect(twins).toHaveLength(39);
  expect(twins.filter(({ operation }) => operation["x-legacy"])).toHaveLength(15);
  for (const { id, operation } of twins) {
    const twin = `\`cdp.${String(operation["x-json-api"])}\``;
    const use = ` * \`${id}\`\n@deprecated Made for the legacy Audience Studio. Use ${twin}.\n`;
    const lines = text.replace(/^ +\* @/gm, "@").replace(/^ +\*/gm, " *");
    expect(lines).toContain(operation["x-legacy"] ? use : ` * In JSON:API: ${twin}.\n *\n * \`${id}\`\n`);
  }
  expect(text.match(/@deprecated/g)).toHaveLength(15);
});

test("a description becomes a table, and its text cannot end a comment", () => {
  const miniature: Document = {
    openapi: "3.1.0",
    info: { version: "1" },
    servers: [{ url: "https://one.test", "x-region": "one" } as { url: string }],
    paths: {
      "/pets/{id}": {
        put: {
          summary: "Change */ a pet",
          description: "One line */\n\nand another",
          deprecated: true,
          requestBody: { content: { "text/plain": {} } },
          responses: { "204": { description: "Done." } },
        },
        get: { summary: "Get a pet", "x-json-api": "cats.get", responses: {} },
        delete: { summary: "Delete a pet", "x-json-api": "cats.delete", "x-legacy": true, responses: {} },
      },
    },
  };
  expect(printRoutes(miniature, "/** Head. */\n")).toBe(`/** Head. */

/** The base URL of each region. */
export const servers = {
  one: "https://one.test",
} as const;

/** The operations of the API by call name. */
export const routes = {
  pets: {
    /**
     * Delete a pet.
     *
     * \`DELETE /pets/{id}\`
     * @deprecated Made for the legacy Audience Studio. Use \`cdp.cats.delete\`.
     */
    delete: { method: "DELETE", path: "/pets/{id}", accept: "", idempotent: true },
    /**
     * Get a pet.
     *
     * In JSON:API: \`cdp.cats.get\`.
     *
     * \`GET /pets/{id}\`
     */
    get: { method: "GET", path: "/pets/{id}", accept: "" },
    /**
     * Change *\\/ a pet.
     *
     * One line *\\/
     *
     * and another
     *
     * \`PUT /pets/{id}\`
     * @deprecated
     */
    update: { method: "PUT", path: "/pets/{id}", requestMediaType: "text/plain", accept: "", idempotent: true },
  },
} as const;
`);
});
