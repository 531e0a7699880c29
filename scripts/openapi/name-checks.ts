/** Checks of the names that become code: the names of calls, from paths, and the names of regions, from servers. */
import { isIdentifier } from "../text/code.ts";
import { codeSpan } from "../text/code-span.ts";
import { callsOf } from "./call-names.ts";
import { type Document, operationsOf, resolveReference } from "./document.ts";
import { toOperationPointer } from "./json-pointer.ts";
import type { Check } from "./problem.ts";
import { rejectDescription } from "./reject.ts";

/** Valid path segments: words, which become part of a name, and parameters, which do not. */
const namedPath = /^(?:\/(?:[\w-]+|\{\w+\}))+$/;

/** Members of a client that are not calls. */
const clientMembers = new Set(["use", "eject"]);

/** A group of calls with one of these names would look like a route. */
const routeFields = new Set(["path", "method"]);

const remedy =
  "If the API has this path, give it another name in scripts/openapi/call-names.ts. Otherwise correct the path in the description.";

interface CallOf {
  id: string;
  path: string;
  pointer: string;
  name: string;
}

type Finding = { problem: string; pointer: string };

/** Rules for the call of every operation. */
const callRules: Record<string, (calls: CallOf[]) => Finding[]> = {
  "call-name-identifier": (calls) =>
    calls
      .filter(({ path, name }) => !namedPath.test(path) || !name.split(".").every(isIdentifier))
      .map(({ id, pointer }) => ({
        problem: `${codeSpan(id)} has no valid call name: a part of its path is neither a word nor a parameter`,
        pointer,
      })),

  "reserved-names": (calls) =>
    calls.flatMap(({ id, name, pointer }) => {
      const reason = findReservedName(name.split("."));
      return reason ? [{ problem: `${codeSpan(id)}: its call ${codeSpan(name)} ${reason}`, pointer }] : [];
    }),

  "call-name-unique": (calls) => {
    const users = new Map<string, string[]>();
    for (const { id, name } of calls)
      for (const prefix of prefixesOf(name)) users.set(prefix, [...(users.get(prefix) ?? []).slice(0, 1), id]);
    return calls.flatMap(({ id, name, pointer }) => {
      const [first, other = ""] = users.get(name)!;
      const problem = `${codeSpan(first)} and ${codeSpan(other)}: two calls, or a call and a group, have the name ${codeSpan(name)}`;
      return other ? [{ problem, pointer }] : [];
    });
  },
};

/** Checks for lint. */
export const nameChecks: Record<string, Check> = {
  ...Object.fromEntries(
    Object.entries(callRules).map(([rule, find]): [string, Check] => [
      rule,
      (document) =>
        find(listCalls(document)).map(({ problem, pointer }) => ({ message: `${problem}. ${remedy}`, pointer })),
    ]),
  ),

  "argument-names": (document) =>
    operationsOf(document).flatMap(({ id, method, path, parameters }) =>
      parameters
        .map((parameter) => resolveReference(document, parameter).name)
        .filter(isInherited)
        .map((name) => ({
          message: `${codeSpan(id)}: every object has ${codeSpan(name)}, so no argument can have this name`,
          pointer: toOperationPointer(method, path),
        })),
    ),

  "region-names": ({ servers = [] }) => {
    const regions = servers.map((server) => server["x-region"]);
    return regions.flatMap((name, index) =>
      typeof name === "string" && isIdentifier(name) && !isInherited(name) && regions.indexOf(name) === index
        ? []
        : [{ message: `x-region ${codeSpan(name)} must be a unique identifier`, pointer: `#/servers/${index}` }],
    );
  },
};

/**
 * Throws if no valid call name can be derived for an operation of a published description.
 * @throws {PullError} with the method, the path and the JSON pointer of the first such operation.
 */
export function assertCallNames(document: Document): void {
  const calls = listCalls(document);
  for (const find of Object.values(callRules))
    for (const { problem, pointer } of find(calls)) rejectDescription(problem, pointer, remedy);
}

function listCalls(document: Document): CallOf[] {
  return operationsOf(document).flatMap((entry) => {
    const { id, path, method } = entry;
    const pointer = toOperationPointer(method, path);
    return callsOf(entry).map(({ name }) => ({ id, path, name, pointer }));
  });
}

/** `a.b.c` → `a`, `a.b`, `a.b.c` */
function prefixesOf(name: string): string[] {
  const parts = name.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

function findReservedName(parts: string[]): string | undefined {
  if (clientMembers.has(parts[0]!)) return `would replace a member of the client (${[...clientMembers].join(", ")})`;
  const inherited = parts.find(isInherited);
  if (inherited) return `contains ${codeSpan(inherited)}, which every object has`;
  const field = parts.find((part) => routeFields.has(part));
  return field && `contains ${codeSpan(field)}, a field of a route`;
}

/** Returns whether every object has a member of this name. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}
