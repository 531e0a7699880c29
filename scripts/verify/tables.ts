/** Facts that the description lacks: the sources of some parameters, and operations that must not be called often. */

/** Operation and parameter → the operation and the field of its response that contains the value. */
export const parameterSources: Record<string, { operation: string; pointer: string }> = {
  "GET /audiences/{audienceId}/sample_values column": {
    operation: "GET /audiences/{audienceId}/attributes",
    pointer: "/*/name",
  },
  "GET /audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values column": {
    operation: "GET /audiences/{audienceId}/behaviors",
    pointer: "/*/schema/*/name",
  },
  "GET /entities/parent_segments/{parentSegmentId}/user_defined_workflows workflowProjectName": {
    operation: "GET /entities/parent_segments/{parentSegmentId}/user_defined_workflow_projects",
    pointer: "/data/*/attributes/name",
  },
};

/** Fields whose names differ from the parameters that accept their values. */
export const fieldNames: Record<string, string> = {
  keyEventId: "realtimeKeyEventId",
  masterSegmentId: "parentSegmentId",
  parentFolderId: "folderId",
  segmentFolderId: "folderId",
};

/** GET operations that are never called, with the reason. */
export const excludedOperations: Record<string, string> = {
  "GET /audiences/{audienceId}/predictive_segments/guess_rule_async": "starts a job",
  "GET /entities/segments/{id}/predictive_segments/guess_rule_async": "starts a job",
};

/** Operations that are called at most once and without retries, with the reason. */
export const expensiveOperations: Record<string, string> = {
  "GET /audiences/{audienceId}/segments": "lists all segments without pagination, which can take minutes",
  "GET /audiences/{audienceId}/sample_values": "reads values of profiles",
  "GET /audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values": "reads values of events",
  "GET /audiences/{audienceId}/segments/queries/{queryId}/customers": "reads profiles",
  "GET /entities/journeys/{journeyId}/customers": "reads profiles",
  "GET /entities/journeys/{journeyId}/journey_stages/{journeyStageId}/customers": "reads profiles",
};

/** Optional query parameters that are always sent, with their values. */
export const optionalParameters: Record<string, number> = { "page[size]": 20, limit: 20, samples: 20, depth: 3 };
