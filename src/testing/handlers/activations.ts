/** The calls of activations, which the paths call syndications, in both dialects over one state. */
import { advance, type Asked, documentOf, fieldsOf, type Handlers, runOf, startRun } from "../handler.ts";
import { type Activation, type Fields, find, list, type Segment, type State } from "../state.ts";
import { overviewPage } from "../models/activation-overview.ts";
import {
  activationResource,
  activationSummary,
  createActivation,
  restActivation,
  updateActivation,
} from "../models/activations.ts";

export const activationCalls: Handlers = {
  "audiences.activations.list": ({ state, params, query }) => {
    const { id } = find(state.parentSegments, params.audienceId);
    const activations = list(state.activations, { audienceId: id }).map(restActivation);
    if (query.get("without_detail") !== "true") return activations;
    return activations.map(({ valid: _, executions: __, ...rest }) => rest);
  },
  "audiences.folders.activations.list": ({ state, params, query }) =>
    overviewPage(state, find(state.folders, params.folderId, { audienceId: params.audienceId! }), query),
  "audiences.segments.activations.list": (asked) => {
    const { id } = segmentIn(asked);
    return list(asked.state.activations, { segmentId: id }).map(restActivation);
  },
  "audiences.segments.activations.create": (asked) =>
    restActivation(createActivation(asked.state, segmentIn(asked), asked.body)),
  "audiences.segments.activations.get": (asked) => restActivation(read(activationIn(asked))),
  "audiences.segments.activations.update": (asked) => restActivation(updateActivation(activationIn(asked), asked.body)),
  "audiences.segments.activations.delete": (asked) => {
    asked.state.activations.delete(activationIn(asked).id);
    return {};
  },
  "audiences.segments.activations.run": (asked) => run(asked.state, activationIn(asked)),
  "segments.activations.list": ({ state, params }) => {
    const { id } = find(state.segments, params.segmentId);
    return documentOf(list(state.activations, { segmentId: id }).map((each) => activationResource(state, each)));
  },
  "segments.activations.create": (asked) =>
    shown(asked.state, createActivation(asked.state, segmentIn(asked), fieldsOf(asked.body.attributes))),
  "segments.activations.get": (asked) => shown(asked.state, read(activationIn(asked))),
  "segments.activations.update": (asked) => {
    const activation = activationIn(asked);
    const settings = { ...activation.settings, ...fieldsOf(asked.body.attributes) };
    return shown(asked.state, updateActivation(activation, settings));
  },
  "segments.activations.delete": (asked) => {
    const activation = activationIn(asked);
    asked.state.activations.delete(activation.id);
    return shown(asked.state, activation);
  },
  "segments.activations.run": (asked) => {
    const attributes = run(asked.state, activationIn(asked));
    return { data: { id: attributes.workflowAttemptId, type: "execution-syndication", attributes } };
  },
  "parentSegments.activations.list": ({ state, params }) => {
    const { id } = find(state.parentSegments, params.parentSegmentId);
    return documentOf(list(state.activations, { audienceId: id }).map((each) => activationSummary(state, each)));
  },
};

function segmentIn({ state, params: { segmentId, audienceId } }: Asked): Segment {
  return find(state.segments, segmentId, audienceId ? { audienceId } : {});
}

function activationIn(asked: Asked): Activation {
  const { state, params } = asked;
  return find(state.activations, params.syndicationId ?? params.id, { segmentId: segmentIn(asked).id });
}

function read(activation: Activation): Activation {
  advance(activation.runs);
  return activation;
}

function run(state: State, { id, runs }: Activation): Fields {
  return runOf(startRun(state, runs), { syndicationId: id });
}

function shown(state: State, activation: Activation): Fields {
  return documentOf(activationResource(state, activation));
}
