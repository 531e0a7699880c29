/** How values of a description are compared and shown: words aside. */
const documentationKeywords = new Set(["description", "summary", "title", "example", "examples", "externalDocs"]);

/** A value for an error message. */
export function toShortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

/** Without words and with keys in order. A property may be called like a keyword of words; its value is a schema. */
export function withoutDocumentation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDocumentation);
  if (value === null || typeof value !== "object") return value;
  const isDocumentation = ([key, below]: [string, unknown]) =>
    key.startsWith("x-") ||
    (documentationKeywords.has(key) && (typeof below !== "object" || key.startsWith("example")));
  const kept = Object.entries(value).filter((entry) => !isDocumentation(entry));
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, below]) => [key, withoutDocumentation(below)]),
  );
}
