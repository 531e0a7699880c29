/** Which operation a request is for, by the route table. */
import { routes } from "../../generated/routes.ts";
import type { Route } from "../client/index.ts";

/** The name of a call, `audiences.segments.update`. */
export type CallName = NamesIn<typeof routes>;

type NamesIn<T> = { [K in keyof T & string]: T[K] extends Route ? K : `${K}.${NamesIn<T[K]>}` }[keyof T & string];

/** What a rule of the fake is for: the name of a call, the call itself, or `GET /audiences/7`, described or as sent. */
export type RequestMatcher =
  CallName | { readonly route: Route } | `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;

export interface Operation {
  readonly name: CallName;
  readonly route: Route;
}

/** What is known of a request by its method and path. */
export interface Aim {
  readonly method: string;
  readonly path: string;
  readonly operation?: Operation;
  readonly params: Readonly<Record<string, string>>;
  /** The methods that the path has. */
  readonly allowed: readonly string[];
}

interface Pattern extends Operation {
  readonly regex: RegExp;
}

/** Fixed parts of a path go before parameters, so that `segments/queries` is no segment. */
const patterns: readonly Pattern[] = leavesOf(routes)
  .map((operation) => ({ ...operation, regex: regexOf(operation.route.path) }))
  .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

/** What a request is for. `body` tells the calls of one operation apart. */
export function aimOf(method: string, path: string, body?: unknown): Aim {
  const fitting = patterns.filter(({ regex }) => regex.test(path));
  const [first, ...others] = fitting.filter(({ route }) => route.method === method);
  const replaces = typeof body === "object" && body !== null && "master" in body;
  const operation = (replaces && others.find(({ route }) => route.variant === "replace")) || first;
  const values = operation?.regex.exec(path)?.groups ?? {};
  const params = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decoded(value)]));
  const allowed = [...new Set(fitting.map(({ route }) => route.method))];
  return { method, path, ...(operation && { operation }), params, allowed };
}

/** Whether a request is meant. @throws TypeError when nothing can be. */
export function aimTest(on: RequestMatcher): (aim: Aim) => boolean {
  if (typeof on === "object" || typeof on === "function") return ({ operation }) => operation?.route === on.route;
  const [, method, path] = /^([A-Z]+) (\/.*)$/.exec(on) ?? [];
  if (method && path && aimOf(method, path).operation)
    return (aim) => aim.method === method && [aim.path, aim.operation?.route.path].includes(path);
  if (patterns.some(({ name }) => name === on)) return ({ operation }) => operation?.name === on;
  throw new TypeError(
    `There is no operation ${JSON.stringify(on)}: \`on\` takes the name of a call, the call itself, or "GET /audiences/7".`,
  );
}

function leavesOf(branch: object, name = ""): Operation[] {
  if ("path" in branch) return [{ name: name as CallName, route: branch as Route }];
  return Object.entries(branch).flatMap(([key, below]) => leavesOf(below as object, name ? `${name}.${key}` : key));
}

function regexOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

function orderOf({ route: { path, variant = "" } }: Operation): string {
  return path.replaceAll("{", "\uffff") + variant;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
