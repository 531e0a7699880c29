/** Reads everything in a parent segment, with ids and paths. */
import type { Cdp } from "../client/index.ts";
import { mapReferences, parseRule, type Rule, type RuleReference } from "../rules/index.ts";
import { listPaths, TreeError } from "./error.ts";
import { asId, asList, asObject, asText, type Json } from "./json.ts";
import { joinPath } from "./path.ts";
import type { TreeFolder, TreeSegment } from "./tree.ts";

/** A read folder, segment or anything else. All paths start at the top folder. */
export interface StoredItem {
  id: string;
  type: string;
  path: string;
  folderId: string;
  attributes: Json;
}

export interface StoredFolder extends TreeFolder {
  id: string;
}

/** A segment, whose rule refers to `/path`. */
export interface StoredSegment extends TreeSegment {
  id: string;
  /** The number of activations. */
  activations: number;
}

/** Everything in a parent segment. */
export interface Snapshot {
  parentSegmentId: string;
  topFolderId: string;
  folders: StoredFolder[];
  segments: StoredSegment[];
  others: StoredItem[];
  index: ReferenceIndex;
}

/** What rules can refer to. */
export interface ReferenceIndex {
  /** Paths by `segment 701`. A path that two entries share is left out, because it is ambiguous. */
  paths: Map<string, string>;
  /** Ids by `segment Campaigns/Regulars`. */
  ids: Map<string, string>;
}

/** The number of levels that one request asks for. Programs of the vendor use the same. */
const depth = 32;

/** What each type of reference refers to. */
const referenceKinds: Record<string, string> = {
  Reference: "segment",
  PredictiveScoreReference: "predictive-segment",
  FunnelStageReference: "stage",
  MlAttributeReference: "mlSolution",
};

/** What the types of the API are to references. */
const targetKinds: Record<string, string> = {
  "predictive-segment": "predictive-segment",
  mlSolution: "mlSolution",
};

/** Returns the key of a reference or its target in a `ReferenceIndex`. */
export function referenceKey(type: string, idOrPath: string): string {
  return `${referenceKinds[type] ?? type} ${idOrPath}`;
}

/** Reads a parent segment: one request for its top folder, one for everything in it, and one more for each folder on level 31. */
export async function readSnapshot(cdp: Cdp, parentSegmentId: string | number): Promise<Snapshot> {
  const topFolderId = await readTopFolderId(cdp, parentSegmentId);
  const items = await readItems(cdp, topFolderId);
  const index = indexReferences(items);
  const folders: StoredFolder[] = [];
  const unreadRules: { item: StoredItem; kind: TreeSegment["kind"] }[] = [];
  const segments: StoredSegment[] = [];
  const others: StoredItem[] = [];
  for (const item of items) {
    const kind = segmentKind(item.type);
    if (item.type === "folder-segment") folders.push({ id: item.id, path: item.path, ...readDescription(item) });
    else if (!kind) others.push(item);
    else if (isRuleCertain(item.attributes)) segments.push(toSegment(item, kind, item.attributes.rule, index));
    else unreadRules.push({ item, kind });
  }
  // A list may leave out rules. Only the segment itself shows whether the rule is empty or was left out.
  const read = await mapConcurrently(unreadRules, 8, async ({ item, kind }) =>
    toSegment(item, kind, await readRule(cdp, item.id), index),
  );
  return {
    ...{ parentSegmentId: `${parentSegmentId}`, topFolderId, index, folders, others },
    segments: [...segments, ...read],
  };
}

/** Reads the id of the top folder of a parent segment. */
export async function readTopFolderId(cdp: Cdp, parentSegmentId: string | number): Promise<string> {
  const { data } = await cdp.parentSegments.get({ id: parentSegmentId });
  const { parentSegmentFolder, parentFolder } = data.relationships;
  const id = parentSegmentFolder?.data?.id ?? parentFolder?.data?.id;
  if (id !== undefined) return `${id}`;
  const message = `The parent segment ${parentSegmentId} has no top folder in its relationships. Check that the id is one of a parent segment.`;
  throw new TreeError("UNREADABLE_RESPONSE", message);
}

/** Reads everything below a folder, with paths from that folder. */
export async function readItems(cdp: Cdp, rootId: string, withRule = true): Promise<StoredItem[]> {
  const entries = new Map<string, Json>();
  const pending = [rootId];
  for (let folderId; (folderId = pending.pop());) {
    const { data } = await cdp.byFolder.list({ folderId, depth, with_rule: withRule });
    const read = readEntries(data).filter((entry) => !isFolderWithId(entry, folderId));
    for (const entry of read) entries.set(`${asText(entry.type)} ${asId(entry.id)}`, entry);
    pending.push(...findUnread(folderId, read));
  }
  return toItems(rootId, [...entries.values()]);
}

/** Returns the resources of a response. A response without them must not look like an empty folder. */
export function readEntries(data: unknown): Json[] {
  if (Array.isArray(data)) return data.map(asObject);
  const message =
    "The response for a folder has no list in `data`. Check the region, and whether a proxy changes responses.";
  throw new TreeError("UNREADABLE_RESPONSE", message);
}

/** Returns the folders on the last level but one of a list. Whether their content was read depends on how the API counts. */
function findUnread(rootId: string, entries: Json[]): string[] {
  let level = [rootId];
  const children = groupBy(entries.filter(isFolder), readFolderId);
  for (let count = 1; count < depth && level.length > 0; count++)
    level = level.flatMap((id) => (children.get(id) ?? []).map((folder) => asId(folder.id)!));
  return level;
}

