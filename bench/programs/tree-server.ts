/**
 * A parent segment with folders and segments, and an empty one, in a process of its own. Arguments: the latency in milliseconds, and the
 * number of folders, each with ten segments.
 */
import { all, and, attribute, eq, segment } from "td-cdp/rules";
import { createFakeCdp, type FolderSeed } from "td-cdp/testing";
import { serveFetch } from "../../scripts/mock/serve-fetch.ts";
import { apiKey, segmentsPerFolder, sourceId, targetId } from "./tree-fixtures.ts";

const [latency = 0, folderCount = 0] = process.argv.slice(2).map(Number);
const country = {
  ...{ name: "country", type: "string" as const },
  ...{ parentDatabaseName: "shop", parentTableName: "people", parentColumn: "country" },
};

const parentSegments = [
  { id: sourceId, name: "Source", attributes: [country], folders: createFolders(0, folderCount) },
  { id: targetId, name: "Target", attributes: [country] },
];
const { url } = await serveFetch(createFakeCdp({ apiKey, parentSegments }).fetch, { latency });
process.send?.(url);
process.on("disconnect", () => process.exit());

/** Every second folder is in the one before it. */
function createFolders(first: number, end: number): FolderSeed[] {
  const numbers = Array.from({ length: Math.ceil((end - first) / 2) }, (_, index) => first + index * 2);
  return numbers.map((number) => ({
    ...createFolder(number),
    folders: number + 1 < end ? [createFolder(number + 1)] : [],
  }));
}

/** Each segment but the first refers to the one before it. */
function createFolder(number: number): FolderSeed {
  const segments = Array.from({ length: segmentsPerFolder }, (_, index) => {
    const id = 10_000 + number * segmentsPerFolder + index;
    const condition = eq(attribute("country"), `Country ${number}`);
    return { id, name: `Segment ${index}`, rule: all(index > 0 ? and(condition, segment(id - 1)) : and(condition)) };
  });
  return { name: `Folder ${number}`, segments };
}
