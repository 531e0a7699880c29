/** What the fake answers for every operation, held against the description. */
import { createFakeCdp } from "td-cdp/testing";
import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { type OperationEntry, operationsOf } from "../../scripts/openapi/document.ts";
import { escapeSegment } from "../../scripts/openapi/json-pointer.ts";
import { matchRoute } from "../../src/testing/routing.ts";
import { description } from "../support/program.ts";
import { problemsAt } from "../support/schemas.ts";
import { judged, problemsOf } from "./validated.ts";

const entries = operationsOf(description);

/** A body that every operation takes for one of its own, in either dialect. */
const body = {
  ...{ name: "Another", description: "One more", keyColumn: "email", attributeColumns: [] },
  attributes: { name: "Another", description: "One more" },
  relationships: { parentFolder: { data: { id: 70, type: "folder-segment" } } },
};

/** Everything is there under the id 7, and the folder at the top is 70. */
const activations = [{ id: 7, name: "Mail", columns: [] }];
const segments = [{ id: 7, name: "Tokyo", activations }];
const tokens = [{ id: 7, name: "Web" }];
const folders = [{ id: 7, name: "Japan", segments, tokens }];
const parentSegments = [{ id: 7, folderId: 70, name: "Customers", folders }];

describe("the example of each operation", () => {
  test("is there", () => {
    expect(entries).toHaveLength(183);
    expect(Object.keys(examples)).toEqual(entries.map(({ id }) => id));
  });

  test("is one by the schema", () => {
    const problems = entries.flatMap(({ id, method, path, operation }) => {
      const [type = ""] = Object.keys(operation.responses["200"]?.content ?? {});
      const place = ["#/paths", escapeSegment(path), method, "responses/200/content", escapeSegment(type), "schema"];
      return problemsAt(place.join("/"), examples[id]).map((problem) => `${id}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });
});

test("each of the 183 is told from the others by its method and path", () => {
  const aims = entries.map(({ method, path }) => matchRoute(method.toUpperCase(), path.replace(/\{\w+\}/g, "7")));
  expect(aims.map(({ operation }) => operation?.route.path)).toEqual(entries.map(({ path }) => path));
});

test("all 183 operations are answered as the description says, whether from the state or by the example", async () => {
  const before = judged.answers;
  const problems: string[] = [];
  for (const entry of entries) problems.push(...(await problemsOfAnswer(entry)));
  expect(problems).toEqual([]);
  expect(judged.answers - before).toBe(183);
});

/** Each meets a fake of its own. */
async function problemsOfAnswer({ id, method, path, operation }: OperationEntry): Promise<string[]> {
  const { fetch, options } = createFakeCdp({ parentSegments });
  const call = async (verb: string, target: string, sent?: unknown) =>
    fetch(`${options.baseUrl}${target}`, {
      method: verb,
      headers: { Authorization: `TD1 ${options.apiKey}`, "Content-Type": "application/json" },
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    });
  const query = (await (await call("POST", "/audiences/7/segments/queries", {})).json()) as { id: string };
  const target = path.replace("{queryId}", query.id).replace(/\{\w+\}/g, "7");
  const given = path.endsWith("put_in") ? ["7"] : body;
  const response = await call(method.toUpperCase(), target, operation.requestBody && given);
  if (response.status !== 200) return [`${id}: ${response.status} ${await response.text()}`];
  return problemsOf(method.toUpperCase(), target, response);
}
