/** Shows names and texts of descriptions in reports, documentation and logs, so that none of them can do harm. */

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

/** Replaces in a text of several lines what moves the cursor or commands the log of a CI (`::error::`). */
export function sanitizeOutput(text: string): string {
  return text
    .replace(/[^\P{C}\n\t]|[\u2028\u2029]/gu, " ")
    .replaceAll("##[", "# #[")
    .replace(/^(\s*):(?=:)/gm, "$1: ");
}

/** A message on one line, without its backticks. */
export function toPlainText(message: string): string {
  return sanitizeLine(message.replaceAll("`", ""));
}

/** A message in its parts: our words, and what stood between backticks. */
export function splitCodeSpans(message: string): { text: string; isCode: boolean }[] {
  const parts = sanitizeLine(message).split("`");
  return parts.map((text, at) => ({ text, isCode: at % 2 === 1 })).filter(({ text }) => text !== "");
}

/**
 * Escapes a message for markdown. Text between backticks becomes a code span, and nothing outside of them is markup, HTML, a
 * mention or an address.
 */
export function escapeMarkdown(message: string): string {
  const escape = (text: string) => text.replace(/[<>&@[\]*_#|\\~]|:(?=\/\/)/g, toHtmlEntity);
  return splitCodeSpans(message)
    .map(({ text, isCode }) => (isCode ? codeSpan(text) : escape(text)))
    .join("");
}

/** Escapes a text for HTML, inside and outside of attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[<>&"']/g, toHtmlEntity);
}

function toHtmlEntity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
