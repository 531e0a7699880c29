/** Public programs, replayed against the fake and the mock: they come to their end, as they do against the API. */
import { createFakeCdp, type ParentSegmentSeed } from "td-cdp/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { and, all, attribute, eq, exclude, segment } from "td-cdp/rules";
import { type Mock, startMock } from "../../scripts/mock/mock.ts";
import { findSchemaProblems } from "../testing/validated-fake.ts";
import { createApi } from "./api.ts";
import { type Account, programs } from "./programs.ts";

const key = "1/0123456789abcdef";

const shop: ParentSegmentSeed = {
  id: 401,
  folderId: 500,
  name: "Shop",
  attributes: [
    { name: "ltv", type: "string", parentDatabaseName: "shop", parentTableName: "people", parentColumn: "ltv" },
  ],
  segments: [
    {
      id: 701,
      name: "Japan",
      rule: all(and(eq(attribute("country"), "JP"))),
      activations: [{ id: 801, name: "Newsletter", connectionId: "310", connectorConfig: {}, notifyOn: ["onFailure"] }],
    },
    { id: 705, name: "Draft", rule: null },
  ],
  folders: [
    {
      id: 501,
      name: "Campaigns",
      segments: [{ id: 702, name: "Elsewhere", rule: all(and(exclude(segment(701)))) }],
      journeys: [{ id: 901, name: "Welcome", state: "launched", journeyStages: [{ name: "First" }] }],
      folders: [{ id: 502, name: "Spring", segments: [{ id: 703, name: "Nobody", rule: all(and(segment(702))) }] }],
    },
  ],
};
const other: ParentSegmentSeed = { id: 402, folderId: 600, name: "Other" };
const account: Account = {
  ...{ parentSegmentId: "401", folderId: "500" },
  ...{ otherParentSegmentId: "402", otherFolderId: "600" },
};

const table: string[] = [];
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(async () => {
  console.info(["program                        | fake | mock | requests", ...table].join("\n"));
  await mock.close();
});

describe.each(programs)("$name", ({ name, run, ...mediaTypes }) => {
  test("runs to completion on the fake and on the mock", async () => {
    const problems: string[] = [];
    const fake = createFakeCdp({ parentSegments: [shop, other], apiKey: key });
    const checked: typeof fetch = async (input, init) => {
      const response = await fake.fetch(input as string, init);
      problems.push(
        ...(await findSchemaProblems(`${init?.method}`, new URL(String(input)).pathname, response.clone())),
      );
      return response;
    };
    const onFake = createApi("https://cdp.example", key, mediaTypes, checked);
    const onMock = createApi(mock.url, key, mediaTypes);
    const results = await Promise.allSettled([run(onFake, account), run(onMock, account)]);
    const [fakeEnd, mockEnd] = results.map(({ status }) => (status === "fulfilled" ? "ends" : "STOP"));
    table.push(
      `${name.padEnd(30)} | ${fakeEnd} | ${mockEnd} | ${onFake.requests.length} and ${onMock.requests.length}`,
    );
    const reasons = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
    expect([...reasons, ...problems]).toEqual([]);
    expect(onFake.requests.length).toBeGreaterThan(3);
  });
});
