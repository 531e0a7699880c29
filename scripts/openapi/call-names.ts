/**
 * Derives the name of a call from its path: drops `entities` and the parameters, converts the rest to camelCase, and adds a
 * verb. Renaming a call breaks its users, so this is the only place that creates names.
 */
import { parameterAliases } from "../../src/client/parameter-names.ts";
import type { OperationEntry } from "./document.ts";
import { ownProperty } from "./json.ts";
import { legacyCallNames, legacyTerms } from "../../src/legacy/legacy-names.ts";

/** Last path segments that are actions. The call has the name of the action instead of a verb. */
const actionSegments = new Set([
  "activation_templates_for_step",
  "available_behaviors_for_step",
  "bulk_update",
  "clone",
  "current",
  "detail",
  "duplicate",
  "guess_rule_async",
  "journeys_appendable",
  "kill",
  "latest",
  "pause",
  "put_in",
  "query",
  "resume",
  "run",
]);

/** Paths use legacy terms. `GET /master_segments` keeps its name, because `GET /audiences` is a different list. */
const { masterSegments: _, ...renamedBranches }: Record<string, string> = legacyCallNames;

/** Operations with a second call, because the effect depends on the body. */
const variants: Record<string, string> = { "PUT /audiences/{audienceId}": "replace" };

/** Paths whose last segment misleads about the response: a plural for one document, or an id for a list. */
const verbsByPath: Record<string, string> = {
  "/audiences/{audienceId}/funnels/{funnelId}/statistics": "get",
  "/entities/by-folder/{folderId}": "list",
  "/entities/journeys/{journeyId}/statistics": "get",
  "/entities/predictive_segments/{id}/model/columns": "get",
  "/entities/predictive_segments/{id}/model/features": "get",
};

export interface OperationCall {
  name: string;
  /** The last part of the name of the second call of an operation. */
  variant?: string;
}

const verbs: Record<string, string> = { put: "update", patch: "update", delete: "delete", post: "create" };

/** Returns the name of a call: `get`, `/audiences/{audienceId}/segments` → `audiences.segments.list`. */
export function callName(method: string, path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "entities");
  const last = parts.at(-1) ?? "";
  const names = parts
    .filter((part) => !part.startsWith("{"))
    .map((part) => ownProperty(renamedBranches, camelCase(part)) ?? camelCase(part));
  if (actionSegments.has(last)) return names.join(".");
  const verb = method === "get" ? readVerb(path, last) : verbs[method];
  return [...names, verb].join(".");
}

/** Returns the calls of an operation: one, or two if the effect depends on the body. */
export function callsOf({ id, method, path }: Pick<OperationEntry, "id" | "method" | "path">): OperationCall[] {
  const name = callName(method, path);
  const variant = ownProperty(variants, id);
  return variant ? [{ name }, { name: name.replace(/[^.]+$/, variant), variant }] : [{ name }];
}

function readVerb(path: string, last: string): string {
  return ownProperty(verbsByPath, path) ?? (last.endsWith("s") ? "list" : "get");
}

/** Returns the current name of a parameter. */
export function currentName(parameter: string): string {
  return ownProperty<string>(parameterAliases, parameter) ?? parameter;
}

/** Returns whether a name contains a legacy term, as `audience_id` and `audienceBehaviorId` do. */
export function usesLegacyTerm(name: string): boolean {
  const spaced = name.replace(/_|(?=[A-Z])/g, " ").toLowerCase();
  return Object.keys(legacyTerms).some((word) => ` ${spaced} `.includes(` ${word} `));
}

/** Converts `page_size` and `page-size` to `pageSize`. */
export function camelCase(word: string): string {
  return word.replace(/[_-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
