/** Compares documentation: descriptions, examples, tags, extensions, and the order of servers. */
import { asJsonObject, withSortedKeys } from "../openapi/json.ts";
import { type Document, type Node, resolveReference } from "../openapi/document.ts";
import type { ObjectType } from "../openapi/structure.ts";
import { childObjects } from "../openapi/walk.ts";
import type { Contract, OperationContract } from "./contract/contract.ts";

const documentationKeywords = new Set([
  ...["summary", "description", "title", "example", "examples", "externalDocs", "deprecated", "tags", "xml"],
  "discriminator",
]);

/** The documentation of top-level parts. */
const parts: Record<string, (document: Document) => unknown> = {
  "#/info": ({ info }) => ({ ...asJsonObject(info), version: undefined }),
  "#/servers": ({ servers }) => servers,
  "#/tags": ({ tags }) => tags,
  "#/components/securitySchemes": schemeDocumentation,
  "#/externalDocs": ({ externalDocs }) => externalDocs,
  "#": (document) => Object.entries(document).filter(([key]) => key.startsWith("x-")),
};

/** Returns the pointers of the parts outside of operations whose documentation differs. */
export function findChangedParts(base: Document, revision: Document): string[] {
  return Object.keys(parts).filter((part) => text(parts[part]?.(base)) !== text(parts[part]?.(revision)));
}

/** A pair of operations with different documentation, and the keywords that differ. */
export interface ChangedDocumentation {
  operation: OperationContract;
  before: OperationContract;
  keywords: string[];
}

/**
 * Compares the documentation of operations and of everything they refer to. The order is ignored.
 * @param isNeeded Returns whether an operation is compared.
 */
export function findChangedDocumentation(
  base: Contract,
  revision: Contract,
  isNeeded: (operation: OperationContract) => boolean,
): ChangedDocumentation[] {
  const [left, right] = [createTextReader(base.document), createTextReader(revision.document)];
  const pairs = (["operations", "webhooks"] as const).flatMap((part) =>
    [...revision[part]].flatMap(([key, operation]) => {
      const before = base[part].get(key);
      return before && isNeeded(operation) ? [{ before, operation }] : [];
    }),
  );
  const candidates = differences(
    countTexts(
      pairs.map(({ before }) => left.unitOf(before.origin, "operation", before.shared)),
      left,
    ),
    countTexts(
      pairs.map(({ operation }) => right.unitOf(operation.origin, "operation", operation.shared)),
      right,
    ),
  );
  if (candidates.size === 0) return [];
  return pairs.flatMap(({ before, operation }) => {
    const old = left.reachableTexts(left.unitOf(before.origin, "operation", before.shared), candidates);
    const next = right.reachableTexts(right.unitOf(operation.origin, "operation", operation.shared), candidates);
    const changed = [...old, ...next].filter((each) => old.has(each) !== next.has(each));
    const keywords = [...new Set(changed.map((each) => each.slice(0, each.indexOf(" "))))].sort();
    return keywords.length > 0 ? [{ operation, before, keywords }] : [];
  });
}

/** An object with its documentation, up to the objects that it refers to. */
interface Unit {
  texts: string[];
  targets: [node: Node, type: ObjectType][];
}

interface TextReader {
  unitOf(node: Node, type: ObjectType, shared?: Node): Unit;
  reachableUnits(unit: Unit, seen: Set<Unit>): void;
  reachableTexts(unit: Unit, candidates: ReadonlySet<string>): Set<string>;
}

/** Reads each object once, even if several objects refer to it. */
function createTextReader(document: Document): TextReader {
  const units = new Map<Node, Unit>();
  const unitOf: TextReader["unitOf"] = (node, type, shared) => {
    const known = units.get(node);
    if (known) return known;
    const unit: Unit = { texts: [], targets: [] };
    units.set(node, unit);
    collectTexts(document, node, type, unit);
    if (shared) collectTexts(document, shared, "pathItem", unit);
    return unit;
  };
  const reachableUnits: TextReader["reachableUnits"] = (unit, seen) => {
    const pending = [unit];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      for (const [node, type] of next.targets) pending.push(unitOf(node, type));
    }
  };
  return {
    unitOf,
    reachableUnits,
    reachableTexts(unit, candidates) {
      const reached = new Set<Unit>();
      reachableUnits(unit, reached);
      const found = new Set<string>();
      for (const { texts } of reached) for (const each of texts) if (candidates.has(each)) found.add(each);
      return found;
    },
  };
}

function collectTexts(document: Document, node: Node, type: ObjectType, unit: Unit): void {
  for (const [key, value] of Object.entries(node))
    if (documentationKeywords.has(key) || key.startsWith("x-")) unit.texts.push(textOf(key, value));
  const $ref = node["$ref"];
  if (typeof $ref === "string") unit.targets.push([resolveReference(document, { $ref }), type]);
  for (const { child, type: childType } of childObjects(node, { type, pointer: "" }))
    if (typeof child === "object" && child !== null) collectTexts(document, child as Node, childType, unit);
}

/** The values that select a union member are documentation. Which member each selects is contract. */
function textOf(key: string, value: unknown): string {
  if (key === "example") return `examples ${text([value])}`;
  const { propertyName, mapping } = asJsonObject(value);
  return `${key} ${text(key === "discriminator" ? [propertyName, Object.keys(asJsonObject(mapping)).sort()] : value)}`;
}

/** Counts the texts of all objects that can be reached from the roots. */
function countTexts(roots: Unit[], { reachableUnits }: TextReader): Map<string, number> {
  const reached = new Set<Unit>();
  for (const root of roots) reachableUnits(root, reached);
  const counts = new Map<string, number>();
  for (const { texts } of reached) for (const each of texts) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function differences(before: Map<string, number>, after: Map<string, number>): Set<string> {
  return new Set([...before.keys(), ...after.keys()].filter((each) => before.get(each) !== after.get(each)));
}

function schemeDocumentation({ components }: Document): string[] {
  const schemes = Object.values(asJsonObject(components?.["securitySchemes"])).map(asJsonObject);
  const scopes = schemes.flatMap(({ flows }) =>
    Object.values(asJsonObject(flows)).map((flow) => asJsonObject(flow)["scopes"]),
  );
  const some = [...schemes.map(({ description }) => description), ...scopes].filter((each) => each !== undefined);
  return some
    .map(text)
    .filter((each) => each !== "{}")
    .sort();
}

function text(value: unknown): string {
  return JSON.stringify(withSortedKeys(value)) ?? "";
}
