/** Finds the operation of a request in the route table. */
import { routes } from "../../generated/routes.ts";
import type { Route } from "../client/index.ts";

/** The name of a call, such as `audiences.segments.update`. */
export type CallName = CallNames<typeof routes>;

type CallNames<T> = { [K in keyof T & string]: T[K] extends Route ? K : `${K}.${CallNames<T[K]>}` }[keyof T & string];

/**
 * Selects requests by the name of a call, by the call itself, or by method and path. The path is a template or a real path:
 * `GET /audiences/{audienceId}` or `GET /audiences/7`.
 */
export type RequestMatcher =
  CallName | { readonly route: Route } | `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;

export interface Operation {
  readonly name: CallName;
  readonly route: Route;
}

/** The result of looking up a request in the route table. */
export interface RouteMatch {
  readonly method: string;
  readonly path: string;
  /** Undefined when no operation matches. */
  readonly operation?: Operation;
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The methods of all operations with this path. */
  readonly allowedMethods: readonly string[];
}

interface RoutePattern extends Operation {
  readonly pattern: RegExp;
}

/** All operations. Fixed path segments sort before parameters, so that `segments/queries` does not match as a segment id. */
const routePatterns: readonly RoutePattern[] = flattenRoutes(routes)
  .map((operation) => ({ ...operation, pattern: toPathPattern(operation.route.path) }))
  .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));

/** Finds the operation of a request. The body decides between the calls that share a method and a path. */
export function matchRoute(method: string, path: string, body?: unknown): RouteMatch {
  const candidates = routePatterns.filter(({ pattern }) => pattern.test(path));
  const allowedMethods = [...new Set(candidates.map(({ route }) => route.method))];
  const operation = selectVariant(
    candidates.filter(({ route }) => route.method === method),
    body,
  );
  if (!operation) return { method, path, params: {}, allowedMethods };
  const groups = Object.entries(operation.pattern.exec(path)?.groups ?? {});
  const params = Object.fromEntries(groups.map(([name, value]) => [name, safeDecode(value)]));
  return { method, path, operation, params, allowedMethods };
}

/**
 * Compiles a matcher to a predicate.
 *
 * @throws TypeError when it names an operation that does not exist.
 */
export function compileMatcher(matcher: RequestMatcher): (match: RouteMatch) => boolean {
  if (typeof matcher === "object" || typeof matcher === "function")
    return ({ operation }) => operation?.route === matcher.route;
  const [, method, path] = /^([A-Z]+) (\/.*)$/.exec(matcher) ?? [];
  if (method && path && matchRoute(method, path).operation)
    return (match) => match.method === method && [match.path, match.operation?.route.path].includes(path);
  if (routePatterns.some(({ name }) => name === matcher)) return ({ operation }) => operation?.name === matcher;
  throw new TypeError(
    `Unknown operation ${JSON.stringify(matcher)}. Pass the name of a call, the call itself, or "GET /audiences/7" as \`on\`.`,
  );
}

/** The second call of a method and path is the replacement of a parent segment. Its body has a master table. */
function selectVariant([first, ...variants]: readonly RoutePattern[], body: unknown): RoutePattern | undefined {
  const isReplacement = typeof body === "object" && body !== null && "master" in body;
  return (isReplacement && variants.find(({ route }) => route.variant === "replace")) || first;
}

function flattenRoutes(tree: object, name = ""): Operation[] {
  if ("path" in tree) return [{ name: name as CallName, route: tree as Route }];
  return Object.entries(tree).flatMap(([key, child]) => flattenRoutes(child as object, name ? `${name}.${key}` : key));
}

/** Turns a path template into a pattern with a named group for each parameter. Some programs end the path with a slash. */
function toPathPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}/?$`);
}

function sortKey({ route: { path, variant = "" } }: Operation): string {
  return path.replaceAll("{", "\uffff") + variant;
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
