/** Exports a folder with everything in it. */
import type { Cdp } from "../client/index.ts";
import { TreeError } from "./error.ts";
import { asId, asList, asObject, asText, type Json } from "./json.ts";
import { formatPath, joinPath, relativePath, sortByPath, type TreePath } from "./path.ts";
import { toTreeReference, toTreeRule } from "./references.ts";
import {
  readEntries,
  type ReferenceIndex,
  readSnapshot,
  type Snapshot,
  type StoredItem,
  toReference,
} from "./snapshot.ts";
import { type SegmentTree, type TreeOther, type TreePart, treeVersion } from "./tree.ts";

/** The options of `exportTree`. */
export interface ExportOptions {
  parentSegmentId: string | number;
  /** The folder to export. Default: the top folder. */
  folder?: TreePath;
  /** What to list besides folders and segments. Default: everything. Without `activations`, one request less is sent. */
  include?: readonly TreePart[];
}

const allParts: readonly TreePart[] = ["activations", "funnels", "predictiveSegments", "journeys", "other"];

const partTypes: Record<string, TreePart> = {
  funnel: "funnels",
  "predictive-segment": "predictiveSegments",
  journey: "journeys",
};

/**
 * Exports folders and segments as JSON for a file in git. Sends three requests for a parent segment of any size: one more for
 * each segment whose rule is missing in the list, and for each folder on level 31.
 *
 * @throws TreeError for a folder that does not exist.
 * @throws CdpError for a request that fails.
 * @example
 * const tree = await exportTree(cdp, { parentSegmentId: 401 });
 * console.log(JSON.stringify(tree, null, 2));
 */
export async function exportTree(cdp: Cdp, options: ExportOptions): Promise<SegmentTree> {
  const { parentSegmentId, folder = "", include = allParts } = options;
  const unknown = include.find((part) => !allParts.includes(part));
  if (unknown !== undefined)
    throw new TreeError(
      "INVALID_OPTION",
      `exportTree: \`include\` has the unknown part ${JSON.stringify(unknown)}. Use ${allParts.join(", ")}.`,
    );
  const snapshot = await readSnapshot(cdp, parentSegmentId);
  return createTree(cdp, snapshot, requireFolder(snapshot, folder), include);
}

/** Creates the tree of a folder that was read. Reads the activations if they are included. */
export async function createTree(
  cdp: Cdp,
  snapshot: Snapshot,
  path: string,
  include: readonly TreePart[] = allParts,
): Promise<SegmentTree> {
  const others = snapshot.others.flatMap((item) => {
    const relative = relativePath(path, item.path);
    const isIncluded = relative && include.includes(partTypes[item.type] ?? "other");
    return isIncluded ? [toOther({ ...item, path: relative }, snapshot.index, path)] : [];
  });
  const activations = include.includes("activations") ? await readActivations(cdp, snapshot, path) : [];
  return { ...toTree(snapshot, path), others: sortOthers([...others, ...activations]) };
}

/** Returns the path of a folder as text. Throws a TreeError if there is no such folder. */
export function requireFolder({ folders, parentSegmentId }: Snapshot, folder: TreePath): string {
  const path = formatPath(folder);
  if (!path || folders.some((other) => other.path === path)) return path;
  const message = `The parent segment ${parentSegmentId} has no folder ${JSON.stringify(path)}. Check the names, which are case-sensitive, or create the folder.`;
  throw new TreeError("UNKNOWN_FOLDER", message, { paths: [path] });
}

/** Returns the folders and segments in a folder, with paths from there. */
export function toTree({ folders, segments }: Snapshot, folder: string): SegmentTree {
  const inFolder = <T extends { path: string }>(items: readonly T[]) =>
    sortByPath(
      items.flatMap((item) => {
        const path = relativePath(folder, item.path);
        return path ? [{ ...item, path }] : [];
      }),
    );
  return {
    version: treeVersion,
    folders: inFolder(folders).map(({ id: _, ...entry }) => entry),
    segments: inFolder(segments).map(({ id: _id, activations: _count, ...entry }) => ({
      ...entry,
      rule: toTreeRule(entry.rule, folder),
    })),
    others: [],
  };
}

