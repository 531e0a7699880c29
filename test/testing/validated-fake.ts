/** A fake whose responses are all validated against the API description. */
import { createClient } from "td-cdp";
import { createFakeCdp, type FakeOptions } from "td-cdp/testing";
import { expect, onTestFinished } from "vitest";
import { at } from "../../scripts/openapi/document.ts";
import { escapeSegment } from "../../scripts/openapi/json-pointer.ts";
import { matchRoute } from "../../src/testing/routing.ts";
import { description } from "../support/program.ts";
import { problemsAt } from "../support/schemas.ts";

/** How many responses were validated so far. */
export const validatedResponses = { count: 0 };

/** A parent segment with nested folders, an activation, and three segments, of which one references another. */
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

/** Creates a fake and a client without retries. The test fails if a response does not match the description. */
export function createValidatedFake({ parentSegments = [customers], ...options }: FakeOptions = {}) {
  const fake = createFakeCdp({ parentSegments, ...options });
  const problems: string[] = [];
  const fetch: typeof fake.fetch = async (input, init) => {
    const response = await fake.fetch(input, init);
    problems.push(...(await findSchemaProblems(`${init?.method}`, new URL(String(input)).pathname, response.clone())));
    return response;
  };
  onTestFinished(() => expect(problems).toEqual([]));
  return { fake, cdp: createClient({ ...fake.options, fetch, retry: false }) };
}

/** Creates a rule with a nested reference to a segment. */
export function referenceTo(id: string) {
  const reference = { type: "Reference" as const, id, exclude: true };
  return { type: "And" as const, conditions: [{ type: "Or" as const, conditions: [reference] }] };
}

/** Validates a response against the description. Returns the problems found. */
export async function findSchemaProblems(method: string, path: string, response: Response): Promise<string[]> {
  const { operation } = matchRoute(method, path);
  const text = await response.text();
  if (!operation) return [];
  validatedResponses.count++;
  const responses = `#/paths/${escapeSegment(operation.route.path)}/${method.toLowerCase()}/responses`;
  const { status } = response;
  const responsePointer = `${responses}/${status === 200 ? status : `${Math.floor(status / 100)}XX`}`;
  const resolvedPointer = (at(description, responsePointer)?.$ref as string | undefined) ?? responsePointer;
  const [mediaType = "", ...otherMediaTypes] = Object.keys(at(description, `${resolvedPointer}/content`) ?? {});
  expect(otherMediaTypes).toEqual([]);
  const problems = problemsAt(`${resolvedPointer}/content/${escapeSegment(mediaType)}/schema`, JSON.parse(text));
  if (response.headers.get("content-type") !== mediaType)
    problems.push(`${mediaType} declared, not ${response.headers.get("content-type")}`);
  return problems.map((problem) => `${operation.name} ${status}: ${problem}`);
}
