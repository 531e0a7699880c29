/** How path parameters, query parameters and bodies are written, checked on the way. Errors name the call and the argument. */
import type { Route } from "./call-types.ts";

/** Half of a pair of UTF-16 units. No encoding can hold it. */
const loneSurrogate = /\p{Surrogate}/u;

/** The escape that JSON.stringify writes for lone surrogates only. */
const escapedSurrogate = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

type Values = Readonly<Record<string, unknown>>;

/** Options of openapi-fetch. Each throws a TypeError for a value that must not be sent. */
export interface Serializers {
  readonly pathSerializer: (template: string, values: Values) => string;
  readonly querySerializer: (query: Values) => string;
  readonly bodySerializer: (body: unknown) => string;
}

/** Creates the serializers of an operation. */
export function createSerializers(operation: string, route: Route): Serializers {
  return {
    pathSerializer: (template, values) => serializePath(operation, template, values),
    querySerializer: (query) => serializeQuery(operation, route, query),
    bodySerializer: (body) => serializeBody(operation, body),
  };
}

function serializePath(operation: string, template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => serializePathValue(operation, name, values[name]));
}

/** Writes a query without `?`. Leaves out undefined, null and empty arrays. */
function serializeQuery(operation: string, route: Route, query: Values): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const texts = [value ?? []]
      .flat()
      .map((each) => encode(operation, name, serializeQueryValue(operation, route, name, each)));
    const isJoined = route.arrayParameters?.[name] === "comma" && texts.length > 0;
    for (const text of isJoined ? [texts.join()] : texts)
      parts.push(`${encode(operation, "the name of a query parameter", name)}=${text}`);
  }
  return parts.join("&");
}

function serializeBody(operation: string, body: unknown): string {
  let json: string;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    const place = findUnwritable(body, "body", []);
    throw new TypeError(`${operation}: ${place ?? `the body cannot be written as JSON: ${String(cause)}`}.`, { cause });
  }
  if (!escapedSurrogate.test(json)) return json;
  throw new TypeError(`${operation}: ${findUnwritable(body, "body", []) ?? describeLoneSurrogate("the body")}.`);
}

/** Encodes a text for URLs. `encodeURIComponent` alone throws an error that does not name the argument. */
function encode(operation: string, name: string, text: string): string {
  if (!loneSurrogate.test(text)) return encodeURIComponent(text);
  throw new TypeError(`${operation}: ${describeLoneSurrogate(name)}.`);
}

/** An empty or dotted value would address the parent resource, and delete it. */
function serializePathValue(operation: string, name: string, value: unknown): string {
  const isScalar = typeof value === "string" || typeof value === "bigint" || Number.isFinite(value);
  const text = isScalar ? String(value) : "";
  if (text.trim() === "" || text === "." || text === "..")
    throw new TypeError(
      `${operation}: ${name} is ${describeValue(value)}; an id must be a non-empty string or a number.`,
    );
  return encode(operation, name, text);
}

function serializeQueryValue(operation: string, { dateParameters }: Route, name: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return value.toISOString().slice(0, dateParameters?.[name] === "day" ? 10 : undefined);
  const isScalar = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (isScalar || Number.isFinite(value)) return String(value);
  throw new TypeError(
    `${operation}: ${name} is ${describeValue(value)}; a query parameter must be a string, a number, a boolean, a date or an array of these.`,
  );
}

function describeValue(value: unknown): string {
  if (value instanceof Date) return "an invalid date";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : (JSON.stringify(value) ?? String(value));
}

/** Says which value JSON cannot hold, by its path; undefined when the reason is another one. */
function findUnwritable(value: unknown, path: string, ancestors: unknown[]): string | undefined {
  if (typeof value === "string" && loneSurrogate.test(value)) return describeLoneSurrogate(path);
  if (typeof value === "bigint") return `${path} is a BigInt; pass it as a string`;
  if (typeof value !== "object" || value === null) return undefined;
  if (ancestors.includes(value)) return `${path} is a circular reference`;
  const isArray = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    const problem = loneSurrogate.test(key)
      ? describeLoneSurrogate(`a key of ${path}`)
      : findUnwritable(child, isArray ? `${path}[${key}]` : `${path}.${key}`, [...ancestors, value]);
    if (problem) return problem;
  }
  return undefined;
}

function describeLoneSurrogate(name: string): string {
  return `${name} contains a lone surrogate, half of a character such as an emoji`;
}
