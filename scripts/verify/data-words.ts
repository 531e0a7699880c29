/** Distinguishes names that an account defined from names of the API: an undeclared field can be a column name. */
import type { Document } from "../openapi/document.ts";
import { isObjectOrArray } from "../openapi/json.ts";

/** Maximum length of a field name. */
const maxLength = 40;

export interface DataWords {
  /** Records the strings of a response. */
  add(body: unknown): void;
  /** Returns whether a response contained the word as a value and the description does not contain it. */
  has(word: string): boolean;
}

export function createDataWords(document: Document): DataWords {
  const declared = new Set<string>();
  const seen = new Set<string>();
  visitTexts(document.paths, (text) => declared.add(text), true);
  visitTexts(document.components, (text) => declared.add(text), true);
  return {
    add: (body) => visitTexts(body, (text) => seen.add(text.toLowerCase()), false),
    has: (word) => seen.has(word.toLowerCase()) && !declared.has(word),
  };
}

function visitTexts(value: unknown, visit: (text: string) => void, withKeys: boolean): void {
  if (typeof value === "string" && value.length <= maxLength) visit(value);
  if (!isObjectOrArray(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (withKeys) visit(key);
    visitTexts(child, visit, withKeys);
  }
}
