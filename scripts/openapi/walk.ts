/** Visits the objects, schemas and references of a description. */
import { isJsonObject, isObjectOrArray } from "./json.ts";
import { escapeSegment } from "./json-pointer.ts";
import { type Document, type Node, resolveReference, type Schema } from "./document.ts";
import { type FieldShape, objectFields, type ObjectType, patternedFields } from "./structure.ts";

/** Visits every JSON object within a node, parents first: OpenAPI objects and data. */
export function walk(node: unknown, visit: (node: Node, pointer: string) => void, pointer = "#"): void {
  if (!isObjectOrArray(node)) return;
  if (!Array.isArray(node)) visit(node, pointer);
  for (const [key, child] of Object.entries(node))
    if (isObjectOrArray(child)) walk(child, visit, `${pointer}/${escapeSegment(key)}`);
}

/** The position of a walk over OpenAPI objects. */
export interface ObjectPlace {
  type: ObjectType;
  pointer: string;
  /** The name of the object in its map, if it has one. */
  name?: string;
}

/** Visits every object of OpenAPI within an object of a known type, parents first. Keys of maps are not keywords. */
export function walkObjects(node: unknown, place: ObjectPlace, visit: (node: Node, place: ObjectPlace) => void): void {
  if (!isJsonObject(node)) return;
  visit(node, place);
  for (const { child, ...childPlace } of childObjects(node, place)) walkObjects(child, childPlace, visit);
}

/** Lists the objects of OpenAPI directly below an object. A boolean schema is not an object. */
export function* childObjects(node: Node, { type, pointer }: ObjectPlace): Generator<ObjectPlace & { child: unknown }> {
  const named = patternedFields[type];
  for (const [key, value] of Object.entries(node)) {
    if (!isObjectOrArray(value)) continue;
    const at = `${pointer}/${escapeSegment(key)}`;
    const shape = Object.hasOwn(objectFields[type], key) ? objectFields[type][key] : undefined;
    if (named && !key.startsWith("x-")) yield { child: value, type: named, pointer: at, name: key };
    else if (shape) yield* fieldObjects(value, shape, at);
  }
}

function* fieldObjects(
  value: unknown,
  shape: FieldShape,
  pointer: string,
): Generator<ObjectPlace & { child: unknown }> {
  if ("one" in shape) return yield { child: value, type: shape.one, pointer };
  if (!isObjectOrArray(value) || Array.isArray(value) !== "list" in shape) return;
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeSegment(key)}`;
    yield "list" in shape
      ? { child, type: shape.list, pointer: at }
      : { child, type: shape.map, pointer: at, name: key };
  }
}

/** Visits every schema of a description where OpenAPI allows schemas, parents first. */
export function walkSchemas(document: Document, visit: (schema: Schema, pointer: string) => void): void {
  walkObjects(document, { type: "document", pointer: "#" }, (node, { type, pointer }) => {
    if (type === "schema") visit(node, pointer);
  });
}

/** Returns every `$ref` within a node. */
function findReferences(node: unknown): Set<string> {
  const found = new Set<string>();
  walk(node, ({ $ref }) => typeof $ref === "string" && found.add($ref));
  return found;
}

/** Returns every reference that is reachable from a node, directly or through other references. */
export function findReachable(document: Document, node: unknown, reached = new Set<string>()): Set<string> {
  for (const reference of findReferences(node)) {
    if (reached.has(reference)) continue;
    reached.add(reference);
    findReachable(document, resolveReference(document, { $ref: reference }), reached);
  }
  return reached;
}
