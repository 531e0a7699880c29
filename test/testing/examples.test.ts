/** The response of the fake to every operation, validated against the API description. */
import { createFakeCdp } from "td-cdp/testing";
import { describe, expect, test } from "vitest";
import { examples } from "../../generated/examples.ts";
import { type OperationEntry, operationsOf } from "../../scripts/openapi/document.ts";
import { escapeSegment } from "../../scripts/openapi/json-pointer.ts";
import { matchRoute } from "../../src/testing/routing.ts";
import { description } from "../support/program.ts";
import { problemsAt } from "../support/schemas.ts";
import { findSchemaProblems, validatedResponses } from "./validated-fake.ts";

const entries = operationsOf(description);

/** A body that every operation accepts, in both dialects. */
const body = {
  ...{ name: "Another", description: "One more", keyColumn: "email", attributeColumns: [] },
  attributes: { name: "Another", description: "One more" },
  relationships: { parentFolder: { data: { id: 70, type: "folder-segment" } } },
};

/** Every entity has the id 7, except the top folder, which has 70. */
const activations = [{ id: 7, name: "Mail", columns: [] }];
const segments = [{ id: 7, name: "Tokyo", activations }];
const tokens = [{ id: 7, name: "Web" }];
const folders = [{ id: 7, name: "Japan", segments, tokens }];
const parentSegments = [{ id: 7, folderId: 70, name: "Customers", folders }];

describe("the example of each operation", () => {
  test("exists", () => {
    expect(entries).toHaveLength(183);
    expect(Object.keys(examples)).toEqual(entries.map(({ id }) => id));
  });

  test("matches its schema", () => {
    const problems = entries.flatMap(({ id, method, path, operation }) => {
      const [type = ""] = Object.keys(operation.responses["200"]?.content ?? {});
      const segments = ["#/paths", escapeSegment(path), method, "responses/200/content", escapeSegment(type), "schema"];
      return problemsAt(segments.join("/"), examples[id]).map((problem) => `${id}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });
});

test("each of the 183 operations is found by its method and path", () => {
  const matches = entries.map(({ method, path }) => matchRoute(method.toUpperCase(), path.replace(/\{\w+\}/g, "7")));
  expect(matches.map(({ operation }) => operation?.route.path)).toEqual(entries.map(({ path }) => path));
});

test("all 183 operations return responses that match the description", async () => {
  const before = validatedResponses.count;
  const problems: string[] = [];
  for (const entry of entries) problems.push(...(await checkResponse(entry)));
  expect(problems).toEqual([]);
  expect(validatedResponses.count - before).toBe(183);
});

/** Sends a request for an operation to a new fake. Returns the problems of the response. */
async function checkResponse({ id, method, path, operation }: OperationEntry): Promise<string[]> {
  const { fetch, options } = createFakeCdp({ parentSegments });
  const send = async (verb: string, target: string, sentBody?: unknown) =>
    fetch(`${options.baseUrl}${target}`, {
      method: verb,
      headers: { Authorization: `TD1 ${options.apiKey}`, "Content-Type": "application/json" },
      ...(sentBody !== undefined && { body: JSON.stringify(sentBody) }),
    });
  const query = (await (await send("POST", "/audiences/7/segments/queries", {})).json()) as { id: string };
  const target = path.replace("{queryId}", query.id).replace(/\{\w+\}/g, "7");
  const operationBody = path.endsWith("put_in") ? ["7"] : body;
  const response = await send(method.toUpperCase(), target, operation.requestBody && operationBody);
  if (response.status !== 200) return [`${id}: ${response.status} ${await response.text()}`];
  return findSchemaProblems(method.toUpperCase(), target, response);
}
