/** Reads the JSON of a tree. */
import { mapReferences, parseRule, type Rule } from "../rules/index.ts";
import { sortOthers } from "./export.ts";
import { TreeError } from "./error.ts";
import { asText, isObject, type Json } from "./json.ts";
import { formatPath, parentPath, parsePath, sortByPath } from "./path.ts";
import { type SegmentTree, type TreeFolder, type TreeOther, type TreeSegment, treeVersion } from "./tree.ts";

/**
 * Reads a tree from JSON. The result has the form that `exportTree` returns: sorted by path, and with the folders that only the
 * paths of other entries name.
 *
 * Rules may also refer to ids if the tree has a table of them: `"references": { "701": "Campaigns/Regulars" }`.
 *
 * @param json The parsed JSON.
 * @throws TreeError with the JSON pointer of what is not valid, and the reason.
 * @example
 * const tree = parseTree(JSON.parse('{ "version": 1, "folders": [{ "path": "Campaigns" }] }'));
 * console.log(tree.folders.length); // 1
 */
export function parseTree(json: unknown): SegmentTree {
  if (!isObject(json)) throw invalid("", json, "is not an object. Pass what `exportTree` returned, parsed from JSON");
  const { version, folders, segments = [], others = [], references = {}, ...rest } = json;
  if (typeof version === "number" && version > treeVersion)
    throw invalid(
      "/version",
      version,
      `is newer than this version of td-cdp, which reads up to ${treeVersion}. Update td-cdp`,
    );
  if (version !== treeVersion) throw invalid("/version", version, `is not the version of a tree. Use ${treeVersion}`);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw invalid(`/${escapeKey(unknown)}`, unknown, "is not a key of a tree. Remove it");
  const ids = readReferences(references);
  const readFolders = readList(folders ?? [], "/folders", readFolder);
  const readSegments = readList(segments, "/segments", (entry, pointer) => readSegment(entry, pointer, ids));
  const readOthers = readList(others, "/others", readOther);
  return {
    version: treeVersion,
    folders: sortByPath([...readFolders, ...findMissingFolders(readFolders, [...readFolders, ...readSegments])]),
    segments: sortByPath(readSegments),
    others: sortOthers(readOthers),
  };
}

function readFolder(entry: Json, pointer: string): TreeFolder {
  requireKeys(entry, pointer, ["path", "description"]);
  return { path: readPath(entry, pointer), ...readDescription(entry, pointer) };
}

function readSegment(entry: Json, pointer: string, ids: Map<string, string>): TreeSegment {
  requireKeys(entry, pointer, ["path", "kind", "description", "countPopulation", "rule"]);
  const { kind = "batch", countPopulation = false } = entry;
  const path = readPath(entry, pointer);
  if (kind !== "batch" && kind !== "realtime")
    throw invalid(`${pointer}/kind`, kind, 'is not a kind of segment. Use "batch" or "realtime"');
  if (typeof countPopulation !== "boolean")
    throw invalid(`${pointer}/countPopulation`, countPopulation, "is not a boolean");
  if (entry.rule === undefined)
    throw invalid(`${pointer}/rule`, undefined, "is missing. Write null for a segment with an empty rule");
  const count = countPopulation && { countPopulation };
  return {
    path,
    kind,
    ...readDescription(entry, pointer),
    ...count,
    rule: readRule(entry.rule, `${pointer}/rule`, ids),
  };
}

function readRule(json: unknown, pointer: string, ids: Map<string, string>): Rule {
  try {
    const { rule } = parseRule(json);
    if (rule === null || Object.keys(rule).length === 0) return null;
    return mapReferences(rule, (id) => ids.get(id) ?? normalizeReference(id), { missing: "keep" });
  } catch (error) {
    throw new TreeError("INVALID_TREE", `The tree is not valid at "${pointer}": ${(error as Error).message}`, {
      pointer,
      cause: error,
    });
  }
}

/** Returns a reference to a path in the form in which trees have it: a name may have a backslash that is not escaped. */
function normalizeReference(id: string): string | undefined {
  const prefix = /^\.?\//.exec(id)?.[0];
  return prefix && prefix + formatPath(id.slice(prefix.length));
}

function readOther(entry: Json, pointer: string): TreeOther {
  requireKeys(entry, pointer, ["kind", "path", "settings", "notCarried"]);
  const { kind, settings = {}, notCarried = [] } = entry;
  if (typeof kind !== "string") throw invalid(`${pointer}/kind`, kind, "is not a string");
  if (!isObject(settings)) throw invalid(`${pointer}/settings`, settings, "is not an object");
  if (!Array.isArray(notCarried) || notCarried.some((reason) => typeof reason !== "string"))
    throw invalid(`${pointer}/notCarried`, notCarried, "is not an array of strings");
  return { kind, path: readPath(entry, pointer), settings, notCarried: notCarried as string[] };
}

/** Reads the table of ids. */
function readReferences(references: unknown): Map<string, string> {
  if (!isObject(references)) throw invalid("/references", references, "is not an object");
  return new Map(
    Object.entries(references).map(([id, path]) => {
      const pointer = `/references/${escapeKey(id)}`;
      return [id, `./${readPath({ path }, pointer, "")}`];
    }),
  );
}

function readPath({ path }: Json, pointer: string, key = "/path"): string {
  const isList = Array.isArray(path) && path.every((name) => typeof name === "string");
  if (typeof path !== "string" && !isList)
    throw invalid(pointer + key, path, "is not a path. Use a string, or an array of names");
  try {
    const names = parsePath(path as string);
    if (names.length > 0) return formatPath(names);
  } catch (error) {
    throw new TreeError("INVALID_TREE", `The tree is not valid at "${pointer + key}": ${(error as Error).message}`, {
      pointer: pointer + key,
    });
  }
  throw invalid(pointer + key, path, "is the path of the top folder. Only folders and segments in it are entries");
}

function readDescription({ description }: Json, pointer: string): { description?: string } {
  const text = description === null ? "" : (asText(description) ?? (description === undefined ? "" : undefined));
  if (text === undefined) throw invalid(`${pointer}/description`, description, "is not a string");
  return text ? { description: text } : {};
}

function readList<T>(list: unknown, pointer: string, read: (entry: Json, pointer: string) => T): T[] {
  if (!Array.isArray(list)) throw invalid(pointer, list, "is not an array");
  return list.map((entry: unknown, index) => {
    const place = `${pointer}/${index}`;
    if (!isObject(entry)) throw invalid(place, entry, "is not an object");
    return read(entry, place);
  });
}

/** An unknown key may be a typo that would lose data, such as `rules` for `rule`. */
function requireKeys(entry: Json, pointer: string, keys: readonly string[]): void {
  const unknown = Object.keys(entry).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw invalid(`${pointer}/${escapeKey(unknown)}`, unknown, `is not a known key. Use one of ${keys.join(", ")}`);
}

/** Returns the folders that the paths of entries name, but that have no entry. */
function findMissingFolders(folders: readonly TreeFolder[], entries: readonly { path: string }[]): TreeFolder[] {
  const known = new Set(folders.map(({ path }) => path));
  const missing: TreeFolder[] = [];
  for (const { path } of entries)
    for (let parent = parentPath(path); parent && !known.has(parent); parent = parentPath(parent)) {
      known.add(parent);
      missing.push({ path: parent });
    }
  return missing;
}

function escapeKey(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}

function invalid(pointer: string, value: unknown, reason: string): TreeError {
  const text = JSON.stringify(value) ?? "undefined";
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return new TreeError("INVALID_TREE", `The tree is not valid at "${pointer}": ${short} ${reason}.`, { pointer });
}
