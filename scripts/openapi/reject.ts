/** Errors about a description that cannot be used, with the place in the file. */
import { throwPullError } from "../cli/errors.ts";
import { sanitizeLine } from "../text/code-span.ts";

const yamlRemedies: [RegExp, string][] = [
  [/duplicated mapping key/, "Remove one of the two keys."],
  [/alias|anchor/, "Anchors and aliases are not accepted: write the value out."],
  [/tag/, "Only the core YAML tags (!!str, !!int, !!map, …) are accepted: write plain JSON data."],
  [/maxDepth/, "No API nests 100 levels deep: check what the source delivers."],
  [/second document/, "Keep one document in the file."],
  [/./, "Correct the file, or check what the source delivers."],
];

/** Throws a PullError about a description. `where` is a line:column or a JSON pointer. */
export function rejectDescription(problem: string, where: string, remedy: string, cause?: unknown): never {
  throwPullError(sanitizeLine(`The description cannot be used: ${problem} (at ${where}). ${remedy}`), cause);
}

/** Throws a PullError about a YAML problem. The remedy follows from the reason. */
export function rejectYaml(reason: string, where: string, cause?: unknown): never {
  rejectDescription(reason, where, yamlRemedies.find(([pattern]) => pattern.test(reason))?.[1] ?? "", cause);
}

/** Returns the line:column of an index in a text. Both start at 1. */
export function positionAt(text: string, index: number): string {
  const before = text.slice(0, index);
  return `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`;
}

/** Returns the line:column of the first byte that is not UTF-8: the first that changes when decoded and encoded again. */
export function positionOfInvalidByte(bytes: Uint8Array): string {
  const encoded = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const invalid = bytes.findIndex((byte, index) => byte !== encoded[index]);
  const before = new TextDecoder().decode(bytes.subarray(0, invalid < 0 ? bytes.length : invalid));
  return positionAt(before, before.length);
}
