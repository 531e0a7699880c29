/**
 * The name of a call, by rule from its path: drop `entities` and the parameters, camelCase the rest, add the verb.
 * Renaming a call breaks those who use it, so this rule is the only place that makes names.
 */
import { parameterAliases } from "../../src/client/parameter-names.ts";
import { legacyCallNames, legacyTerms } from "../../src/legacy/legacy-names.ts";

/** A final word that says what is done; the call is named after it. */
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

/** Paths say the words of before. `GET /master_segments` keeps its own, since `GET /audiences` is another list. */
const { masterSegments: _, ...renamedBranches }: Record<string, string> = legacyCallNames;

const verbs: Record<string, string> = { get: "get", put: "update", patch: "update", delete: "delete", post: "create" };

/** `get`, `/audiences/{audienceId}/segments` → `audiences.segments.list` */
export function callName(method: string, path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "entities");
  const last = parts.at(-1) ?? "";
  const names = parts
    .filter((part) => !part.startsWith("{"))
    .map((part) => renamedBranches[camelCase(part)] ?? camelCase(part));
  if (actionSegments.has(last)) return names.join(".");
  const isList = method === "get" && last.endsWith("s");
  return [...names, isList ? "list" : verbs[method]].join(".");
}

/** Today's name of a parameter. */
export function currentName(parameter: string): string {
  return (parameterAliases as Record<string, string>)[parameter] ?? parameter;
}

/** `audience_id` and `audienceBehaviorId` have. */
export function usesLegacyTerm(name: string): boolean {
  const spaced = name.replace(/_|(?=[A-Z])/g, " ").toLowerCase();
  return Object.keys(legacyTerms).some((word) => ` ${spaced} `.includes(` ${word} `));
}

function camelCase(word: string): string {
  return word.replace(/[_-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
