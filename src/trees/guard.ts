/** Fingerprints of a target, to see whether it changed after a plan was made. */
import { references } from "../rules/index.ts";
import { sha256 } from "../rules/read/sha256.ts";
import { relativePath } from "./path.ts";
import { referenceKey, type Snapshot } from "./snapshot.ts";

/** A fingerprint of each folder and segment in the target folder, and the ids of what rules refer to elsewhere. */
export type TargetState = Record<string, string>;

/** Returns the fingerprints of a folder, and of what the rules refer to. */
export function readTargetState(snapshot: Snapshot, folder: string, outsideKeys: Iterable<string>): TargetState {
  const state: TargetState = {};
  const { folders, segments, others } = snapshot;
  const add = (kind: string, path: string, id: string, content: unknown) => {
    if (relativePath(folder, path) === undefined) return;
    const key = `${kind} ${path}`;
    state[key] = sha256(JSON.stringify([state[key], id, content])).slice(0, 16);
  };
  for (const { id, path, description } of folders) add("folder", path, id, description);
  for (const { id, path, ...content } of segments) add("segment", path, id, sortKeys(content));
  // What a folder holds besides decides whether it can be deleted.
  for (const { id, path, type } of others) add(type, path, id, null);
  for (const key of outsideKeys) state[`reference ${key}`] = snapshot.index.ids.get(key) ?? "";
  return state;
}

/** Returns the keys of what differs. */
export function compareTargetStates(before: TargetState, after: TargetState): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]).sort();
}

/** Returns the keys of the absolute paths that rules refer to. */
export function listReferenceKeys(rules: Iterable<Parameters<typeof references>[0]>): Set<string> {
  const keys = new Set<string>();
  for (const rule of rules)
    for (const { type, id } of references(rule)) if (id.startsWith("/")) keys.add(referenceKey(type, id.slice(1)));
  return keys;
}

function sortKeys(content: object): unknown {
  return Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
}
