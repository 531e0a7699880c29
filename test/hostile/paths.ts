/** Paths that give no name for a call, and the pinned description with one of them. */
import { readFileSync } from "node:fs";
import { defaultPaths } from "../../scripts/cli/paths.ts";
import { callName } from "../../scripts/openapi/call-names.ts";
import { type Document, parseDescription, printDescription } from "../../scripts/openapi/document.ts";

export const hostilePaths: [path: string, message: RegExp][] = [
  ["/a:console['log']('x'),b", /GET \/a:console\['log'\]\('x'\),b` has no valid call name/],
  ["/audiences/x\n::error::y", /has no valid call name: a part of its path/],
  ["/audiences/constructor", /contains `constructor`, which every object has/],
  ["/audiences/toString", /contains `toString`, which every object has/],
  ["/audiences/{x`}*/", /has no valid call name: a part of its path/],
  ["/entities/audiences", /two calls, or a call and a group, have the name `audiences\.list`/],
  ["/audiences/path", /contains `path`, a field of a route/],
];

const pinned = parseDescription(readFileSync(defaultPaths.description, "utf8"));

/** Returns the text of the pinned description with another path. */
export function addPath(path: string, openapi: string): string {
  const document: Document = { ...structuredClone(pinned), openapi };
  const { get } = document.paths["/audiences"]!;
  document.paths[path] = { get: { ...(get as object), operationId: callName("get", path) } };
  return printDescription(document);
}
