/** Escapes texts of descriptions for reports, documentation and logs, so that they cannot inject markup or commands. */

const defaultMaxLength = 120;

/** Formats a value as a code span. The value cannot close it. @param maxLength Number of characters before truncation. */
export function codeSpan(value: unknown, maxLength = defaultMaxLength): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const line = sanitizeLine(text).replaceAll("`", "'");
  const cut = line.slice(0, maxLength).replace(/\p{Cs}$/u, "");
  return `\`${line.length > maxLength ? `${cut}…` : line || " "}\``;
}

/** Converts a text to one line. Removes control, invisible and bidirectional characters, and commands of CI logs (`##[`). */
export function sanitizeLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .replaceAll("##[", "# #[")
    .trim();
}

/** Removes control characters and commands of CI logs (`::error::`) from a text with several lines. */
export function sanitizeOutput(text: string): string {
  return text
    .replace(/[^\P{C}\n\t]|[\u2028\u2029]/gu, " ")
    .replaceAll("##[", "# #[")
    .replace(/^(\s*):(?=:)/gm, "$1: ");
}

/** Returns a message on one line, without its backticks. */
export function toPlainText(message: string): string {
  return sanitizeLine(message.replaceAll("`", ""));
}

/** Splits a message into plain text and code, the text in backticks. */
export function splitCodeSpans(message: string): { text: string; isCode: boolean }[] {
  const parts = sanitizeLine(message).split("`");
  return parts.map((text, at) => ({ text, isCode: at % 2 === 1 })).filter(({ text }) => text !== "");
}

/**
 * Escapes a message for markdown. Text in backticks becomes a code span. All other text is plain: no markup, HTML, mentions or
 * links.
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
