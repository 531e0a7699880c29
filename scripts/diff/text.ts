/** Names and texts from descriptions: looked up and shown so that none of them can do harm. */

const longest = 120;

/** A value as a code span of at most 120 characters, which it cannot end. */
export function code(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const line = visible(text).replaceAll("`", "'");
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line || " "}\``;
}

/** One line without what moves the cursor, turns the reading direction or cannot be seen. */
export function visible(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
}

/** What a record holds itself, whatever the name (`constructor` is a fine name for a property). */
export function own<T>(record: Record<string, T> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
