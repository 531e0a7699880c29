/** Arguments of a call as a request: what goes into the path, the query and the body. */
import type { Route } from "./call-types.ts";
import { parameterAliases } from "./parameter-names.ts";

export type UntypedArguments = Readonly<Record<string, unknown>>;

/** What the API has → today's name. */
const currentNames: Readonly<Record<string, string>> = parameterAliases;

/** The text of a path and the names of its parameters, in turn; read once for each route. */
const parsedPaths = new WeakMap<Route, string[]>();

/** The path of a request with its query. Throws a TypeError, naming the argument, for a value that must not be sent. */
export function buildPathAndQuery(name: string, route: Route, given: UntypedArguments): string {
  const args = toApiNames(name, route, given);
  const template = parsedPaths.get(route) ?? route.path.split(/\{(\w+)\}/);
  parsedPaths.set(route, template);
  let path = template[0]!;
  for (let index = 1; index < template.length; index += 2)
    path += serializePathValue(name, template[index]!, args[template[index]!]) + template[index + 1]!;
  const parts: string[] = [];
  for (const key of Object.keys(args))
    if (!isPathParameter(template, key) && !(key === "body" && route.requestMediaType))
      appendQueryParameter(parts, name, route, key, args[key]);
  return parts.length > 0 ? `${path}?${parts.join("&")}` : path;
}

/** The arguments by the API's names of them, where a caller used today's. */
function toApiNames(name: string, { path }: Route, args: UntypedArguments): UntypedArguments {
  for (const own in currentNames) {
    const today = currentNames[own]!;
    // What has an underscore goes into the query, unless the path has taken it.
    if (args[today] === undefined || path.includes(today) || !(own.includes("_") || path.includes(own))) continue;
    if (args[own] !== undefined) throw new TypeError(`${name}: give ${own} or ${today}, not both.`);
    const renamed: Record<string, unknown> = {};
    // What stands under the other name is undefined, and must not win.
    for (const key of Object.keys(args)) renamed[key === today ? own : key] ??= args[key];
    args = renamed;
  }
  return args;
}

function isPathParameter(template: string[], key: string): boolean {
  return template.indexOf(key) % 2 === 1;
}

/** An empty or dotted value would reach the parent of what is meant, and delete it. */
function serializePathValue(name: string, parameter: string, value: unknown): string {
  const isScalar = typeof value === "string" || typeof value === "bigint" || Number.isFinite(value);
  const text = isScalar ? String(value) : "";
  if (text.trim() === "" || text === "." || text === "..")
    throw new TypeError(`${name}: ${parameter} is ${describeValue(value)}; an id is text or a number.`);
  return encodeURIComponent(text);
}

function appendQueryParameter(parts: string[], name: string, route: Route, key: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const encode = (each: unknown) => encodeURIComponent(serializeQueryValue(name, route, key, each));
  const start = `${encodeURIComponent(key)}=`;
  if (!Array.isArray(value)) parts.push(start + encode(value));
  else if (value.length > 0 && route.arrayParameters?.[key] === "comma")
    parts.push(start + value.map(encode).join(","));
  else for (const each of value) parts.push(start + encode(each));
}

function serializeQueryValue(name: string, { dateParameters: dates }: Route, key: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return value.toISOString().slice(0, dates?.[key] === "day" ? 10 : undefined);
  const isScalar = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (isScalar || Number.isFinite(value)) return String(value);
  throw new TypeError(
    `${name}: ${key} is ${describeValue(value)}; a query takes text, numbers, booleans, dates and lists of them.`,
  );
}

function describeValue(value: unknown): string {
  if (value instanceof Date) return "a date that is none";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : (JSON.stringify(value) ?? String(value));
}
