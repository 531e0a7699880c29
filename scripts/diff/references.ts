/** Refuses references that cannot be followed: to other files, to nothing, and in circles. */
import { CommandError } from "../cli/command.ts";
import { at, type Document, type Node } from "../openapi/document.ts";
import { toShortJson } from "../openapi/json.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";
import { walkObjects } from "../openapi/walk.ts";

/** @throws {CommandError} with the place of the first reference that cannot be followed. */
export function assertReferences(document: Document, side: string): void {
  assertTree(document, side);
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

/** An alias of YAML may put an object into itself. */
function assertTree(document: Document, side: string): void {
  const outer = new Set<unknown>();
  const done = new Set<unknown>();
  const visit = (node: unknown, pointer: string): void => {
    if (node === null || typeof node !== "object" || done.has(node)) return;
    if (outer.has(node)) throw new CommandError(`${side}: ${pointer} contains itself.`);
    outer.add(node);
    for (const [key, child] of Object.entries(node)) visit(child, `${pointer}/${escapeSegment(key)}`);
    outer.delete(node);
    done.add(node);
  };
  visit(document, "#");
}
