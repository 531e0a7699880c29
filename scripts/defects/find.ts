/** The patches as what they are to the vendor: defects of the published description. */
import { toCanonicalDocument } from "../openapi/canonical/document.ts";
import { at, type Document } from "../openapi/document.ts";
import { compareDescriptions } from "../diff/compare.ts";
import type { Direction } from "../diff/severity.ts";
import { createEditor } from "../pull/editor.ts";
import type { Patch } from "../pull/patch.ts";
import { isJsonObject, withoutDocumentation } from "../openapi/json.ts";
import { escapeSegment } from "../openapi/json-pointer.ts";

export interface Defect {
  name: string;
  /** The places in words. */
  where: string;
  /** What is wrong, and what it does to a client that is generated from it. */
  why: string;
  /** How many places are mended. */
  places: number;
  /** What is known only with the published file at hand. */
  found?: { examples: DefectExample[]; effect: Record<Direction, number> };
}

/** A place as it is published, and as it should be. */
export interface DefectExample {
  pointer: string;
  before: unknown;
  after: unknown;
}

const maxExamples = 3;

/** What is known without the published file. @param counts How many places each patch mended at the last pull. */
export function listDefects(patches: readonly Patch[], counts: Record<string, number>): Defect[] {
  return patches.map(({ name, where, why }) => ({ name, where, why, places: counts[name] ?? 0 }));
}

/** What each patch finds in the published description, which is mended in place, and how many operations it changes. */
export function findDefects(document: Document, patches: readonly Patch[]): Defect[] {
  let contract = toCanonicalDocument(document);
  return patches.map((patch) => {
    const before = structuredClone(document);
    const edit = createEditor(document);
    patch.apply(edit);
    const mended = toCanonicalDocument(document);
    const effect = countAffectedOperations(contract, mended);
    contract = mended;
    const { name, where, why } = patch;
    const examples = edit.results
      .flatMap(({ pointer }) => findExamples(before, document, pointer))
      .slice(0, maxExamples);
    const places = edit.results.filter(({ status: outcome }) => outcome === "applied").length;
    return { name, where, why, places, found: { examples, effect } };
  });
}

/** Nothing where a place is the name of one among many, as in a list of what is required. */
function findExamples(base: Document, revision: Document, pointer: string): DefectExample[] {
  const [before, after] = [at(base, pointer), at(revision, pointer)].map(withoutDocumentation);
  return isSame(before, after) ? [] : [narrowExample({ pointer, before, after })];
}

/** As close to the difference as one pointer gets. */
function narrowExample({ pointer, before, after }: DefectExample): DefectExample {
  if (!isJsonObject(before) || !isJsonObject(after)) return { pointer, before, after };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const [key, ...others] = keys.filter((each) => !isSame(before[each], after[each]));
  if (key === undefined || others.length > 0) return { pointer, before, after };
  return narrowExample({ pointer: `${pointer}/${escapeSegment(key)}`, before: before[key], after: after[key] });
}

/** How many operations of canonical descriptions take, give or are otherwise something else. */
function countAffectedOperations(base: Document, revision: Document): Record<Direction, number> {
  const { findings } = compareDescriptions(base, revision);
  const count = (direction: Direction) =>
    new Set(findings.filter((each) => each.direction === direction).flatMap(({ entry }) => entry?.id ?? [])).size;
  return { request: count("request"), response: count("response"), none: count("none") };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
