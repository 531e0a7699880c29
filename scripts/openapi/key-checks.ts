/** Checks of keys that could make tools fetch other files or change other objects. */
import { isJsonObject, isObjectOrArray, toShortJson } from "./json.ts";
import { decodeSegment, toPointer } from "./json-pointer.ts";
import { rejectDescription } from "./reject.ts";

export type OpenApiDocument = Record<string, unknown>;
type KeyCheck = (value: unknown, trail: readonly string[], document: OpenApiDocument) => void;

const maxHops = 10;
const bareName = /^[A-Za-z0-9._-]+$/;
// Tools disagree on a second "#" and on empty segments (Redocly cuts at "#/" and drops "//"), and on a tilde as %7E.
// References with any of these are rejected.
const localPointer = /^#(?:\/(?:(?!%7e)[^/#])+)+$/i;

const remedies = {
  key: "Merge keys and keys that every object has change or confuse the objects of tools: rename the key in the file.",
  local: 'References must start with "#/", otherwise tools would fetch them: copy the target into the file.',
  discriminator: "Name the property whose value selects the schema.",
  target: "Correct the reference, or add its target.",
};

/** Names that every object or class has, and that tools read correctly as names of properties. */
const usablePropertyNames = new Set(["constructor", "prototype", "toString", "toLocaleString"]);

/** Checks by key. They apply everywhere: Redocly and openapi-typescript follow references in examples and extensions too. */
export const keyChecks: ReadonlyMap<string, KeyCheck> = new Map<string, KeyCheck>([
  ["$ref", checkReference],
  ["externalValue", checkReference],
  ["operationRef", checkReference],
  ["discriminator", checkDiscriminator],
  ...[...Object.getOwnPropertyNames(Object.prototype), "prototype", "<<"].map((name) => [name, rejectKey] as const),
]);

function rejectKey(value: unknown, path: readonly string[]): void {
  const key = path.at(-1);
  if (usablePropertyNames.has(key!) && namesProperty(value, path)) return;
  rejectDescription(`the key "${key}" is not allowed`, toPointer(path), remedies.key);
}

function checkReference(value: unknown, path: readonly string[], document: OpenApiDocument): void {
  if (path.at(-1) === "$ref" && namesProperty(value, path)) return;
  const isLocal = typeof value === "string" && value.startsWith("#/");
  if (!isLocal)
    rejectDescription(`${path.at(-1)} ${toShortJson(value)} is not a local reference`, toPointer(path), remedies.local);
  if (findReference(value, document) === undefined)
    rejectDescription(`${path.at(-1)} ${toShortJson(value)} does not exist`, toPointer(path), remedies.target);
}

// A discriminator or its mapping may be behind a $ref. Redocly follows it and fetches what the mapping names.
function checkDiscriminator(value: unknown, path: readonly string[], document: OpenApiDocument): void {
  for (const discriminator of followReferences(value, path, document)) {
    const { propertyName } = discriminator;
    if (typeof propertyName === "string" && (propertyName === "" || propertyName in Object.prototype))
      rejectDescription(
        `${toShortJson(propertyName)} cannot be a discriminator`,
        toPointer(path),
        remedies.discriminator,
      );
    for (const mapping of followReferences(discriminator["mapping"], path, document))
      for (const [name, target] of Object.entries(mapping))
        if (typeof target !== "string" || !bareName.test(target))
          checkReference(target, [...path, "mapping", name], document);
  }
}

function* followReferences(value: unknown, path: readonly string[], document: OpenApiDocument) {
  let link = value;
  for (let hops = 0; isObjectOrArray(link); hops++) {
    if (hops > maxHops) rejectDescription("a discriminator has circular references", toPointer(path), remedies.target);
    yield link;
    link = findReference(link["$ref"], document);
  }
}

function findReference(reference: unknown, document: OpenApiDocument): unknown {
  if (typeof reference !== "string" || !localPointer.test(reference)) return undefined;
  let target: unknown = document;
  for (const segment of reference.slice(2).split("/")) {
    const key = decodeSegment(segment);
    if (key === undefined || !isObjectOrArray(target) || !Object.hasOwn(target, key)) return undefined;
    target = target[key];
  }
  return target;
}

function namesProperty(value: unknown, path: readonly string[]): boolean {
  return path.at(-2) === "properties" && isJsonObject(value);
}
