/** How values of a description are compared and shown: words aside. */
const words = new Set(["description", "summary", "title", "example", "examples", "externalDocs"]);

/** A value for an error message. */
export function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** Without words and with keys in order. A property may be called like a keyword of words; its value is a schema. */
export function wordless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordless);
  if (value === null || typeof value !== "object") return value;
  const isWord = ([key, below]: [string, unknown]) =>
    key.startsWith("x-") || (words.has(key) && (typeof below !== "object" || key.startsWith("example")));
  const kept = Object.entries(value).filter((entry) => !isWord(entry));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, below]) => [key, wordless(below)]));
}
