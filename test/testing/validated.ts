/** A fake whose every answer is held against the description. */
import { createClient } from "td-cdp";
import { createFakeCdp, type FakeOptions } from "td-cdp/testing";
import { expect, onTestFinished } from "vitest";
import { at } from "../../scripts/openapi/document.ts";
import { escapeSegment } from "../../scripts/openapi/json-pointer.ts";
import { matchRoute } from "../../src/testing/routing.ts";
import { description } from "../support/program.ts";
import { problemsAt } from "../support/schemas.ts";

/** How many answers were held against the description so far. */
export const judged = { answers: 0 };

/** A parent segment with two folders in each other, three segments, one of which refers to another, and an activation. */
export const customers = {
  id: 7,
  folderId: 70,
  name: "Customers",
  segments: [{ id: 1, name: "Everybody" }],
  folders: [
    {
      id: 71,
      name: "Japan",
      segments: [
        { id: 42, name: "Tokyo", population: 9, activations: [{ id: 90, name: "Mail", connectionId: 5, columns: [] }] },
      ],
      folders: [{ id: 72, name: "Kanto", segments: [{ id: 43, name: "Not Tokyo", rule: referenceTo("42") }] }],
    },
  ],
} satisfies NonNullable<FakeOptions["parentSegments"]>[number];

/** A fake and a client of it that does not try again; at the end of the test no answer may be none of the description. */
export function validated({ parentSegments = [customers], ...options }: FakeOptions = {}) {
  const fake = createFakeCdp({ parentSegments, ...options });
  const problems: string[] = [];
  const fetch: typeof fake.fetch = async (input, init) => {
    const response = await fake.fetch(input, init);
    problems.push(...(await problemsOf(`${init?.method}`, new URL(String(input)).pathname, response.clone())));
    return response;
  };
  onTestFinished(() => expect(problems).toEqual([]));
  return { fake, cdp: createClient({ ...fake.options, fetch, retry: false }) };
}

/** A rule that refers to a segment, deeper than the top. */
export function referenceTo(id: string) {
  const reference = { type: "Reference" as const, id, exclude: true };
  return { type: "And" as const, conditions: [{ type: "Or" as const, conditions: [reference] }] };
}

/** What the description has against an answer. */
export async function problemsOf(method: string, path: string, response: Response): Promise<string[]> {
  const { operation } = matchRoute(method, path);
  const told = await response.text();
  if (!operation) return [];
  judged.answers++;
  const place = `#/paths/${escapeSegment(operation.route.path)}/${method.toLowerCase()}/responses`;
  const { status } = response;
  const own = `${place}/${status === 200 ? status : `${Math.floor(status / 100)}XX`}`;
  const pointer = (at(description, own)?.$ref as string | undefined) ?? own;
  const [type = "", ...others] = Object.keys(at(description, `${pointer}/content`) ?? {});
  expect(others).toEqual([]);
  const found = problemsAt(`${pointer}/content/${escapeSegment(type)}/schema`, JSON.parse(told));
  if (response.headers.get("content-type") !== type)
    found.push(`${type} declared, not ${response.headers.get("content-type")}`);
  return found.map((problem) => `${operation.name} ${status}: ${problem}`);
}
