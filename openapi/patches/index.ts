/** The patches in the order they are applied: the dialect first, then what holds everywhere, then the schemas one by one. */
import type { Patch } from "../../scripts/pull/patch.ts";
import { answerIds } from "./answer-ids.ts";
import { boundsAndFormats } from "./bounds-and-formats.ts";
import { creationBodies } from "./creation-bodies.ts";
import { creationIds } from "./creation-ids.ts";
import { emptyAnswers } from "./empty-answers.ts";
import { envelopes } from "./envelopes.ts";
import { errorAnswers } from "./error-answers.ts";
import { exclusiveBehaviors } from "./exclusive-behaviors.ts";
import { fieldEvidence } from "./field-evidence.ts";
import { ids } from "./ids.ts";
import { journeyAnswers } from "./journey-answers.ts";
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
import { ruleDialects } from "./rule-dialects.ts";
import { ruleOperators } from "./rule-operators.ts";
import { ruleShape } from "./rule-shape.ts";
import { security } from "./security.ts";
import { segmentJourneys } from "./segment-journeys.ts";
import { successAnswers } from "./success-answers.ts";
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
  successAnswers,
  emptyAnswers,
  errorAnswers,
  requiredBodies,
  requiredNames,
  creationIds,
  envelopes,
  predictiveEnvelopes,
  ruleShape,
  ruleOperators,
  ruleDialects,
  answerIds,
  parentSegmentBodies,
  fieldEvidence,
  segmentJourneys,
  readAndWritten,
  creationBodies,
  exclusiveBehaviors,
  journeySteps,
  journeyAnswers,
  realtimeFilters,
  realtimeShapes,
  realtimeJourneys,
  missingBody,
  realtimePersonalizations,
];
