/** Lists the defects of the published description, as the patches correct them. */
import { isDeepStrictEqual } from "node:util";
import { at, type Document } from "../openapi/document.ts";
import { compareDescriptions } from "../diff/compare/compare.ts";
import type { Direction } from "../diff/compare/location.ts";
import { createEditor } from "../pull/editor.ts";
import type { Patch } from "../pull/patch.ts";
import { isJsonObject, withoutDocumentation } from "../openapi/json.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";

export interface Defect {
  name: string;
  /** Where the defect occurs, as text. */
  where: string;
  /** The defect, and its effect on a generated client. */
  why: string;
  /** How many places are corrected. */
  places: number;
  /** Known only if the published file is available. */
  found?: { examples: DefectExample[]; effect: Record<Direction, number> };
}

/** The published value at a place, and the corrected one. */
export interface DefectExample {
  pointer: string;
  before: unknown;
  after: unknown;
}

const maxExamples = 3;

/**
 * Lists the defects without the published file.
 * @param counts How many places each patch corrected in the last pull.
 */
export function listDefects(patches: readonly Patch[], counts: Record<string, number>): Defect[] {
  return patches.map(({ name, where, why }) => ({ name, where, why, places: counts[name] ?? 0 }));
}

/** Applies the patches to the published description, in place, and lists what each of them corrects. */
export function findDefects(document: Document, patches: readonly Patch[]): Defect[] {
  return patches.map((patch) => {
    const before = structuredClone(document);
    const edit = createEditor(document);
    patch.apply(edit);
    const effect = countAffectedOperations(before, document);
    const { name, where, why } = patch;
    const examples = edit.results
      .flatMap(({ pointer }) => findExamples(before, document, pointer))
      .slice(0, maxExamples);
    const places = edit.results.filter(({ status }) => status === "applied").length;
    return { name, where, why, places, found: { examples, effect } };
  });
}

/** Returns an example, or none for a place that is an item of a list, such as a required property. */
function findExamples(base: Document, revision: Document, pointer: string): DefectExample[] {
  const [before, after] = [at(base, pointer), at(revision, pointer)].map(withoutDocumentation);
  return isDeepStrictEqual(before, after) ? [] : [narrowExample({ pointer, before, after })];
}

/** Narrows an example to the deepest pointer that contains the whole difference. */
function narrowExample({ pointer, before, after }: DefectExample): DefectExample {
  if (!isJsonObject(before) || !isJsonObject(after)) return { pointer, before, after };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const [key, ...others] = keys.filter((each) => !isDeepStrictEqual(before[each], after[each]));
  if (key === undefined || others.length > 0) return { pointer, before, after };
  return narrowExample({ pointer: `${pointer}/${escapeSegment(key)}`, before: before[key], after: after[key] });
}

/** Counts the operations whose request, response or other parts differ between two descriptions. */
function countAffectedOperations(base: Document, revision: Document): Record<Direction, number> {
  const { differences } = compareDescriptions(base, revision);
  const count = (direction: Direction) =>
    new Set(
      differences
        .filter(({ location }) => location.direction === direction)
        .flatMap(({ operation }) => operation?.id ?? []),
    ).size;
  return { request: count("request"), response: count("response"), none: count("none") };
}
