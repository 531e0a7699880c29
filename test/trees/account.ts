/** Two accounts on two fakes: a source with everything that a folder can hold, and an empty target. */
import { type Cdp, createClient } from "../../src/index.ts";
import { all, and, attribute, count, eq, exclude, gte, segment } from "../../src/rules.ts";
import { createFakeCdp, type FakeCdp, type ParentSegmentSeed } from "../../src/testing.ts";

const column = { type: "string", parentDatabaseName: "shop", parentTableName: "people", parentColumn: "id" } as const;
const behavior = { parentDatabaseName: "shop", parentTableName: "orders", parentKey: "id", foreignKey: "id" } as const;

/** The configuration that the rules of the source need. */
export const config = {
  attributes: ["country", "ltv"].map((name) => ({ ...column, name })),
  behaviors: [
    { ...behavior, name: "orders", schema: [{ name: "amount", parentColumn: "amount", type: "number" as const }] },
  ],
};

export const shop: ParentSegmentSeed = {
  ...config,
  id: 401,
  folderId: 500,
  name: "Shop",
  segments: [
    { id: 701, name: "Japan", rule: all(and(eq(attribute("country"), "JP"))) },
    { id: 704, name: "Draft", rule: null },
  ],
  folders: [
    {
      id: 501,
      name: "Campaigns",
      description: "All campaigns",
      segments: [{ id: 702, name: "Regulars", rule: all(and(segment(701), gte(count("orders"), 3))) }],
      funnels: [
        { id: 951, name: "Purchase", stages: [{ name: "Visit", segmentId: 702 }, { name: "Cart" }, { name: "Buy" }] },
      ],
      predictiveSegments: [{ id: 961, name: "Churn", segmentId: "701", baseSegmentId: "702" }],
      folders: [
        {
          id: 502,
          name: "Spring/Summer",
          segments: [
            {
              id: 703,
              name: "Newcomers",
              description: "No orders yet",
              rule: all(and(segment(701), exclude(segment(702)))),
              activations: [{ id: 801, name: "Newsletter", connectionId: "310", allColumns: true }],
            },
          ],
        },
      ],
    },
  ],
  journeys: [{ id: 901, name: "Welcome", state: "launched", journeyStages: [{ name: "Hello" }] }],
};

export interface Account {
  cdp: Cdp;
  fake: FakeCdp;
  /** Returns the requests since the last call, without those that only read, as `POST segments Japan`. */
  takeWrites(): string[];
}

export function createAccount(...parentSegments: ParentSegmentSeed[]): Account {
  const fake = createFakeCdp({ parentSegments });
  let read = 0;
  return {
    fake,
    cdp: createClient({ ...fake.options, retry: { initialDelay: 0, maxDelay: 0 } }),
    takeWrites() {
      const requests = fake.requests.slice(read).filter(({ method }) => method !== "GET");
      read = fake.requests.length;
      return requests.map(({ method, path, body }) => {
        const { attributes } = (body ?? {}) as { attributes?: { name?: string } };
        return `${method} ${path.replace("/entities/", "")} ${attributes?.name ?? ""}`.trim();
      });
    },
  };
}

export const target: ParentSegmentSeed = { ...config, id: 402, folderId: 600, name: "Shop, the copy" };
