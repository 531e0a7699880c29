/** What a fake begins with: parent segments with all that is in them. */
import type { components } from "../../generated/api.ts";
import { createActivation } from "./models/activations.ts";
import { createFolder } from "./models/folders.ts";
import { createParentSegment } from "./models/parent-segments.ts";
import { createSegment } from "./models/segments.ts";
import { createToken } from "./models/tokens.ts";
import { idOf } from "./handler.ts";
import type { Fields, State } from "./state.ts";

type Schemas = components["schemas"];

/** An id, kept as text; one is made up where none is given. */
type Id = string | number;

export interface ActivationSeed extends Omit<Schemas["ActivationInput"], "name"> {
  id?: Id;
  name: string;
}

export interface SegmentSeed {
  id?: Id;
  name: string;
  description?: string;
  rule?: Schemas["Rule"];
  population?: number;
  activations?: readonly ActivationSeed[];
}

export interface TokenSeed {
  id?: Id;
  name: string;
  description?: string;
  keyColumn?: string;
  attributeColumns?: readonly string[];
}

/** What a folder holds. */
export interface FolderContent {
  folders?: readonly FolderSeed[];
  segments?: readonly SegmentSeed[];
  tokens?: readonly TokenSeed[];
}

export interface FolderSeed extends FolderContent {
  id?: Id;
  name: string;
  description?: string;
}

/** A parent segment, its configuration beside what its top folder holds. */
export interface ParentSegmentSeed extends Omit<Schemas["ParentSegmentInput"], "id">, FolderContent {
  id?: Id;
  /** The id of the folder at its top. */
  folderId?: Id;
}

/** How to go on with a parent segment: its id, and that of its top folder. */
export interface SeededIds {
  id: string;
  folderId: string;
}

/** Puts a parent segment into the state, and gives the ids to go on with. @throws Error when a name or id is taken. */
export function seed(state: State, { id, folderId, ...parentSegment }: ParentSegmentSeed): SeededIds {
  const { folders = [], segments = [], tokens = [], ...config } = parentSegment;
  const ids = { id: idOf(id), folderId: idOf(folderId) };
  const parent = createParentSegment(state, structuredClone(config) as Fields, ids);
  fill(state, parent.folderId, { folders, segments, tokens });
  return { id: parent.id, folderId: parent.folderId };
}

function fill(state: State, folderId: string, { folders = [], segments = [], tokens = [] }: FolderContent): void {
  for (const { id, activations = [], ...fields } of structuredClone(segments)) {
    const segment = createSegment(state, { ...fields, id: idOf(id), folderId });
    for (const { id, ...settings } of activations) createActivation(state, segment, settings, idOf(id));
  }
  for (const { id, attributeColumns = [], ...fields } of tokens)
    createToken(state, { ...fields, id: idOf(id), folderId, attributeColumns: [...attributeColumns] });
  for (const folder of folders) {
    const { id, name, description } = folder;
    fill(state, createFolder(state, { id: idOf(id), parentId: folderId, name, description }).id, folder);
  }
}
