/** Paths of folders and segments. */
import { TreeError } from "./error.ts";

/**
 * A path from a top folder: a list of names, or text with `/` between them. In text, a `/` in a name is written `\/`, and a
 * backslash `\\`. The empty path is the top folder.
 */
export type TreePath = string | readonly string[];

/**
 * Returns the names of a path.
 *
 * @throws TreeError for a path with an empty name.
 * @example
 * console.log(parsePath("Campaigns/Spring")); // [ 'Campaigns', 'Spring' ]
 */
export function parsePath(path: TreePath): string[] {
  if (typeof path !== "string" && !Array.isArray(path)) throw invalidPath(path, "is not a string or an array of names");
  const names = typeof path === "string" ? splitPath(path) : [...(path as readonly string[])];
  for (const name of names) {
    if (typeof name !== "string") throw invalidPath(path, "has a name that is not a string");
    if (!name.trim()) throw invalidPath(path, "has an empty name");
  }
  return names;
}

/**
 * Returns a path as text.
 *
 * @throws TreeError for a path with an empty name.
 * @example
 * console.log(formatPath(["A/B", "C"])); // A\/B/C
 */
export function formatPath(path: TreePath): string {
  return parsePath(path).map(escapeName).join("/");
}

/** Returns the text of a path in a folder, whose path is text too. */
export function joinPath(folder: string, name: string): string {
  return folder ? `${folder}/${escapeName(name)}` : escapeName(name);
}

/** Returns the text of the folder of a path. */
export function parentPath(path: string): string {
  return parsePath(path).slice(0, -1).map(escapeName).join("/");
}

/** Returns the last name of a path. */
export function lastName(path: string): string {
  return parsePath(path).at(-1) ?? "";
}

/** Returns the path below a folder, or undefined if it is not in the folder. The folder itself has the empty path. */
export function relativePath(folder: string, path: string): string | undefined {
  if (!folder || path === folder) return path === folder ? "" : path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** Returns the text of a path below a folder. */
export function resolvePath(folder: string, path: string): string {
  return folder && path ? `${folder}/${path}` : folder || path;
}

/** Sorts by path: a folder before what is in it, and names by their code units, which is the same on every machine. */
export function sortByPath<T extends { readonly path: string }>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: parsePath(item.path).join("\u0000") }));
  return keyed.sort((one, other) => compareText(one.key, other.key)).map(({ item }) => item);
}

export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function escapeName(name: string): string {
  return name.replace(/[\\/]/g, "\\$&");
}

function splitPath(path: string): string[] {
  if (!path) return [];
  const names = [""];
  for (let index = 0; index < path.length; index++) {
    const character = path[index]!;
    const next = path[index + 1];
    if (character === "/") names.push("");
    else if (character === "\\" && (next === "/" || next === "\\")) names[names.length - 1] += path[++index]!;
    else names[names.length - 1] += character;
  }
  return names;
}

function invalidPath(path: unknown, reason: string): TreeError {
  const message = `The path ${JSON.stringify(path)} ${reason}. Write names with "/" between them, and "\\/" for a "/" in a name.`;
  return new TreeError("INVALID_PATH", message);
}