/** Sorts by path, then by kind and settings, so that two exports have the same order. */
export function sortOthers(others: readonly TreeOther[]): TreeOther[] {
  const keyed = others.map((other) => ({ other, key: JSON.stringify([other.kind, other.settings]) }));
  keyed.sort((one, two) => (one.key < two.key ? -1 : Number(one.key > two.key)));
  return sortByPath(keyed.map(({ other }) => other));
}

const carriedAttributes: Record<string, readonly string[]> = {
  "predictive-segment": [
    "gradeThresholds",
    "categoricalAsColumnNames",
    "categoricalArrayAsColumnNames",
    "quantitativeAsColumnNames",
  ],
  journey: ["allowReentry", "reentryMode"],
};

function toOther({ type, path, attributes }: StoredItem, index: ReferenceIndex, folder: string): TreeOther {
  const segment = (key: string, id: unknown) => {
    const text = asId(id);
    return text === undefined ? {} : { [key]: toTreeReference(toReference(index, "Reference", text) ?? text, folder) };
  };
  const names = (carriedAttributes[type] ?? []).filter((name) => attributes[name] !== undefined);
  const description = asText(attributes.description);
  const settings: Json = {
    ...(description && { description }),
    ...Object.fromEntries(names.map((name) => [name, attributes[name]])),
  };
  if (type === "funnel")
    settings.stages = asList(attributes.stages)
      .map(asObject)
      .map(({ name, segmentId }) => ({ name, ...segment("segment", segmentId) }));
  if (type === "journey")
    settings.stages = asList(attributes.journeyStages)
      .map(asObject)
      .map(({ name }) => name);
  if (type === "predictive-segment")
    for (const key of ["segment", "baseSegment", "scoredSegment"])
      Object.assign(settings, segment(key, attributes[`${key}Id`]));
  return { kind: type, path, settings, notCarried: listNotCarried(type, path) };
}

function listNotCarried(type: string, path: string): string[] {
  const reasons: Record<string, string[]> = {
    funnel: [`the statistics of the funnel ${path}`],
    "predictive-segment": [`the trained model of ${path}`],
    journey: [
      `the profiles and the state of the journey ${path}`,
      `the steps and activations of the journey ${path}, which have ids of its account`,
    ],
    token: [`the token ${path}`],
  };
  return reasons[type] ?? [`the settings of ${path} (${type})`];
}

const activationAttributes = ["description", "allColumns", "scheduleType", "repeatUnit", "repeatFrequency", "timezone"];

async function readActivations(
  cdp: Cdp,
  { parentSegmentId, segments }: Snapshot,
  folder: string,
): Promise<TreeOther[]> {
  const { data } = await cdp.parentSegments.activations.list({ parentSegmentId });
  const paths = new Map(segments.map(({ id, path }) => [id, path]));
  return readEntries(data).flatMap((entry) => {
    const attributes = asObject(entry.attributes);
    const segmentId = asId(asObject(asObject(asObject(entry.relationships).segment).data).id) ?? "";
    const segmentPath = relativePath(folder, paths.get(segmentId) ?? "");
    const name = asText(attributes.name);
    if (!segmentPath || !name) return [];
    const connection = asId(attributes.connectionId);
    const names = activationAttributes.filter((key) => ![null, undefined, ""].includes(attributes[key] as null));
    const settings = {
      ...Object.fromEntries(names.map((key) => [key, attributes[key]])),
      segment: `./${segmentPath}`,
    };
    const path = joinPath(segmentPath, name);
    const notCarried = [
      `the connection ${connection ?? ""} of the activation ${path}, and its secrets`.replace("  ", " "),
    ];
    return [{ kind: "activation", path, settings, notCarried }];
  });
}
