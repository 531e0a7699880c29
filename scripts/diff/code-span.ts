/** Names and texts from descriptions: looked up and shown so that none of them can do harm. */

const longest = 120;

/** A value as a code span, which it cannot end. @param most Characters; what is longer is cut. */
export function codeSpan(value: unknown, most = longest): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const line = sanitizeLine(text).replaceAll("`", "'");
  const cut = line.slice(0, most).replace(/\p{Cs}$/u, "");
  return `\`${line.length > most ? `${cut}…` : line || " "}\``;
}

/** One line without what moves the cursor, turns the reading direction, cannot be seen, or commands the log of a CI (`##[`). */
export function sanitizeLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .replaceAll("##[", "# #[")
    .trim();
}

/** A message in its parts: our words, and what stood between backticks. */
export function splitCodeSpans(message: string): { text: string; isCode: boolean }[] {
  const parts = sanitizeLine(message).split("`");
  return parts.map((text, at) => ({ text, isCode: at % 2 === 1 })).filter(({ text }) => text !== "");
}

/** What a record holds itself, whatever the name (`constructor` is a fine name for a property). */
export function ownProperty<T>(record: Record<string, T> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
