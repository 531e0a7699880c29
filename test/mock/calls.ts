/** Every call of the client, with arguments that the examples and schemas of the description give. */
import { sample } from "openapi-sampler";
import {
  escapePointer,
  type OperationEntry,
  operationsOf,
  type Parameter,
  resolve,
  type Schema,
} from "../../scripts/description/description.ts";
import type { Route } from "../../src/client/call-types.ts";
import { allRows, description } from "../support/program.ts";

export interface MockCall {
  name: string;
  row: Route;
  /** Those of the path item and of the operation. */
  parameters: Parameter[];
  /** All parameters and the body. */
  args: Record<string, unknown>;
  /** Where the schemas of the request's body and of the answer stand. */
  pointers: { body?: string; answer: string };
}

/** All 184 calls of the 183 operations: `PUT /audiences/{audienceId}` has two. */
export function mockCalls(): MockCall[] {
  const entries = new Map(operationsOf(description).map((entry) => [entry.id, entry]));
  return allRows().map(([name, row]) => mockCall(name, row, entries.get(`${row.method} ${row.path}`)!));
}

function mockCall(
  name: string,
  row: Route,
  { path, method, operation, parameters: written }: OperationEntry,
): MockCall {
  const parameters = written.map((parameter) => resolve(description, parameter));
  const values = parameters.map((parameter) => [parameter.name, sampleOf(parameter.schema)] as const);
  const at = `#/paths/${escapePointer(path)}/${method}`;
  const answer = `${at}/responses/200/content/${escapePointer(row.accept)}/schema`;
  if (!row.requestMediaType) return { name, row, parameters, args: Object.fromEntries(values), pointers: { answer } };
  const body = bodyOf(name, sampleOf(operation.requestBody!.content[row.requestMediaType]!.schema));
  const pointers = { answer, body: `${at}/requestBody/content/${escapePointer(row.requestMediaType)}/schema` };
  return { name, row, parameters, args: { ...Object.fromEntries(values), body }, pointers };
}

/** `update` is the call of the two that takes no `master`. */
function bodyOf(name: string, body: unknown): unknown {
  if (name !== "audiences.update") return body;
  const { master: _, ...rest } = body as Record<string, unknown>;
  return rest;
}

function sampleOf(schema: Schema | undefined): unknown {
  return sample(schema as Parameters<typeof sample>[0], { skipReadOnly: true, quiet: true }, description);
}
