/** The arguments of a call, sorted by where the request takes them. */
import type { Route, UntypedArguments } from "./call-types.ts";
import { parameterAliases } from "./parameter-names.ts";

/** Arguments as openapi-fetch takes them. */
export interface SplitArguments {
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  body?: unknown;
}

/** Current name → the API's names of the parameter; the one of queries comes last. */
const apiNames: Record<string, string[]> = {};
for (const [apiName, currentName] of Object.entries(parameterAliases)) (apiNames[currentName] ??= []).push(apiName);

/** Sorts arguments into path, query and body, under the API's names. Throws a TypeError for one that is given twice. */
export function splitArguments(operation: string, route: Route, args: UntypedArguments): SplitArguments {
  const split: SplitArguments = { params: { path: {}, query: {} } };
  for (const name in args) {
    const value = args[name];
    if (value === undefined) continue;
    if (name === "body" && route.requestMediaType) {
      split.body = value;
      continue;
    }
    const apiName = toApiName(route.path, name);
    const values = isInPath(route.path, apiName) ? split.params.path : split.params.query;
    if (apiName in values)
      throw new TypeError(`${operation}: pass ${apiName} or ${parameterAliases[apiName as "audienceId"]}, not both.`);
    values[apiName] = value;
  }
  return split;
}

function toApiName(path: string, name: string): string {
  if (isInPath(path, name)) return name;
  return apiNames[name]?.find((apiName) => isInPath(path, apiName) || apiName.includes("_")) ?? name;
}

function isInPath(path: string, name: string): boolean {
  return path.includes(`{${name}}`);
}
