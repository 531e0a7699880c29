/** Parses a description from an untrusted source. */
import { CORE_SCHEMA, type EventType, load, type State, YAMLException } from "js-yaml";
import { countParts, type Document } from "./document.ts";
import { asJsonObject, isJsonObject, isObjectOrArray, toShortJson } from "./json.ts";
import { toPointer } from "./json-pointer.ts";
import { keyChecks, type OpenApiDocument } from "./key-checks.ts";
import { positionAt, positionOfInvalidByte, rejectDescription, rejectYaml } from "./reject.ts";

export type { OpenApiDocument } from "./key-checks.ts";

export interface GuardOptions {
  /** The counts and the version of the pinned description, from the lock file. */
  previous?: { operations: number; schemas: number; apiVersion: string };
  /** Accepts a description with fewer operations or a lower version. */
  force?: boolean;
}

// Two fields of js-yaml's parser state that are missing in its types.
type ParserState = State & { anchor?: string | null; documents: unknown[] };

const maxNodes = 500_000;
const minKeptPercent = 80;

const remedies = {
  source: "Open the source in a browser and use the URL of the YAML or JSON file itself.",
  openapi: "The patches are written for 3.0: pull a 3.0 description, or port openapi/patches first.",
  shrunk: "Check what was removed. If that is correct, pull again with --force.",
};

/**
 * Parses bytes as an OpenAPI 3.0 description that is safe to process: one YAML or JSON document without anchors, duplicate
 * keys or prototype keys, whose references all stay inside the file.
 * @throws {PullError} with the line:column or JSON pointer of the first problem.
 */
export function parseSafely(bytes: Uint8Array, options: GuardOptions = {}): OpenApiDocument {
  const document = assertOpenApi30(parse(decode(bytes)));
  assertLocalReferences(document);
  if (options.previous && !options.force) assertNotShrunk(document, options.previous);
  return document;
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
    rejectDescription("it is HTML or other markup, possibly a login or error page", "1:1", remedies.source);
  try {
    return load(text, { schema: CORE_SCHEMA, listener: rejectAnchorsAndExtraDocuments });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    rejectYaml(cause.reason, `${cause.mark.line + 1}:${cause.mark.column + 1}`, cause);
  }
}

// The parser calls this at every node. Parsing stops at the first anchor, so an alias bomb never expands.
function rejectAnchorsAndExtraDocuments(_event: EventType, state: ParserState): void {
  const { anchor, documents, input, position: at } = state;
  if (anchor) rejectYaml(`anchor "${anchor}" for aliases`, positionAt(input, input.lastIndexOf(`&${anchor}`, at)));
  if (documents.length > 0) rejectYaml("a second document begins", positionAt(input, at));
}

function assertOpenApi30(value: unknown): OpenApiDocument {
  const document = asJsonObject(value);
  const { openapi, info, paths } = document;
  const found = Object.keys(document).slice(0, 5).join(", ") || "no fields at all";
  if (openapi === undefined) rejectDescription(`it is not OpenAPI: no "openapi" among ${found}`, "#", remedies.source);
  if (typeof openapi !== "string" || !/^3\.0\.\d+$/.test(openapi))
    rejectDescription(`it is OpenAPI ${toShortJson(openapi)}, not 3.0.x`, "#/openapi", remedies.openapi);
  if (!isJsonObject(info)) rejectDescription('it has no "info" object', "#/info", remedies.source);
  if (typeof info["version"] !== "string")
    rejectDescription("its version is not a string", "#/info/version", "Put it in quotes.");
  if (!isJsonObject(paths)) rejectDescription('it has no "paths" object', "#/paths", remedies.source);
  return document;
}

/** Throws if a description has references to other files, which tools would fetch, or keys that change other objects. */
export function assertLocalReferences(document: OpenApiDocument): void {
  checkKeys(document, [], { document, nodes: 1 });
}

function checkKeys(value: unknown, path: string[], walk: { document: OpenApiDocument; nodes: number }): void {
  if (!isObjectOrArray(value)) return;
  const keys = Object.keys(value);
  walk.nodes += keys.length;
  if (walk.nodes > maxNodes) rejectDescription(`it has over ${maxNodes} nodes`, toPointer(path), remedies.source);
  for (const key of keys) {
    path.push(key);
    keyChecks.get(key)?.(value[key], path, walk.document);
    checkKeys(value[key], path, walk);
    path.pop();
  }
}

function assertNotShrunk(document: OpenApiDocument, previous: NonNullable<GuardOptions["previous"]>): void {
  const now = countParts(document as Document);
  for (const kind of ["operations", "schemas"] as const) {
    const [less, before] = [now[kind], previous[kind]];
    const where = kind === "schemas" ? "#/components/schemas" : "#/paths";
    if (less * 100 < before * minKeptPercent)
      rejectDescription(`${kind} fell from ${before} to ${less}`, where, remedies.shrunk);
  }
  const version = String(asJsonObject(document["info"])["version"]);
  if (isOlderVersion(version, previous.apiVersion))
    rejectDescription(`its version ${version} is lower than ${previous.apiVersion}`, "#/info/version", remedies.shrunk);
}

// The trailing dots sort 1.0.0-beta before 1.0.0.
function isOlderVersion(version: string, than: string): boolean {
  return new Intl.Collator("en", { numeric: true }).compare(`${version}.`, `${than}.`) < 0;
}
