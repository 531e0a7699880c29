/** Prints names and values of a description as TypeScript, so that they cannot inject code. */

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Invisible and bidirectional characters, and line separators. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

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
  return `{ ${entries.join(", ")} }`;
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
