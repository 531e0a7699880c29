import { pointer, rejectDescription, show } from "../cli/errors.ts";

export type OpenApiDocument = Record<string, unknown>;
type KeyCheck = (value: unknown, trail: readonly string[], document: OpenApiDocument) => void;

const maxHops = 10;
const bareName = /^[A-Za-z0-9._-]+$/;
// Tools disagree on a second "#" and empty segments (redocly cuts at "#/", drops "//") and on a tilde as %7E: none passes.
const localPointer = /^#(?:\/(?:(?!%7e)[^/#])+)+$/i;

const remedies = {
  key: "Prototype and merge keys change other objects when they are copied: rename it in the file.",
  local: 'References must start with "#/", or the tools would fetch them: copy what it names into the file.',
  target: "Correct the reference, or add what it names.",
};

// Checked wherever they stand: redocly and openapi-typescript follow references in examples and extensions too.
export const keyChecks = new Map<string, KeyCheck>([
  ["$ref", checkReference],
  ["externalValue", checkReference],
  ["operationRef", checkReference],
  ["discriminator", checkDiscriminator],
  ["__proto__", rejectKey],
  ["constructor", rejectKey],
  ["prototype", rejectKey],
  ["<<", rejectKey],
]);

function rejectKey(value: unknown, path: readonly string[]): void {
  const key = path.at(-1);
  if ((key === "constructor" || key === "prototype") && namesProperty(value, path)) return;
  rejectDescription(`it has a key "${key}"`, pointer(path), remedies.key);
}

function checkReference(value: unknown, path: readonly string[], document: OpenApiDocument): void {
  if (path.at(-1) === "$ref" && namesProperty(value, path)) return;
  const isLocal = typeof value === "string" && value.startsWith("#/");
  if (!isLocal) rejectDescription(`${path.at(-1)} ${show(value)} is not local`, pointer(path), remedies.local);
  if (findReference(value, document) === undefined)
    rejectDescription(`${path.at(-1)} ${show(value)} names nothing`, pointer(path), remedies.target);
}

// A discriminator or its mapping may hide behind a $ref: redocly follows that, and then fetches what the mapping names.
function checkDiscriminator(value: unknown, path: readonly string[], document: OpenApiDocument): void {
  for (const discriminator of followReferences(value, path, document))
    for (const mapping of followReferences(discriminator["mapping"], path, document))
      for (const [name, target] of Object.entries(mapping))
        if (typeof target !== "string" || !bareName.test(target))
          checkReference(target, [...path, "mapping", name], document);
}

function* followReferences(value: unknown, path: readonly string[], document: OpenApiDocument) {
  let link = value;
  for (let hops = 0; isContainer(link); hops++) {
    if (hops > maxHops) rejectDescription("a discriminator refers in circles", pointer(path), remedies.target);
    yield link;
    link = findReference(link["$ref"], document);
  }
}

function findReference(reference: unknown, document: OpenApiDocument): unknown {
  if (typeof reference !== "string" || !localPointer.test(reference)) return undefined;
  let target: unknown = document;
  for (const segment of reference.slice(2).split("/")) {
    const key = keyOf(segment);
    if (key === undefined || !isContainer(target) || !Object.hasOwn(target, key)) return undefined;
    target = target[key];
  }
  return target;
}

function keyOf(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return undefined;
  }
}

function namesProperty(value: unknown, path: readonly string[]): boolean {
  return path.at(-2) === "properties" && isObject(value);
}

export function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return isContainer(value) && !Array.isArray(value);
}
