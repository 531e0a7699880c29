/** Finds folders, segments and everything else by path. */
import type { Cdp } from "../client/index.ts";
import { asObject } from "./json.ts";
import { formatPath, parsePath, sortByPath, type TreePath } from "./path.ts";
import { readFolderId, readItems, readTopFolderId } from "./snapshot.ts";

/** What a list of a folder has: a folder, a segment, a funnel and so on. */
export type TreeEntry = Awaited<ReturnType<Cdp["byFolder"]["list"]>>["data"][number];

/** The options of `findByPath`. */
export interface FindOptions {
  parentSegmentId: string | number;
  /** The path from the top folder. */
  path: TreePath;
  /** The type in the API, such as `folder-segment`, `segment-batch` or `funnel`. Default: any, folders first. */
  type?: TreeEntry["type"];
}

/**
 * Finds what has a path. Reads one folder per level: `Campaigns/Spring/Newcomers` takes four requests.
 *
 * @returns The resource as the API sends it, or undefined if nothing has the path.
 * @throws TreeError for a path that is not valid.
 * @throws CdpError for a request that fails.
 * @example
 * const segment = await findByPath(cdp, { parentSegmentId: 401, path: "Campaigns/Regulars", type: "segment-batch" });
 * console.log(segment?.id); // 702
 */
export async function findByPath(cdp: Cdp, options: FindOptions): Promise<TreeEntry | undefined> {
  const { parentSegmentId, path, type } = options;
  const names = parsePath(path);
  let folderId = await readTopFolderId(cdp, parentSegmentId);
  if (names.length === 0) {
    if (type !== undefined && type !== "folder-segment") return undefined;
    return (await cdp.folders.get({ id: folderId })).data;
  }
  for (const [index, name] of names.entries()) {
    const { data } = await cdp.byFolder.list({ folderId, depth: 1 });
    const named = data.filter((entry) => {
      const { attributes, relationships } = asObject(entry);
      return asObject(attributes).name === name && readFolderId({ relationships }) === folderId;
    });
    const folder = named.find((entry) => entry.type === "folder-segment");
    if (index === names.length - 1)
      return type === undefined ? (folder ?? named[0]) : named.find((entry) => entry.type === type);
    if (!folder) return undefined;
    folderId = folder.id;
  }
  return undefined;
}

/** An entry of a `FolderTree`. */
export interface FolderTreeEntry {
  id: string;
  /** The type in the API. */
  type: string;
  /** The path from the top folder. */
  path: string;
}

/** The paths of everything in a parent segment. */
export interface FolderTree {
  topFolderId: string;
  /** Everything except the top folder, sorted by path. */
  entries: FolderTreeEntry[];
  /**
   * Returns the path of an id, or undefined if it is unknown. The path of the top folder is empty.
   *
   * @param type The type in the API. Needed if two types share an id.
   */
  pathOf(id: string | number, type?: string): string | undefined;
  /** Returns the id of a path, or undefined. Without a type, folders come first. */
  idOf(path: TreePath, type?: string): string | undefined;
}

/**
 * Reads the paths of everything in a parent segment: two requests, and one more for each folder on level 31.
 *
 * @throws CdpError for a request that fails.
 * @example
 * const { pathOf } = await folderTree(cdp, { parentSegmentId: 401 });
 * for (const { id, name } of await cdp.audiences.segments.list({ parentSegmentId: 401 }))
 *   console.log(name, "is", pathOf(id));
 */
export async function folderTree(cdp: Cdp, options: { parentSegmentId: string | number }): Promise<FolderTree> {
  const topFolderId = await readTopFolderId(cdp, options.parentSegmentId);
  const items = await readItems(cdp, topFolderId, false);
  const entries = sortByPath(items.map(({ id, type, path }) => ({ id, type, path })));
  entries.sort((one, other) => Number(isFolder(other)) - Number(isFolder(one)));
  const ids = new Map<string, string>([
    [" ", topFolderId],
    [" folder-segment", topFolderId],
  ]);
  const paths = new Map<string, string>([
    [` ${topFolderId}`, ""],
    [`folder-segment ${topFolderId}`, ""],
  ]);
  const add = (map: Map<string, string>, key: string, value: string) => map.has(key) || map.set(key, value);
  for (const { id, type, path } of entries) {
    add(paths, ` ${id}`, path);
    add(paths, `${type} ${id}`, path);
    add(ids, `${path} `, id);
    add(ids, `${path} ${type}`, id);
  }
  return {
    topFolderId,
    entries: sortByPath(entries),
    pathOf: (id, type = "") => paths.get(`${type} ${id}`),
    idOf: (path, type = "") => ids.get(`${formatPath(path)} ${type}`),
  };
}

function isFolder({ type }: FolderTreeEntry): boolean {
  return type === "folder-segment";
}
