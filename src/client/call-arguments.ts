/** The arguments of a call, sorted into path, query and body. */
import type { Route, UntypedArguments } from "./call-types.ts";
import { parameterAliases } from "./parameter-names.ts";
import type { RequestArguments } from "./request-types.ts";

/** Current name → the API's names of the parameter, that of queries last. */
const apiNames: Record<string, string[]> = {};
for (const [apiName, currentName] of Object.entries(parameterAliases)) (apiNames[currentName] ??= []).push(apiName);

/** Sorts arguments into path, query and body, under the API's names. Throws a TypeError for one that is given twice. */
export function splitArguments(operation: string, route: Route, args: UntypedArguments): RequestArguments {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    if (name === "body" && route.requestMediaType) continue;
    const apiName = toApiName(route.path, name);
    const values = isInPath(route.path, apiName) ? path : query;
    if (apiName in values)
      throw new TypeError(`${operation}: pass ${apiName} or ${parameterAliases[apiName as "audienceId"]}, not both.`);
    values[apiName] = value;
  }
  return { params: { path, query }, ...(route.requestMediaType && { body: args.body }) };
}

function toApiName(path: string, name: string): string {
  if (isInPath(path, name)) return name;
  return apiNames[name]?.find((apiName) => isInPath(path, apiName) || apiName.includes("_")) ?? name;
}

function isInPath(path: string, name: string): boolean {
  return path.includes(`{${name}}`);
}
