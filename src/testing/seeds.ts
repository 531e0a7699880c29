/** Seed data: parent segments with everything in them. */
import type { components } from "../../generated/api.ts";
import { createActivation } from "./models/activations.ts";
import { createFolder } from "./models/folders.ts";
import { createParentSegment } from "./models/parent-segments.ts";
import { createSegment } from "./models/segments.ts";
import { createToken } from "./models/tokens.ts";
import { readId } from "./handler.ts";
import type { FakeState, JsonObject } from "./state.ts";

type Schemas = components["schemas"];

/** An id. It is stored as a string; an entity without one gets a new id. */
type Id = string | number;

/** An activation, with its settings. */
export interface ActivationSeed extends Omit<Schemas["ActivationInput"], "name"> {
  id?: Id;
  name: string;
}

/** A segment and its activations. */
export interface SegmentSeed {
  id?: Id;
  name: string;
  description?: string;
  rule?: Schemas["Rule"];
  population?: number;
  activations?: readonly ActivationSeed[];
}

/** A profile API token. */
export interface TokenSeed {
  id?: Id;
  name: string;
  description?: string;
  keyColumn?: string;
  attributeColumns?: readonly string[];
}

/** The entities in a folder. */
export interface FolderContent {
  folders?: readonly FolderSeed[];
  segments?: readonly SegmentSeed[];
  tokens?: readonly TokenSeed[];
}

/** A folder and everything in it. */
export interface FolderSeed extends FolderContent {
  id?: Id;
  name: string;
  description?: string;
}

/** A parent segment: its configuration, and the content of its top folder. */
export interface ParentSegmentSeed extends Omit<Schemas["ParentSegmentInput"], "id">, FolderContent {
  id?: Id;
  /** The id of the top folder. */
  folderId?: Id;
}

/** The ids of a seeded parent segment and of its top folder. */
export interface SeededIds {
  id: string;
  folderId: string;
}

/** Adds a parent segment and everything in it to the state. Throws a FakeApiError when a name or an id is taken. */
export function seed(state: FakeState, { id, folderId, ...parentSegment }: ParentSegmentSeed): SeededIds {
  const { folders = [], segments = [], tokens = [], ...config } = parentSegment;
  const ids = { id: readId(id), folderId: readId(folderId) };
  const parent = createParentSegment(state, structuredClone(config) as JsonObject, ids);
  seedFolder(state, parent.folderId, { folders, segments, tokens });
  return { id: parent.id, folderId: parent.folderId };
}

function seedFolder(
  state: FakeState,
  folderId: string,
  { folders = [], segments = [], tokens = [] }: FolderContent,
): void {
  for (const { id, activations = [], ...fields } of structuredClone(segments)) {
    const segment = createSegment(state, { ...fields, id: readId(id), folderId });
    for (const { id, ...settings } of activations) createActivation(state, segment, settings, readId(id));
  }
  for (const { id, attributeColumns = [], ...fields } of tokens)
    createToken(state, { ...fields, id: readId(id), folderId, attributeColumns: [...attributeColumns] });
  for (const folder of folders) {
    const { name, description } = folder;
    const { id } = createFolder(state, { id: readId(folder.id), parentId: folderId, name, description });
    seedFolder(state, id, folder);
  }
}