/** Adds paths. Entries whose folder was not read are an error: a tree without them would not be complete. */
function toItems(rootId: string, entries: Json[]): StoredItem[] {
  const folders = new Map(entries.filter(isFolder).map((folder) => [asId(folder.id)!, folder]));
  const paths = new Map([[rootId, ""]]);
  const pathOfFolder = (id: string): string => {
    const chain: string[] = [];
    let current = id;
    while (!paths.has(current)) {
      if (chain.includes(current) || !folders.has(current)) throw lostFolder(current);
      chain.push(current);
      current = readFolderId(folders.get(current)!);
    }
    for (const folderId of chain.reverse()) {
      const folder = folders.get(folderId)!;
      paths.set(folderId, joinPath(paths.get(readFolderId(folder))!, readName(folder)));
    }
    return paths.get(id)!;
  };
  return entries.map((entry) => {
    const type = asText(entry.type) ?? "unknown";
    const isOptional = type !== "folder-segment" && !type.startsWith("segment-");
    const parentId = readFolderId(entry);
    // Models and templates may have no folder, and are only listed.
    const folderId = isOptional && parentId !== rootId && !folders.has(parentId) ? rootId : parentId;
    const path = joinPath(pathOfFolder(folderId), readName(entry) || (isOptional ? `(${type})` : ""));
    return { id: asId(entry.id) ?? "", type, path, folderId, attributes: asObject(entry.attributes) };
  });
}

function lostFolder(id: string): TreeError {
  const message = `The list of a folder has an entry in the folder ${id}, which the list does not have. Export again: it may have been moved in the meantime.`;
  return new TreeError("UNREADABLE_RESPONSE", message);
}

/** Whether an entry is the folder with an id. A segment can have the same id. */
export function isFolderWithId(entry: Json, id: string): boolean {
  return isFolder(entry) && asId(entry.id) === id;
}

function isFolder({ type }: Json): boolean {
  return type === "folder-segment";
}

function readName(entry: Json): string {
  return asText(asObject(entry.attributes).name) ?? "";
}

/** Returns the id of the folder that an entry is in. */
export function readFolderId(entry: Json): string {
  return asId(asObject(asObject(asObject(entry.relationships).parentFolder).data).id) ?? "";
}

function segmentKind(type: string): TreeSegment["kind"] | undefined {
  if (type === "segment-batch") return "batch";
  return type === "segment-realtime" ? "realtime" : undefined;
}

/** Whether the rule of a list can be trusted: it has conditions, or the API says that it is empty. */
function isRuleCertain({ rule, isEmptyRule }: Json): boolean {
  return asList(asObject(rule).conditions).length > 0 || isEmptyRule === true;
}

/** Reads the rule of one segment. */
export async function readRule(cdp: Cdp, id: string): Promise<unknown> {
  const { data } = await cdp.segments.get({ id });
  return asObject(data.attributes).rule;
}

function toSegment(item: StoredItem, kind: TreeSegment["kind"], rule: unknown, index: ReferenceIndex): StoredSegment {
  const { id, path, attributes } = item;
  const count = attributes.countPopulation === true && { countPopulation: true as const };
  const activations = Number(attributes.numSyndications) || 0;
  return { id, activations, path, kind, ...readDescription(item), ...count, rule: toPathRule(rule, index, path) };
}

function readDescription({ attributes }: StoredItem): { description?: string } {
  const description = asText(attributes.description);
  return description ? { description } : {};
}

/** Returns a rule of the API with `/path` in place of each id. Ids that lead nowhere stay. Empty rules are null. */
function toPathRule(rule: unknown, index: ReferenceIndex, path: string): Rule {
  try {
    const parsed = parseRule(rule ?? null).rule;
    if (isEmptyRule(parsed)) return null;
    return mapReferences(parsed, (id, { type }) => toReference(index, type, id), { missing: "keep" });
  } catch (error) {
    const message = `The rule of ${listPaths([path])} cannot be read: ${(error as Error).message} Repair it in the console.`;
    throw new TreeError("UNREADABLE_RESPONSE", message, { paths: [path], cause: error });
  }
}

function isEmptyRule(rule: Rule): boolean {
  return rule === null || Object.keys(rule).length === 0;
}

/** Returns the `/path` of an id, or undefined if nothing is known by it. */
export function toReference(index: ReferenceIndex, type: string, id: string): string | undefined {
  const path = index.paths.get(referenceKey(type, id));
  return path === undefined ? undefined : `/${path}`;
}

/** Returns the id of a reference to a `/path`. */
export function toId(index: Pick<ReferenceIndex, "ids">, { type, id }: RuleReference): string | undefined {
  return id.startsWith("/") ? index.ids.get(referenceKey(type, id.slice(1))) : id;
}

function indexReferences(items: StoredItem[]): ReferenceIndex {
  const targets = items.flatMap(({ id, type, path, attributes }) => {
    const kind = type.startsWith("segment-") ? "segment" : targetKinds[type];
    const stages = type === "funnel" ? asList(attributes.stages).map(asObject) : [];
    return [
      ...(kind ? [{ kind, id, path }] : []),
      ...stages.map((stage) => ({
        kind: "stage",
        id: asId(stage.id) ?? "",
        path: joinPath(path, asText(stage.name) ?? ""),
      })),
    ];
  });
  const byPath = groupBy(targets, ({ kind, path }) => `${kind} ${path}`);
  const clear = targets.filter(({ kind, path }) => byPath.get(`${kind} ${path}`)!.length === 1);
  return {
    paths: new Map(clear.map(({ kind, id, path }) => [`${kind} ${id}`, path])),
    ids: new Map(clear.map(({ kind, id, path }) => [`${kind} ${path}`, id])),
  };
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Maps a list with a limited number of calls at a time. */
async function mapConcurrently<T, R>(
  items: readonly T[],
  concurrency: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await map(items[index]!);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
  return results;
}
