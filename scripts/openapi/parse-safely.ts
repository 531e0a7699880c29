import { CORE_SCHEMA, type EventType, load, type State, YAMLException } from "js-yaml";
import { isContainer, isObject, keyChecks, type OpenApiDocument } from "./key-checks.ts";
import { positionOfInvalidByte, pointer, positionAt, rejectDescription, rejectYaml, show } from "../cli/errors.ts";

export type { OpenApiDocument } from "./key-checks.ts";

/** `previous`: what the lock says of the description in use. `force`: accept one that shrank or went back in version. */
export interface GuardOptions {
  previous?: { operations: number; schemas: number; apiVersion: string };
  force?: boolean;
}

// Two fields of js-yaml's parser state that its types leave out.
type ParserState = State & { anchor?: string | null; documents: unknown[] };

const maxNodes = 500_000;
const minKeptPercent = 80;
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const remedies = {
  source: "Open the source in a browser and take the address of the YAML or JSON file itself.",
  openapi: "The patches are written for 3.0: pull a 3.0 description, or port openapi/patches first.",
  shrunk: "Look at what is gone; if that is right, pull again with --force.",
};

/**
 * Reads bytes as an OpenAPI 3.0 description that is safe to patch, lint and generate from: one YAML or JSON document
 * without anchors, duplicate keys or prototype keys, with every reference inside the file.
 * @throws {PullError} with the line:column or JSON pointer of the first thing that is wrong.
 */
export function parseSafely(bytes: Uint8Array, options: GuardOptions = {}): OpenApiDocument {
  const document = assertOpenApi30(parse(decode(bytes)));
  assertLocalReferences(document);
  if (options.previous && !options.force) assertNotShrunk(document, options.previous);
  return document;
}

/** How many operations (path and method) a description has. */
export function countOperations(document: OpenApiDocument): number {
  const items = Object.values(asObject(document["paths"])).map(asObject);
  return items.reduce((sum, item) => sum + methods.filter((method) => isObject(item[method])).length, 0);
}

/** How many schemas stand under `components.schemas`. */
export function countSchemas(document: OpenApiDocument): number {
  return Object.keys(asObject(asObject(document["components"])["schemas"])).length;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    rejectDescription("it is not valid UTF-8", positionOfInvalidByte(bytes), "Save it as UTF-8.", cause);
  }
}

function parse(text: string): unknown {
  if (text.trim() === "") rejectDescription("it is empty", "1:1", remedies.source);
  if (/^\s*</.test(text))
    rejectDescription("it is HTML or other markup, perhaps a login or error page", "1:1", remedies.source);
  try {
    return load(text, { schema: CORE_SCHEMA, listener: rejectAnchorsAndExtraDocuments });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    rejectYaml(cause.reason, `${cause.mark.line + 1}:${cause.mark.column + 1}`, cause);
  }
}

// The parser calls this at every node, so nothing behind the first anchor is read and no bomb of aliases unfolds.
function rejectAnchorsAndExtraDocuments(_event: EventType, state: ParserState): void {
  const { anchor, documents, input, position: at } = state;
  if (anchor) rejectYaml(`anchor "${anchor}" for aliases`, positionAt(input, input.lastIndexOf(`&${anchor}`, at)));
  if (documents.length > 0) rejectYaml("a second document begins", positionAt(input, at));
}

function assertOpenApi30(value: unknown): OpenApiDocument {
  const document = asObject(value);
  const { openapi, info, paths } = document;
  const found = Object.keys(document).slice(0, 5).join(", ") || "no fields at all";
  if (openapi === undefined) rejectDescription(`it is not OpenAPI: no "openapi" among ${found}`, "#", remedies.source);
  if (typeof openapi !== "string" || !/^3\.0\.\d+$/.test(openapi))
    rejectDescription(`it is OpenAPI ${show(openapi)}, not 3.0.x`, "#/openapi", remedies.openapi);
  if (!isObject(info)) rejectDescription('it has no "info" object', "#/info", remedies.source);
  if (typeof info["version"] !== "string")
    rejectDescription("its version is not text", "#/info/version", "Put it in quotes.");
  if (!isObject(paths)) rejectDescription('it has no "paths" object', "#/paths", remedies.source);
  return document;
}

/** Refuses references that lead out of a document, before a tool follows them, and keys that change other objects. */
export function assertLocalReferences(document: OpenApiDocument): void {
  checkKeys(document, [], { document, nodes: 1 });
}

function checkKeys(value: unknown, path: string[], walk: { document: OpenApiDocument; nodes: number }): void {
  if (!isContainer(value)) return;
  const keys = Object.keys(value);
  walk.nodes += keys.length;
  if (walk.nodes > maxNodes) rejectDescription(`it has over ${maxNodes} nodes`, pointer(path), remedies.source);
  for (const key of keys) {
    path.push(key);
    keyChecks.get(key)?.(value[key], path, walk.document);
    checkKeys(value[key], path, walk);
    path.pop();
  }
}

function assertNotShrunk(document: OpenApiDocument, previous: NonNullable<GuardOptions["previous"]>): void {
  const now = { operations: countOperations(document), schemas: countSchemas(document) };
  for (const kind of ["operations", "schemas"] as const) {
    const [less, before] = [now[kind], previous[kind]];
    const where = kind === "schemas" ? "#/components/schemas" : "#/paths";
    if (less * 100 < before * minKeptPercent)
      rejectDescription(`${kind} fell from ${before} to ${less}`, where, remedies.shrunk);
  }
  const version = String(asObject(document["info"])["version"]);
  if (isOlderVersion(version, previous.apiVersion))
    rejectDescription(`its version ${version} is lower than ${previous.apiVersion}`, "#/info/version", remedies.shrunk);
}

// The dots at the end put 1.0.0-beta before 1.0.0.
function isOlderVersion(version: string, than: string): boolean {
  return new Intl.Collator("en", { numeric: true }).compare(`${version}.`, `${than}.`) < 0;
}

function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
