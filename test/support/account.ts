/** The account that the documents work on: `td-cdp` as their code imports it, over a fake that has what they speak of. */
import { type Cdp, type ClientOptions, createClient as create, poll as wait } from "../../src/index.ts";
import { createFakeCdp, type ParentSegmentSeed } from "../../src/testing.ts";
import { all, and, attribute, count, eq, exclude, gte, segment } from "../../src/rules.ts";

export * from "../../src/index.ts";

/** The README's. */
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
  segments: [{ id: 9, name: "Frequent", rule: { type: "And", conditions: [segment(1002)] } }],
};

/** The guide's: folders within folders, segments that refer to each other, an activation; and an empty place for a copy. */
const column = { type: "string", parentDatabaseName: "shop", parentTableName: "people", parentColumn: "id" } as const;
const shop: ParentSegmentSeed = {
  id: 401,
  folderId: 500,
  name: "Shop",
  attributes: ["country", "ltv"].map((name) => ({ ...column, name })),
  segments: [{ id: 701, name: "Japan", rule: all(and(eq(attribute("country"), "JP"))) }],
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
const copy: ParentSegmentSeed = { id: 402, folderId: 600, name: "Shop, the copy" };

const fake = createFakeCdp({ parentSegments: [customers, clients, shop, copy] });
// A `fetch` of the reader's own calls that of the platform.
globalThis.fetch = fake.fetch;

/** A client of that account in the region of the program. It spreads no requests over time. */
export const createClient = ({ requestsPerSecond: _, ...options }: ClientOptions = {}): Cdp => {
  const isPlaced = options.region !== undefined || options.baseUrl !== undefined;
  return create({ ...options, ...(!isPlaced && { baseUrl: fake.options.baseUrl }), apiKey: fake.options.apiKey });
};

/** Looks without waiting. */
export const poll = ((...[job, cdp, args, options]: Parameters<typeof wait>) =>
  wait(job, cdp, args, { ...options, minDelay: 1, maxDelay: 1 })) as typeof wait;
