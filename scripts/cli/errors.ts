/** A description that cannot be had or must not be used: one paragraph that says what is wrong, where, and what to do. */
export class PullError extends Error {
  override readonly name = "PullError";
}

const yamlRemedies: [RegExp, string][] = [
  [/duplicated mapping key/, "Which of the two counts is a guess: remove one."],
  [/alias|anchor/, "Anchors and aliases are not accepted: write the value out."],
  [/tag/, "Only the core YAML tags (!!str, !!int, !!map, …) are accepted: write plain JSON data."],
  [/maxDepth/, "Nothing in an API nests 100 levels deep: look at what the source delivers."],
  [/second document/, "Keep one document in the file."],
  [/./, "Correct the file, or look at what the source delivers."],
];

/** Throws; a PullError given as the cause goes through as it is. */
export function throwPullError(message: string, cause?: unknown): never {
  throw cause instanceof PullError ? cause : new PullError(message, { cause });
}

/** Ends the reading of a description. `where` is a line:column or a JSON pointer. */
export function rejectDescription(problem: string, where: string, remedy: string, cause?: unknown): never {
  throwPullError(`The description cannot be used: ${problem} (at ${where}). ${remedy}`, cause);
}

/** The same for what the YAML parser finds; the reason chooses the remedy. */
export function rejectYaml(reason: string, where: string, cause?: unknown): never {
  rejectDescription(reason, where, yamlRemedies.find(([pattern]) => pattern.test(reason))?.[1] ?? "", cause);
}

/** The line:column of an index in a text, both from 1. */
export function positionAt(text: string, index: number): string {
  const before = text.slice(0, index);
  return `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`;
}

/** The line:column of the first byte that is not UTF-8: the first that does not survive a lenient round trip. */
export function positionOfInvalidByte(bytes: Uint8Array): string {
  const again = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const bad = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = new TextDecoder().decode(bytes.subarray(0, bad < 0 ? bytes.length : bad));
  return positionAt(before, before.length);
}

/** A JSON pointer in the form of a local reference: `#/paths/~1audiences/get`. */
export function pointer(trail: readonly string[]): string {
  return ["#", ...trail.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** A value as a message shows it: JSON, at most 80 characters. */
export function show(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The system's word for an error, ENOENT for instance; fetch hides it in the cause. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return errorCode(error.cause);
  return "code" in error ? String(error.code) : error.message;
}
