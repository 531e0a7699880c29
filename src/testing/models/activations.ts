/** Activations: how they are stored, and how each dialect shows them. */
import { claim, linksOf, runOf, stampOf } from "../handler.ts";
import { type Activation, add, change, type Fields, find, type Segment, type State } from "../state.ts";
import { typeOf } from "./segments.ts";

/** Ids of other things, which come as numbers or text and go as text. */
const ids = ["connectionId", "activationTemplateId"];

/** What an activation has of its own and ignores when it is sent back. */
const own = [
  "id",
  "type",
  "segmentId",
  "audienceId",
  "createdAt",
  "updatedAt",
  "createdBy",
  "updatedBy",
  "executions",
  "valid",
];

/** What summaries leave out. */
const details = [
  "startAt",
  "endOn",
  "repeatUnit",
  "repeatFrequency",
  "repeatSubFrequency",
  "notifyOn",
  "emailRecipients",
];

/** What JSON:API has always, REST when it is given. */
const usual = { description: "", columns: [], allColumns: false };

/** @throws Refusal when it has no name. */
export function createActivation(state: State, segment: Segment, settings: Fields, id?: string): Activation {
  const { audienceId, id: segmentId } = segment;
  return add(state, state.activations, { id, audienceId, segmentId, settings: checked(settings), runs: [] });
}

/** Writes settings: all of them, or those that are given over the others. */
export function updateActivation(activation: Activation, settings: Fields): Activation {
  return change(activation, { settings: checked(settings) });
}

/** An activation in the REST dialect. */
export function restActivation(activation: Activation): Fields {
  const { id, audienceId, segmentId, settings } = activation;
  return {
    id,
    audienceId,
    segmentId,
    ...usual,
    ...settings,
    ...stampOf(activation),
    valid: true,
    executions: runsOf(activation),
  };
}

/** An activation as resource of JSON:API. */
export function activationResource(state: State, activation: Activation): Fields {
  const { settings } = activation;
  const attributes = { ...shared(activation), ...settings, runStatus: runStatusOf(activation), valid: true };
  return resourceOf(state, activation, { ...attributes, executions: runsOf(activation) });
}

/** An activation as JSON:API sums it up. */
export function activationSummary(state: State, activation: Activation): Fields {
  const settings = Object.entries(activation.settings).filter(([key]) => !details.includes(key));
  return resourceOf(state, activation, { ...shared(activation), ...Object.fromEntries(settings) });
}

/** The runs of an activation, the latest first. */
export function runsOf({ id, runs }: Activation): Fields[] {
  return runs.map((run) => runOf(run, { syndicationId: id }));
}

/** How its latest run stands; null when there is none. */
export function runStatusOf({ runs: [latest] }: Activation): string | null {
  return latest ? (latest.status === "queued" ? "waiting" : latest.status) : null;
}

function shared({ audienceId, createdAt, updatedAt }: Activation): Fields {
  return { audienceId, ...usual, createdAt, updatedAt };
}

function resourceOf(state: State, { id, segmentId }: Activation, attributes: Fields): Fields {
  const data = { id: segmentId, type: typeOf(find(state.segments, segmentId)) };
  return { id, type: "syndication", attributes, relationships: { segment: { data }, ...linksOf() } };
}

function checked(settings: Fields): Fields {
  claim(settings.name, []);
  const entries = Object.entries(settings).filter(([key, value]) => !own.includes(key) && value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, ids.includes(key) ? `${value as string}` : value]));
}
