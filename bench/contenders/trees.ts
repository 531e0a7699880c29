/** The ways to export and copy the folders and segments of a parent segment that are compared. */
import createFetchClient, { type Client } from "openapi-fetch";
import { createClient } from "td-cdp";
import { type CopyOptions, copyTree, exportTree } from "td-cdp/trees";
import type { components, paths } from "../../generated/api.ts";
import { apiKey, sourceId, targetId } from "../programs/tree-fixtures.ts";

export interface TreeTarget {
  baseUrl: string;
  fetch: typeof fetch;
}

/** Both return the number of folders and segments. */
export interface TreeJobs {
  exportAll(): Promise<number>;
  copyAll(): Promise<number>;
}

export const treeNames = { byHand: "openapi-fetch, by hand", one: "td-cdp, one at a time", ours: "td-cdp" } as const;

export const treeContenders: Record<string, (target: TreeTarget) => TreeJobs> = {
  [treeNames.byHand]: byHand,
  [treeNames.one]: (target) => ours(target, { concurrency: 1 }),
  [treeNames.ours]: (target) => ours(target),
};

function ours({ baseUrl, fetch }: TreeTarget, options: CopyOptions = {}): TreeJobs {
  const cdp = createClient({ apiKey, baseUrl, fetch });
  return {
    async exportAll() {
      const { folders, segments } = await exportTree(cdp, { parentSegmentId: sourceId });
      return folders.length + segments.length;
    },
    async copyAll() {
      const from = { cdp, parentSegmentId: sourceId };
      const to = { cdp, parentSegmentId: targetId };
      return (await copyTree(from, to, options)).created;
    },
  };
}

type Rule = components["schemas"]["Rule"];

interface Item {
  id: string;
  name: string;
  folderId: string;
}

interface Segment extends Item {
  rule: Rule | undefined;
}

/** As programs do it: folder by folder and segment by segment, with the references of rules first. */
function byHand({ baseUrl, fetch }: TreeTarget): TreeJobs {
  const client = createFetchClient<paths>({ baseUrl, fetch, headers: { Authorization: `TD1 ${apiKey}` } });
  return {
    async exportAll() {
      const { folders, segments } = await exportByHand(client);
      return folders.length + segments.length;
    },
    copyAll: () => copyByHand(client),
  };
}

async function exportByHand(client: Client<paths>) {
  const rootId = await readRootId(client, sourceId);
  const folders: Item[] = [];
  const segments: Segment[] = [];
  const readFolder = async (folderId: string): Promise<void> => {
    const { data } = dataOf(await client.GET("/entities/by-folder/{folderId}", { params: { path: { folderId } } }));
    for (const entry of data) {
      const { id } = entry;
      if (entry.type === "folder-segment" && id !== folderId) {
        folders.push({ id, name: entry.attributes.name, folderId });
        await readFolder(id);
      } else if (entry.type === "segment-batch") {
        const { data: segment } = dataOf(await client.GET("/entities/segments/{id}", { params: { path: { id } } }));
        segments.push({ id, name: segment.attributes.name, folderId, rule: segment.attributes.rule });
      }
    }
  };
  await readFolder(rootId);
  return { rootId, folders, segments };
}

async function copyByHand(client: Client<paths>): Promise<number> {
  const { rootId, folders, segments } = await exportByHand(client);
  const folderIds = new Map([[rootId, await readRootId(client, targetId)]]);
  const parentFolder = (id: string) => ({ data: { id: folderIds.get(id)!, type: "folder-segment" as const } });
  for (const { id, name, folderId } of folders) {
    const relationships = { parentFolder: parentFolder(folderId) };
    const body = { type: "folder-segment" as const, attributes: { name }, relationships };
    folderIds.set(id, dataOf(await client.POST("/entities/folders", { body })).data.id);
  }
  const segmentsById = new Map(segments.map((segment) => [segment.id, segment]));
  const segmentIds = new Map<string, string>();
  const createSegment = async ({ id, name, folderId, rule }: Segment): Promise<void> => {
    for (const reference of listReferences(rule))
      if (!segmentIds.has(reference)) await createSegment(segmentsById.get(reference)!);
    if (segmentIds.has(id)) return;
    const attributes = { name, rule: replaceReferences(rule, segmentIds) as Rule };
    const body = {
      type: "segment-batch" as const,
      attributes,
      relationships: { parentFolder: parentFolder(folderId) },
    };
    segmentIds.set(id, dataOf(await client.POST("/entities/segments", { body })).data.id);
  };
  for (const segment of segments) await createSegment(segment);
  return folders.length + segmentIds.size;
}

async function readRootId(client: Client<paths>, id: string): Promise<string> {
  const { data } = dataOf(await client.GET("/entities/parent_segments/{id}", { params: { path: { id } } }));
  return data.relationships.parentSegmentFolder!.data!.id;
}

/** Throws for an error response: a program that goes on after a failure would be fast. */
function dataOf<Data>({ data, response }: { data?: Data; response: Response }): Data {
  if (data === undefined) throw new Error(`${response.url}: ${response.status}`);
  return data;
}

function listReferences(rule: unknown): string[] {
  if (!isObject(rule)) return [];
  const nested = Object.values(rule).flatMap(listReferences);
  return rule.type === "Reference" ? [`${rule.id as string}`, ...nested] : nested;
}

function replaceReferences(rule: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(rule)) return rule.map((each) => replaceReferences(each, ids));
  if (!isObject(rule)) return rule;
  if (rule.type === "Reference") return { ...rule, id: ids.get(`${rule.id as string}`) };
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, replaceReferences(value, ids)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
