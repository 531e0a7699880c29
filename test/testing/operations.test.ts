/** The response of the fake to every operation: it matches the description, or says that the fake keeps nothing. */
import { createFakeCdp, type JourneySeed, type ParentSegmentSeed } from "td-cdp/testing";
import { expect, test } from "vitest";
import { type OperationEntry, operationsOf } from "../../scripts/openapi/document.ts";
import { matchRoute } from "../../src/testing/routing.ts";
import { description } from "../support/program.ts";
import { findSchemaProblems, validatedResponses } from "./validated-fake.ts";

const entries = operationsOf(description);

const stages = [1, 2, 3].map((index) => ({ name: `Stage ${index}` }));

/** A body that every operation accepts, in both dialects. */
const body = {
  ...{ name: "Another", description: "One more", keyColumn: "email", attributeColumns: [], stages },
  ...{ id: 7, segmentFolderId: 70, connectionId: 5, connectorConfig: {} },
  attributes: { name: "Another", description: "One more", stages, activationParams: { name: "Mail" } },
  relationships: { parentFolder: { data: { id: 70, type: "folder-segment" } } },
};

/** Every entity has the id 7, except the top folder, which has 70. */
const parentSegment: ParentSegmentSeed = {
  id: 7,
  folderId: 70,
  name: "Customers",
  folders: [
    {
      id: 7,
      name: "Japan",
      segments: [{ id: 7, name: "Tokyo", activations: [{ id: 7, name: "Mail", columns: [] }] }],
      funnels: [{ id: 7, name: "Visits", stages: [{ id: 7, name: "Home" }, ...stages] }],
      predictiveSegments: [{ id: 7, name: "Likely" }],
      tokens: [{ id: 7, name: "Web" }],
    },
  ],
};

/** A launched journey runs and pauses, a draft can be described. */
const launched: JourneySeed = {
  ...{ id: 7, name: "Welcome", state: "launched" },
  activations: [{ id: 7, activationParams: { name: "Mail" } }],
};
const draft: JourneySeed = { id: 7, name: "Welcome" };

test("each of the 183 operations is found by its method and path, with a slash at the end or without", () => {
  const paths = entries.map(({ path }) => path.replace(/\{\w+\}/g, "7"));
  for (const end of ["", "/"]) {
    const matches = entries.map(({ method }, index) => matchRoute(method.toUpperCase(), `${paths[index]}${end}`));
    expect(matches.map(({ operation }) => operation?.route.path)).toEqual(entries.map(({ path }) => path));
  }
});

test("responds to all 183 operations as described, or says what to do", async () => {
  const before = validatedResponses.count;
  const problems: string[] = [];
  let kept = 0;
  for (const entry of entries) {
    const { status, text, problems: found } = await call(entry);
    problems.push(...found);
    if (status === 200) kept++;
    else if (status !== 501 || !/does not implement [\w.]+\. Set its response: fake\.respondWith\(/.test(text))
      problems.push(`${entry.id}: ${status} ${text}`);
  }
  expect(problems).toEqual([]);
  expect(validatedResponses.count - before).toBe(183);
  console.info(`the fake keeps state for ${kept} of 183 operations`);
  expect(kept).toBeGreaterThan(95);
});

/** Sends a request for an operation to a new fake. */
async function call({ method, path, operation }: OperationEntry) {
  const [folder] = parentSegment.folders!;
  const folders = [{ ...folder!, journeys: [path.endsWith("/detail") ? draft : launched] }];
  const { fetch, options } = createFakeCdp({ parentSegments: [{ ...parentSegment, folders }] });
  const send = async (verb: string, target: string, sentBody?: unknown) =>
    fetch(`${options.baseUrl}${target}`, {
      method: verb,
      headers: { Authorization: `TD1 ${options.apiKey}`, "Content-Type": "application/json" },
      ...(sentBody !== undefined && { body: JSON.stringify(sentBody) }),
    });
  const query = (await (await send("POST", "/audiences/7/segments/queries", {})).json()) as { id: string };
  const target = path.replace("{queryId}", query.id).replace(/\{\w+\}/g, "7");
  const operationBody = path.endsWith("put_in") ? ["7"] : body;
  const response = await send(
    method.toUpperCase(),
    path === "/entities/journeys" && method === "get" ? `${target}?folder_id=7` : target,
    operation.requestBody && operationBody,
  );
  const text = await response.clone().text();
  return { status: response.status, text, problems: await findSchemaProblems(method.toUpperCase(), target, response) };
}
