/** Seed data: parent segments with everything in them. */
import type { components } from "../../generated/api.ts";
import { createActivation } from "./models/activations.ts";
import { createFolder } from "./models/folders.ts";
import { createParentSegment } from "./models/parent-segments.ts";
import { createFunnel, readStages } from "./models/funnels.ts";
import { createActivationStep, createJourney, readJourneyAttributes } from "./models/journeys.ts";
import { createPredictiveSegment, readSettings } from "./models/predictive-segments.ts";
import { addSegment } from "./models/segments.ts";
import { createToken } from "./models/tokens.ts";
import { readId } from "./handler.ts";
import type { FakeState, JsonObject } from "./state.ts";
import { omitUndefined } from "./tables.ts";

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
  description?: string | null;
  rule?: Schemas["Rule"];
  population?: number | null;
  activations?: readonly ActivationSeed[];
}

/** A funnel: three to eight stages. */
export interface FunnelSeed {
  id?: Id;
  name: string;
  description?: string | null;
  stages: readonly { id?: Id; name: string; segmentId?: Id | null }[];
}

/** A predictive segment, with the settings of its model. */
export interface PredictiveSegmentSeed extends Omit<Schemas["PredictiveSegmentInput"], "name"> {
  id?: Id;
  name: string;
}

/** A journey and its activation steps. */
export interface JourneySeed extends Omit<Schemas["JourneyAttributesInput"], "journeyBundleId"> {
  id?: Id;
  /** The profiles in its first stage, which its statistics count. Default: 0. */
  population?: number;
  /** Whether a launched journey is paused. */
  paused?: boolean;
  activations?: readonly ActivationStepSeed[];
}

/** The settings of an activation in a journey. */
export interface ActivationStepSeed {
  id?: Id;
  activationId?: Id | null;
  activationParams: Schemas["JourneyActivationParamsInput"];
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
  funnels?: readonly FunnelSeed[];
  predictiveSegments?: readonly PredictiveSegmentSeed[];
  journeys?: readonly JourneySeed[];
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
  const { folders, segments, funnels, predictiveSegments, journeys, tokens, ...config } = parentSegment;
  const ids = { id: readId(id), folderId: readId(folderId) };
  const parent = createParentSegment(state, structuredClone(config) as JsonObject, ids);
  const content = omitUndefined({ folders, segments, funnels, predictiveSegments, journeys, tokens });
  const topFolder = { id: parent.folderId, content };
  const all = [topFolder, ...seedFolders(state, topFolder)];
  for (const each of all) seedSegments(state, each);
  // The others refer to segments, which may be in any folder.
  for (const each of all) seedOthers(state, each);
  return { id: parent.id, folderId: parent.folderId };
}

/** A seeded folder and what it holds. */
interface SeededFolder {
  id: string;
  content: FolderContent;
}

/** Creates the folders in a folder, at any depth. Returns them. */
function seedFolders(state: FakeState, { id: parentId, content: { folders = [] } }: SeededFolder): SeededFolder[] {
  return folders.flatMap((content) => {
    const { name, description } = content;
    const { id } = createFolder(state, { id: readId(content.id), parentId, name, description });
    return [{ id, content }, ...seedFolders(state, { id, content })];
  });
}

function seedSegments(state: FakeState, { id: folderId, content: { segments = [] } }: SeededFolder): void {
  for (const { id, activations = [], ...fields } of structuredClone(segments)) {
    const segment = addSegment(state, { ...fields, id: readId(id), folderId });
    for (const { id, ...settings } of activations) createActivation(state, segment, settings as JsonObject, readId(id));
  }
}

function seedOthers(state: FakeState, { id: folderId, content }: SeededFolder): void {
  const { funnels = [], predictiveSegments = [], journeys = [], tokens = [] } = structuredClone(content);
  for (const { id, stages, ...fields } of funnels)
    createFunnel(state, { ...fields, id: readId(id), folderId, stages: readStages(state, stages) });
  for (const { id, name, description, ...settings } of predictiveSegments)
    createPredictiveSegment(state, { id: readId(id), folderId, name, description, settings: readSettings(settings) });
  for (const { id, name, description, population, paused, activations = [], ...attributes } of journeys) {
    const pausedAt = paused ? new Date().toISOString() : null;
    const fields = {
      ...readJourneyAttributes(state, attributes),
      id: readId(id),
      folderId,
      name,
      description,
      population,
      pausedAt,
    };
    const journey = createJourney(state, fields);
    for (const { id, activationId, activationParams } of activations)
      createActivationStep(state, journey, {
        id: readId(id),
        activationId: readId(activationId),
        params: activationParams,
      });
  }
  for (const { id, attributeColumns = [], ...fields } of tokens)
    createToken(state, { ...fields, id: readId(id), folderId, attributeColumns: [...attributeColumns] });
}
