/** The patches in order of application: first the OpenAPI version, then changes to all operations, then single schemas. */
import type { Patch } from "../../scripts/pull/patch.ts";
import { boundsAndFormats } from "./bounds-and-formats.ts";
import { creationBodies } from "./creation-bodies.ts";
import { creationIds } from "./creation-ids.ts";
import { emptyResponses } from "./empty-responses.ts";
import { envelopes } from "./envelopes.ts";
import { errorResponses } from "./error-responses.ts";
import { exclusiveBehaviors } from "./exclusive-behaviors.ts";
import { fieldEvidence } from "./field-evidence.ts";
import { ids } from "./ids.ts";
import { journeyResponses } from "./journey-responses.ts";
import { journeySteps } from "./journey-steps.ts";
import { missingBody } from "./missing-body.ts";
import { nullTypes } from "./null-types.ts";
import { nullValues } from "./null-values.ts";
import { openObjects } from "./open-objects.ts";
import { operationIds } from "./operation-ids.ts";
import { overlappingUnions } from "./overlapping-unions.ts";
import { parentSegmentBodies } from "./parent-segment-bodies.ts";
import { predictiveEnvelopes } from "./predictive-envelopes.ts";
import { readAndWritten } from "./read-and-written.ts";
import { realtimeFilters } from "./realtime-filters.ts";
import { realtimeJourneys } from "./realtime-journeys.ts";
import { realtimePersonalizations } from "./realtime-personalizations.ts";
import { realtimeShapes } from "./realtime-shapes.ts";
import { requiredBodies } from "./required-bodies.ts";
import { requiredNames } from "./required-names.ts";
import { responseIds } from "./response-ids.ts";
import { ruleFormats } from "./rule-formats.ts";
import { ruleOperators } from "./rule-operators.ts";
import { ruleShape } from "./rule-shape.ts";
import { security } from "./security.ts";
import { segmentJourneys } from "./segment-journeys.ts";
import { successResponses } from "./success-responses.ts";
import { tags } from "./tags.ts";

export const patches: readonly Patch[] = [
  nullTypes,
  overlappingUnions,
  nullValues,
  boundsAndFormats,
  openObjects,
  ids,
  security,
  tags,
  operationIds,
  successResponses,
  emptyResponses,
  errorResponses,
  requiredBodies,
  requiredNames,
  creationIds,
  envelopes,
  predictiveEnvelopes,
  ruleShape,
  ruleOperators,
  ruleFormats,
  responseIds,
  parentSegmentBodies,
  fieldEvidence,
  segmentJourneys,
  readAndWritten,
  creationBodies,
  exclusiveBehaviors,
  journeySteps,
  journeyResponses,
  realtimeFilters,
  realtimeShapes,
  realtimeJourneys,
  missingBody,
  realtimePersonalizations,
];
