import { pointer, refuse, show } from "../cli/errors.ts";

export type OpenApiDocument = Record<string, unknown>;
type Rule = (value: unknown, trail: readonly string[], document: OpenApiDocument) => void;

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
export const keyRules = new Map<string, Rule>([
  ["$ref", checkReference],
  ["externalValue", checkReference],
  ["operationRef", checkReference],
  ["discriminator", checkDiscriminator],
  ["__proto__", refuseKey],
  ["constructor", refuseKey],
  ["prototype", refuseKey],
  ["<<", refuseKey],
]);

function refuseKey(value: unknown, trail: readonly string[]): void {
  const key = trail.at(-1);
  if ((key === "constructor" || key === "prototype") && namesProperty(value, trail)) return;
  refuse(`it has a key "${key}"`, pointer(trail), remedies.key);
}

function checkReference(value: unknown, trail: readonly string[], document: OpenApiDocument): void {
  if (trail.at(-1) === "$ref" && namesProperty(value, trail)) return;
  const isLocal = typeof value === "string" && value.startsWith("#/");
  if (!isLocal) refuse(`${trail.at(-1)} ${show(value)} is not local`, pointer(trail), remedies.local);
  if (resolve(value, document) === undefined)
    refuse(`${trail.at(-1)} ${show(value)} names nothing`, pointer(trail), remedies.target);
}

// A discriminator or its mapping may hide behind a $ref: redocly follows that, and then fetches what the mapping names.
function checkDiscriminator(value: unknown, trail: readonly string[], document: OpenApiDocument): void {
  for (const discriminator of linked(value, trail, document))
    for (const mapping of linked(discriminator["mapping"], trail, document))
      for (const [name, target] of Object.entries(mapping))
        if (typeof target !== "string" || !bareName.test(target))
          checkReference(target, [...trail, "mapping", name], document);
}

function* linked(value: unknown, trail: readonly string[], document: OpenApiDocument) {
  let link = value;
  for (let hops = 0; isContainer(link); hops++) {
    if (hops > maxHops) refuse("a discriminator refers in circles", pointer(trail), remedies.target);
    yield link;
    link = resolve(link["$ref"], document);
  }
}

function resolve(reference: unknown, document: OpenApiDocument): unknown {
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

function namesProperty(value: unknown, trail: readonly string[]): boolean {
  return trail.at(-2) === "properties" && isObject(value);
}

export function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return isContainer(value) && !Array.isArray(value);
}
