/** Rejects references that cannot be resolved: to other files, to missing targets, and circular ones. */
import { CommandError } from "../cli/command.ts";
import { at, type Document, type Node } from "../openapi/document.ts";
import { toShortJson } from "../openapi/json.ts";
import { walkObjects } from "../openapi/walk.ts";

/** @throws {CommandError} with the position of the first reference that cannot be resolved. */
export function assertReferences(document: Document, side: string): void {
  walkObjects(document, { type: "document", pointer: "#" }, (node, { type, pointer }) => {
    for (const keyword of type === "schema" ? ["$ref", "$dynamicRef"] : ["$ref"]) {
      const reference = node[keyword];
      const problem = typeof reference === "string" ? problemOf(document, reference) : undefined;
      if (problem) throw new CommandError(`${side}: ${keyword} ${toShortJson(reference)} ${problem} (${pointer}).`);
    }
  });
}

function problemOf(document: Document, reference: string): string | undefined {
  if (!reference.startsWith("#")) return "is in another file. Bundle the description into one file first";
  const seen = new Set<string>();
  for (let next: unknown = reference; typeof next === "string";) {
    if (seen.has(next)) return "leads back to itself";
    seen.add(next);
    const target: Node | undefined = next === "#" ? document : at(document, next);
    if (target === undefined) return "does not exist";
    next = typeof target === "object" ? target?.["$ref"] : undefined;
  }
  return undefined;
}
