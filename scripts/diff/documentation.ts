/** What a description says besides its contract: words, examples, tags, extensions, deprecation, the order of servers. */
import { type Document, type Node, type OperationEntry, operationsOf, resolveReference } from "../openapi/document.ts";

const words = new Set(["summary", "description", "title", "example", "examples", "externalDocs", "deprecated", "tags"]);

/** Top-level parts that are words and nothing else, and what of them is. */
const parts: Record<string, (document: Document) => unknown> = {
  "#/info": ({ info: { version, ...info } }) => info,
  "#/servers": ({ servers }) => servers,
  "#/tags": ({ tags }) => tags,
  "#/components/securitySchemes": schemeWords,
  "#/externalDocs": ({ externalDocs }) => externalDocs,
  "#": (document) => Object.entries(document).filter(([key]) => key.startsWith("x-")),
};

/** The pointers of the parts outside of operations whose words differ. */
export function findChangedDocumentation(base: Document, revision: Document): string[] {
  return Object.keys(parts).filter((part) => text(parts[part]?.(base)) !== text(parts[part]?.(revision)));
}

/** The words of every operation, with all that it refers to, as one text that does not depend on their order. */
export function documentationTexts(document: Document): Map<OperationEntry, string> {
  return new Map(
    operationsOf(document).map((entry) => {
      const found = new Set<string>();
      const item = document.paths[entry.path] as Node;
      const shared = Object.entries(item).filter(([key]) => isWord(key));
      collectTexts(document, [Object.fromEntries(shared), entry.parameters, entry.operation], "", found, new Set());
      return [entry, [...found].sort().join("\n")];
    }),
  );
}

/** Adds each text with the name of what it speaks of, so that factoring a schema out changes nothing. */
function collectTexts(document: Document, node: unknown, owner: string, found: Set<string>, seen: Set<unknown>): void {
  if (node === null || typeof node !== "object") return;
  if (Array.isArray(node)) return node.forEach((item) => collectTexts(document, item, owner, found, seen));
  const key = `${owner} ${String((node as Node)["$ref"])}`;
  const isReference = typeof (node as Node)["$ref"] === "string";
  if (isReference && seen.has(key)) return;
  seen.add(key);
  const { $ref, ...beside } = node as Node;
  if (isReference) collectTexts(document, resolveReference(document, { $ref }), owner, found, seen);
  const name = typeof beside["name"] === "string" ? beside["name"] : owner;
  for (const [each, value] of Object.entries(beside)) {
    if (each === "properties") collectProperties(document, value as Node, found, seen);
    else if (each === "discriminator") found.add(`${name} ${discriminatorTags(value as Node)}`);
    else if (isWord(each)) found.add(`${name} ${text(each === "example" ? ["examples", [value]] : [each, value])}`);
    else collectTexts(document, value, name, found, seen);
  }
}

function collectProperties(document: Document, properties: Node, found: Set<string>, seen: Set<unknown>): void {
  for (const [name, property] of Object.entries(properties)) collectTexts(document, property, name, found, seen);
}

/** Which member a tag means is contract; that there are tags at all is a word to the reader. */
function discriminatorTags({ propertyName, mapping }: Node): string {
  return text([propertyName, Object.keys(mapping ?? {}).sort()]);
}

function schemeWords({ components }: Document): string[] {
  const schemes = Object.values(components?.["securitySchemes"] ?? {});
  const scopes = schemes
    .flatMap(({ flows }) => Object.values((flows ?? {}) as Record<string, Node>))
    .map((flow) => flow["scopes"]);
  const words = [...schemes.map(({ description }) => description), ...scopes].filter((each) => each !== undefined);
  return words.map(text).sort();
}

function isWord(key: string): boolean {
  return words.has(key) || key.startsWith("x-");
}

function text(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? "";
}

/** The same value whatever the order of its keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
