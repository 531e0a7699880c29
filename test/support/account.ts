/** The `td-cdp` that the code of the documents imports: its clients talk to a fake with the data that the documents mention. */
import { type Cdp, type ClientOptions, createClient as create, poll as wait } from "../../src/index.ts";
import { createFakeCdp, type ParentSegmentSeed } from "../../src/testing.ts";
import { all, and, attribute, count, eq, exclude, gte, segment } from "../../src/rules.ts";

export * from "../../src/index.ts";

/** The data of the README. */
const customers: ParentSegmentSeed = {
  id: 123456,
  name: "Customers",
  segments: [
    { id: 42, name: "Japan", rule: { type: "And", conditions: [eq(attribute("country"), "JP")] } },
    { id: 43, name: "Elsewhere", rule: { type: "And", conditions: [exclude(segment(42))] } },
  ],
};
const clients: ParentSegmentSeed = {
  id: 7,
  name: "Clients",
  folders: [{ id: 11, name: "Campaigns" }],
  segments: [
    { id: 9, name: "Frequent", rule: { type: "And", conditions: [segment(1002)] } },
    { id: 1002, name: "Buyers" },
    { id: 2002, name: "Buyers (copy)" },
  ],
};

/** The data of the guide: nested folders, segments that reference each other, an activation, and an empty parent segment. */
const column = { type: "string", parentDatabaseName: "shop", parentTableName: "people", parentColumn: "id" } as const;
const orders = { parentDatabaseName: "shop", parentTableName: "orders", parentKey: "id", foreignKey: "id" };
const config = {
  attributes: ["country", "ltv"].map((name) => ({ ...column, name })),
  behaviors: [
    { ...orders, name: "orders", schema: [{ name: "amount", parentColumn: "amount", type: "number" as const }] },
  ],
};
const shop: ParentSegmentSeed = {
  id: 401,
  folderId: 500,
  name: "Shop",
  ...config,
  segments: [{ id: 701, name: "Japan", rule: all(and(eq(attribute("country"), "JP"))) }],
  journeys: [{ id: 901, name: "Welcome", state: "launched", population: 320, journeyStages: [{ name: "Welcome" }] }],
  folders: [
    {
      id: 501,
      name: "Campaigns",
      segments: [{ id: 702, name: "Regulars", rule: all(and(segment(701), gte(count("orders"), 3))) }],
      folders: [
        {
          id: 502,
          name: "Spring",
          segments: [
            {
              id: 703,
              name: "Newcomers",
              rule: all(and(segment(701), exclude(segment(702)))),
              activations: [{ id: 801, name: "Newsletter", connectionId: "310", allColumns: true }],
            },
          ],
        },
      ],
    },
  ],
};
const copy: ParentSegmentSeed = { ...config, id: 402, folderId: 600, name: "Shop, the copy" };

const fake = createFakeCdp({ parentSegments: [customers, clients, shop, copy] });
const raw = create(fake.options);
fake.respondWith(raw.audiences.realtimeAttributes.list, { data: [], pagination: { nextPage: null } });
// A custom `fetch` in the documents calls the `fetch` of the platform.
globalThis.fetch = fake.fetch;

/** Creates a client of the fake. Ignores the rate limit, and keeps the region or base URL of the document. */
export const createClient = ({ requestsPerSecond: _, ...options }: ClientOptions = {}): Cdp => {
  const hasBaseUrl = options.region !== undefined || options.baseUrl !== undefined;
  return create({ ...options, ...(!hasBaseUrl && { baseUrl: fake.options.baseUrl }), apiKey: fake.options.apiKey });
};

/** Polls without delays. */
export const poll = ((...[job, cdp, args, options]: Parameters<typeof wait>) =>
  wait(job, cdp, args, { ...options, minDelay: 1, maxDelay: 1 })) as typeof wait;
