/** What the description does not say: where some parameters come from, and which operations must not be called often. */

/** Operation and parameter → the operation and the field of its response that has the value. */
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

/** Fields whose name is not that of the parameter which takes their value. */
export const fieldNames: Record<string, string> = {
  keyEventId: "realtimeKeyEventId",
  masterSegmentId: "parentSegmentId",
  parentFolderId: "folderId",
  segmentFolderId: "folderId",
};

/** Operations that are never called, although they are GETs, with the reason. */
export const excludedOperations: Record<string, string> = {
  "GET /audiences/{audienceId}/predictive_segments/guess_rule_async": "starts a job",
  "GET /entities/segments/{id}/predictive_segments/guess_rule_async": "starts a job",
};

/** Operations that are called once at most, without retries, with the reason. */
export const expensiveOperations: Record<string, string> = {
  "GET /audiences/{audienceId}/segments": "lists all segments without pages, which can take minutes",
  "GET /audiences/{audienceId}/sample_values": "reads values of profiles",
  "GET /audiences/{audienceId}/behaviors/{audienceBehaviorId}/sample_values": "reads values of events",
  "GET /audiences/{audienceId}/segments/queries/{queryId}/customers": "reads profiles",
  "GET /entities/journeys/{journeyId}/customers": "reads profiles",
  "GET /entities/journeys/{journeyId}/journey_stages/{journeyStageId}/customers": "reads profiles",
};

/** Optional query parameters with the values that they are sent with, wherever an operation has them. */
export const optionalParameters: Record<string, number> = { "page[size]": 20, limit: 20, samples: 20, depth: 3 };
