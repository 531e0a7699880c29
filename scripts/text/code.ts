/** Prints names and values of a description as TypeScript, so that they cannot inject code. */

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Invisible and bidirectional characters, and line separators. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The length at which values are broken into lines. */
const lineWidth = 78;

/** Returns whether a name is an identifier of ASCII characters. */
export function isIdentifier(name: string): boolean {
  return identifier.test(name);
}

/** Prints a property key: unquoted if it is an identifier, otherwise as a string. */
export function printKey(name: string): string {
  // In any other form, `__proto__` would replace the prototype of the object.
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : printJson(name);
}

/** Prints a value as JSON. Invisible characters are escaped. */
export function printJson(value: unknown): string {
  return JSON.stringify(value).replace(invisible, (characters) =>
    Array.from({ length: characters.length }, (_, index) => escapeUnit(characters.charCodeAt(index))).join(""),
  );
}

/** Prints a value as an expression on one line. Keys are printed by `printKey`. */
export function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return printJson(value);
  const entries = Object.entries(value).map(([key, child]) => `${printKey(key)}: ${printValue(child)}`);
  return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
}

/**
 * Prints a value as an expression, broken into lines where it does not fit.
 *
 * @param indent Spaces before the line on which the value begins.
 * @param used Characters of that line before the value.
 */
export function printLines(value: unknown, indent = 0, used = indent): string {
  const line = printValue(value);
  if (used + line.length < lineWidth || typeof value !== "object" || value === null) return line;
  const margin = indent + 2;
  const keys = Array.isArray(value) ? value.map(() => "") : Object.keys(value).map((key) => `${printKey(key)}: `);
  const lines = Object.values(value).map(
    (child, index) =>
      `${" ".repeat(margin)}${keys[index]}${printLines(child, margin, margin + keys[index]!.length)},\n`,
  );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join("")}${" ".repeat(indent)}${close}`;
}

/** Prints a doc comment. The text cannot close it. */
export function printDocComment(text: string, margin = ""): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replaceAll("*/", "*\\/"));
  return [`${margin}/**`, ...lines.map((line) => `${margin} * ${line}`.trimEnd()), `${margin} */`].join("\n");
}

/** Escapes texts that tools would parse as tags of a doc comment: `@deprecated`, `{@include file}`. */
export function escapeDocTags(text: string): string {
  return text.replace(/(?<![\w\\`])@(?=[a-z])/gi, "\\@");
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
