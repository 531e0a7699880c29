/** Turns the references of rules between paths from the top folder (`/a/b`) and paths from the folder of a tree (`./b`). */
import { mapReferences, references, type Rule } from "../rules/index.ts";
import { relativePath, resolvePath } from "./path.ts";

/** Returns a reference as a tree of a folder has it. */
export function toTreeReference(reference: string, folder: string): string {
  const path = reference.startsWith("/") ? relativePath(folder, reference.slice(1)) : undefined;
  return path ? `./${path}` : reference;
}

/** Returns a reference of a tree as it is from the top folder, with the tree in a folder. */
function toAbsoluteReference(reference: string, folder: string): string {
  return reference.startsWith("./") ? `/${resolvePath(folder, reference.slice(2))}` : reference;
}

export function toTreeRule(rule: Rule, folder: string): Rule {
  return mapReferences(rule, (id) => toTreeReference(id, folder));
}

export function toAbsoluteRule(rule: Rule, folder: string): Rule {
  return mapReferences(rule, (id) => toAbsoluteReference(id, folder));
}

/** Returns the paths of the segments in the same tree that a rule refers to. */
export function listTreeSegments(rule: Rule): string[] {
  return references(rule).flatMap(({ type, id }) => (type === "Reference" && id.startsWith("./") ? [id.slice(2)] : []));
}
