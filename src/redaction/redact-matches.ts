/** Replaces secrets in a text, also where escapes of URLs, JSON and HTML spell them. */

const placeholder = "[key]";

/** Texts that were escaped more often than this are not readable. */
const maxDepth = 8;

/** One escaped character: hexadecimal in JSON or a URL, and in HTML; decimal in HTML; an HTML entity. */
const escapePattern =
  /(?:(?<!\\)\\+(?:u00|x)|%u00|%)([2-7][\da-f])|&#x0*([2-7][\da-f]);?|&#0*(\d{2,3});|&(amp|apos|gt|lt|quot|sol);/gi;

const tokenPattern = new RegExp(`${escapePattern.source}|[^]`, "gi");

const entities: Record<string, string> = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"', sol: "/" };

/** Replaces what a global pattern matches in a text, or in what the text says after its escapes are undone. */
export function redactMatches(text: string, pattern: RegExp): string {
  let redacted = text;
  for (let round = 0; round < maxDepth; round++) {
    const steps = unescapeStepwise(redacted);
    const depth = steps.findLastIndex((step) => step.search(pattern) >= 0);
    if (depth < 1) break;
    redacted = cutMatches(steps.slice(0, depth + 1), pattern);
  }
  return redacted.replace(pattern, placeholder);
}

/** Returns the text, and what it says after each round of undoing its escapes. Backslashes before a character stay. */
export function unescapeStepwise(text: string): string[] {
  const steps = [text];
  for (;;) {
    const last = steps.at(-1)!;
    const next = last.replace(escapePattern, unescapeToken);
    if (next === last || steps.length > maxDepth) return steps;
    steps.push(next);
  }
}

/** Cuts from the first step what the pattern matches in the last one. */
function cutMatches(steps: string[], pattern: RegExp): string {
  const [text = ""] = steps;
  const last = steps.pop()!;
  let starts = [...Array(text.length + 1).keys()];
  // Each token of a step is one character of the next.
  for (const step of steps)
    starts = [...step.matchAll(tokenPattern), { index: step.length }].map(({ index }) => starts[index]!);
  let redacted = "";
  let end = 0;
  for (const { index, 0: match } of last.matchAll(pattern)) {
    redacted += text.slice(end, starts[index]) + placeholder;
    end = starts[index + match.length]!;
  }
  return redacted + text.slice(end);
}

function unescapeToken(token: string, hex?: string, htmlHex?: string, decimal?: string, entity?: string): string {
  if (entity) return entities[entity.toLowerCase()]!;
  const code = parseInt(hex ?? htmlHex ?? "", 16) || Number(decimal);
  return code ? String.fromCharCode(code) : token;
}
