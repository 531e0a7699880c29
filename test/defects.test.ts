/** The 27 defects of the published description: each shown in a miniature, mended, and absent from our own description. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import createClient from "openapi-fetch";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { boundsAndFormats } from "../openapi/patches/bounds-and-formats.ts";
import { creationIds } from "../openapi/patches/creation-ids.ts";
import { emptyResponses } from "../openapi/patches/empty-responses.ts";
import { envelopes } from "../openapi/patches/envelopes.ts";
import { errorResponses } from "../openapi/patches/error-responses.ts";
import { exclusiveBehaviors } from "../openapi/patches/exclusive-behaviors.ts";
import { fieldEvidence } from "../openapi/patches/field-evidence.ts";
import { ids } from "../openapi/patches/ids.ts";
import { journeyResponses } from "../openapi/patches/journey-responses.ts";
import { journeySteps } from "../openapi/patches/journey-steps.ts";
import { missingBody } from "../openapi/patches/missing-body.ts";
import { nullTypes } from "../openapi/patches/null-types.ts";
import { overlappingUnions } from "../openapi/patches/overlapping-unions.ts";
import { openObjects } from "../openapi/patches/open-objects.ts";
import { operationIds } from "../openapi/patches/operation-ids.ts";
import { predictiveEnvelopes } from "../openapi/patches/predictive-envelopes.ts";
import { realtimeFilters } from "../openapi/patches/realtime-filters.ts";
import { realtimeJourneys } from "../openapi/patches/realtime-journeys.ts";
import { requiredBodies } from "../openapi/patches/required-bodies.ts";
import { requiredNames } from "../openapi/patches/required-names.ts";
import { ruleOperators } from "../openapi/patches/rule-operators.ts";
import { ruleShape } from "../openapi/patches/rule-shape.ts";
import { security } from "../openapi/patches/security.ts";
import { successResponses } from "../openapi/patches/success-responses.ts";
import { tags } from "../openapi/patches/tags.ts";
import { defaultPaths } from "../scripts/cli/paths.ts";
import { checkDescription } from "../scripts/openapi/checks.ts";
import { toCanonicalDocument } from "../scripts/openapi/canonical/document.ts";
import {
  type Document,
  type Node,
  type Operation,
  type OperationEntry,
  operationsOf,
  printDescription,
  resolveReference,
  type Response as Answer,
  type Schema,
} from "../scripts/openapi/document.ts";
import { withoutDocumentation } from "../scripts/openapi/json.ts";
import { walk, walkSchemas } from "../scripts/openapi/walk.ts";
import { lint, type LintReport } from "../scripts/lint/lint.ts";
import { applyPatches, type Patch } from "../scripts/pull/patch.ts";
import { toRoute } from "../scripts/generate/route.ts";
import { printTypes } from "../scripts/generate/types.ts";
import * as miniatures from "./fixtures/defects.ts";
import { description as pinned } from "./support/program.ts";

/** Describes the evidence of a defect in a description. Undefined if it has no defect. */
type Find = (document: Document) => string[] | Promise<string[]>;

interface Defect {
  id: string;
  /** What is wrong, as a sentence in the present tense. */
  sentence: string;
  /** What the miniature is found to show. */
  evidence: string[];
  shown(): ReturnType<Find>;
  mended(): ReturnType<Find>;
  /** The mended miniature again, each time without one of the patches. */
  halfMended?: (() => ReturnType<Find>)[];
  /** The same look at our own description. */
  pinned(): ReturnType<Find>;
}

/** A value of a call: of its body, its response, or an error response by status. */
type Use = [id: string, where: string, value: unknown];

/** A defect that patches mend; in 3.1, except for what `null-types` itself mends. */
function mendedBy(patches: Patch[], miniature: Document, find: Find, after = (document: Document) => document) {
  const start = patches[0] === nullTypes ? miniature : patched(miniature, [nullTypes]);
  const mend = (some: Patch[]) => find(after(patched(start, some)));
  return {
    shown: () => find(start),
    mended: () => mend(patches),
    halfMended: patches.map((patch) => () => mend(patches.filter((other) => other !== patch))),
    pinned: () => find(pinned),
  };
}

function patched(document: Document, patches: Patch[]): Document {
  const copy = structuredClone(document);
  applyPatches(copy, patches);
  return copy;
}

const segments = "/audiences/{audienceId}/segments";
const activations = `${segments}/{segmentId}/syndications`;
const journey = "/entities/realtime_journeys/{realtimeJourneyId}";

/** Values as the API accepts and returns them. */
const activation = { name: "Activation", connectionId: 1, connectorConfig: { list: "a" } };
const token = { type: "token", attributes: { name: "Token", attributeColumns: ["age"] } };
const realtimeAttribute = { id: "1", name: "Last page", identifier: "last_page", type: "single" };
const lastRun = {
  ...{ workflowId: "1", workflowSessionId: "2", workflowAttemptId: "3" },
  ...{ status: "success", createdAt: "2026-01-01T00:00:00Z", finishedAt: null },
};
const execution = { id: "1", type: "execution-syndication", attributes: lastRun };
const inGroup = {
  type: "Value",
  leftValue: { customerGroup: "Family", name: "size" },
  operator: { type: "IsNull", not: false },
};
const realtimeJourney = {
  audienceId: "1",
  segmentFolderId: "2",
  name: "Journey",
  realtimeJourneyStages: [{ name: "Stage" }],
  reentryMode: "no_reentry",
};
const launchedJourney = {
  ...realtimeJourney,
  state: "launched",
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  paused: false,
  pausedAt: null,
  launchedAt: null,
};
const joined: Use[] = [
  [`GET ${journey}`, "answer", { data: { id: "1", type: "realtime-journey", attributes: launchedJourney } }],
  [
    "GET /audiences/{audienceId}/folders/{folderId}/syndications",
    "answer",
    { syndications: [{ id: "1", name: "Daily", lastExecution: lastRun }] },
  ],
];
const overlapping: Use[] = [
  [`GET ${segments}/queries/{queryId}/customers`, "answer", { rows: [["a", 1, 1.5, null]] }],
  [`POST ${segments}/query`, "body", { rule: { type: "And", conditions: [inGroup] } }],
];
const condition = { type: "Value", leftValue: { name: "age" }, exclude: false };
const rules = {
  isNull: { ...condition, arrayMatching: null, operator: { type: "IsNull", not: false } },
  between: { ...condition, arrayMatching: "any", operator: { type: "Between", not: false, minValue: 1, maxValue: 2 } },
  days: { ...condition, operator: { type: "TimeWithinPast", unit: "day", value: 7 } },
  notToday: { ...condition, operator: { type: "TimeToday", not: true } },
};
const conditionWith = (arrayMatching: string) =>
  `{ type: "And", conditions: [{ type: "And", conditions: [{ type: "Value", exclude: false, leftValue: { name: "age" }, ` +
  `operator: { type: "Equal", not: false, rightValue: "x" }, arrayMatching: ${arrayMatching} }] }] }`;
const noCounterType = {
  "no counterType":
    'const it: Extract<Body<"/audiences/{audienceId}/realtime_attributes", "post">, { type: "counter" }>["counterType"] = undefined',
};

/** One text for the two defects that only redocly finds. */
const linting = patched(miniatures.lintOnly, [nullTypes]);

/** Our own description without its examples, whose check takes most of the time of redocly. */
const undocumented = withoutDocumentation(pinned) as Document;

const defects: Defect[] = [
  {
    id: "D1",
    sentence: "nine writes declare no success, and the id of what they create cannot be read",
    evidence: [...miniatures.silentWrites.map((id) => `${id} declares no success`), "the created id: TS2339"],
    ...mendedBy([successResponses], miniatures.noSuccess, async (document) => [
      ...operationsWithout(document, "success", ({ responses }) => Object.keys(responses).some((it) => /^2/.test(it))),
      ...(await typeErrors(document, { "the created id": `(it: Answer<"${segments}", "post">) => it.id` })),
    ]),
  },
  {
    id: "D2",
    sentence: "an operation declares no failure, though it fails",
    evidence: ["GET /entities/folders/{id} has no 4XX response", "GET /entities/folders/{id} has no 5XX response"],
    ...mendedBy([errorResponses], miniatures.noFailure, broken("error-responses")),
  },
  {
    id: "D3",
    sentence: "ids are text in answers and integers in parameters and bodies, so what is read cannot be sent",
    evidence: [
      `GET ${segments}/{segmentId} refuses the audienceId "1001"`,
      `GET ${segments}/{segmentId} refuses the segmentId "1001"`,
      `POST ${segments} refuses the audienceId "1001"`,
      `GET /entities/journeys refuses the folder_id "1001"`,
      `POST ${segments} body: /audienceId must be integer`,
    ],
    ...mendedBy([ids], miniatures.integerIds, (document) => [
      ...refusedIds(document, ["1001"], /^(?!queryId$)/),
      ...refused(document, [
        [`POST ${segments}`, "body", { name: "Tea", audienceId: "1001", segmentFolderId: "2002" }],
      ]),
    ]),
  },
  {
    id: "D4",
    sentence: "the id of a query is an integer in one path and text in the next, and may be a UUID",
    evidence: [
      `GET ${segments}/queries/{queryId} refuses the queryId "6f1c"`,
      `GET ${segments}/queries/{queryId}/customers refuses the queryId 1001`,
    ],
    ...mendedBy([ids], miniatures.queryIds, (document) => refusedIds(document, ["6f1c", 1001], /^queryId$/)),
  },
  {
    id: "D5",
    sentence: "a bare object takes no key at all",
    evidence: [
      "#/components/schemas/SyndicationParameters/properties/connectorConfig",
      "a connector's setting: TS2322",
    ],
    ...mendedBy([openObjects], miniatures.bareObjects, async (document) => [
      ...broken("no-bare-object", "pointer")(document),
      ...(await typeErrors(document, {
        "a connector's setting": `({ list: "a" }) satisfies Body<"${activations}", "post">["connectorConfig"]`,
      })),
    ]),
  },
  {
    id: "D6",
    sentence: "the filters of realtime resources are placeholders that no real filter fits",
    evidence: ["filterRule has only a todo", "keyEventFilters has only a todo", "an empty filter: TS2353"],
    ...mendedBy([realtimeFilters], miniatures.placeholders, async (document) => [
      ...placeholders(document),
      ...(await typeErrors(document, {
        "an empty filter":
          '({ type: "And", conditions: [] }) satisfies Body<"/audiences/{audienceId}/realtime_key_events", "post">["filterRule"]',
      })),
    ]),
  },
  {
    id: "D7",
    sentence: "the steps of a journey are a map by id, published as one property called uuid",
    evidence: ["a step by its id: TS7053"],
    ...mendedBy([journeySteps], miniatures.stepsAsProperty, (document) =>
      typeErrors(document, {
        "a step by its id":
          '(it: Answer<"/entities/journeys/{journeyId}", "get">) => it.data.attributes.journeyStages[0]?.steps?.["0765d8f4"]?.type',
      }),
    ),
  },
  {
    id: "D8",
    sentence: "the update of a realtime journey takes no body, though it is how one is launched",
    evidence: ["a launch: TS2322"],
    ...mendedBy([missingBody], patched(miniatures.noBody, [nullTypes, realtimeJourneys]), (document) =>
      typeErrors(document, {
        "a launch": `const body: Body<"${journey}", "patch"> = { attributes: { state: "launched" } }`,
      }),
    ),
  },
  {
    id: "D9",
    sentence: "a body may be left out of a create, and the server then refuses it",
    evidence: ["the request body of POST /entities/segments must be required"],
    ...mendedBy([requiredBodies], miniatures.optionalBody, broken("required-body")),
  },
  {
    id: "D10",
    sentence: "names are required that no property has, so every correct value is refused",
    evidence: [
      "schema wants relationships",
      "SyndicationParameters wants connection_id, connector_config",
      "SyndicationJsonApiParameters wants connection_id, connector_config",
      "attributes wants attrributeColumns",
      "CustomerGroupBehavior wants id",
      "attributes wants journeyBundleId",
      "JourneyWaitStepCondition wants name",
      "partial_realtime_journey.yaml-RealtimeABTest wants variants",
      `POST ${activations} body: must have required property 'connection_id'`,
      "POST /entities/segments/{segmentId}/syndications body: /attributes must have required property 'connection_id'",
      "POST /entities/tokens body: /attributes must have required property 'attrributeColumns'",
      "POST /entities/realtime_journeys body: must have required property 'relationships'",
    ],
    ...mendedBy([requiredNames], miniatures.ghostNames, (document) => [
      ...ghosts(document),
      ...refused(document, [
        [`POST ${activations}`, "body", activation],
        ["POST /entities/segments/{segmentId}/syndications", "body", { type: "syndication", attributes: activation }],
        ["POST /entities/tokens", "body", token],
        ["POST /entities/realtime_journeys", "body", { attributes: realtimeJourney }],
      ]),
    ]),
  },
  {
    id: "D11",
    sentence: "a rule must match arrays in a way that is unknown, IsNull and Between need a right value, days are text",
    evidence: [
      "42 matches arrays: TS2578",
      ...Object.keys(rules).map(
        () => `POST ${segments} body: cannot be compiled, "nullable" cannot be used without "type"`,
      ),
    ],
    ...mendedBy([nullTypes, ruleShape, ruleOperators], miniatures.strictRules, async (document) => [
      ...(await typeErrors(document, {
        "any matches arrays": `(${conditionWith("'any'")}) satisfies Body<"${segments}", "post">["rule"]`,
        "42 matches arrays": `\n// @ts-expect-error\n(${conditionWith("42")}) satisfies Body<"${segments}", "post">["rule"]`,
      })),
      ...refused(
        document,
        Object.values(rules).map((condition) => [
          `POST ${segments}`,
          "body",
          { name: "Segment", rule: { type: "And", conditions: [{ type: "And", conditions: [condition] }] } },
        ]),
      ),
    ]),
  },
  {
    id: "D12",
    sentence: "a create demands the id it is about to get",
    evidence: [
      "POST /entities/tokens body: must have required property 'id'",
      "POST /entities/tokens body: /id must be string",
      "POST /entities/journeys/{journeyId}/activations body: must have required property 'id'",
    ],
    ...mendedBy([creationIds], miniatures.idsBeforeCreation, (document) =>
      refused(document, [
        ["POST /entities/tokens", "body", token],
        ["POST /entities/tokens", "body", { ...token, id: null }],
        [
          "POST /entities/journeys/{journeyId}/activations",
          "body",
          { type: "journeyActivationStep", attributes: { activationParams: { name: "Activation" } } },
        ],
      ]),
    ),
  },
  {
    id: "D13",
    sentence: "the attributes of a predictive segment stand in the place of the resource",
    evidence: ["its name: TS2339"],
    ...mendedBy([predictiveEnvelopes], miniatures.flatResource, (document) =>
      typeErrors(document, {
        "its name": '(it: Answer<"/entities/predictive_segments/{id}", "get">) => it.data.attributes.name',
      }),
    ),
  },
  {
    id: "D14",
    sentence: "answers are published without the envelope, or the list, that they come in",
    evidence: [
      "GET /entities/predictive_segments/{id}/executions answer: /data must be object",
      "POST /entities/segments/{segmentId}/syndications/{id}/run answer: must have required property 'id'",
      "POST /audiences/{audienceId}/realtime_attributes answer: must have required property 'data'",
      "GET /entities/parent_segments answer: must be array",
    ],
    ...mendedBy([envelopes], miniatures.wrongEnvelopes, (document) =>
      refused(document, [
        ["GET /entities/predictive_segments/{id}/executions", "answer", { data: [] }],
        ["POST /entities/segments/{segmentId}/syndications/{id}/run", "answer", { data: execution }],
        ["POST /audiences/{audienceId}/realtime_attributes", "answer", realtimeAttribute],
        ["GET /entities/parent_segments", "answer", { data: [] }],
      ]),
    ),
  },
  {
    id: "D15",
    sentence: "a success has no content or an object that has no key, and data is undefined or empty",
    evidence: [
      "DELETE /audiences/{audienceId}/folders/{folderId} has no 2xx response with a schema",
      "DELETE /entities/journeys/{journeyId} has no 2xx response with a schema",
      "#/paths/~1entities~1realtime_journeys~1{realtimeJourneyId}/delete/responses/200/content/application~1json/schema",
      "#/paths/~1audiences~1{audienceId}~1folders~1{folderId}~1put_in/post/responses/200/content/application~1json/schema",
    ],
    ...mendedBy([openObjects, emptyResponses], miniatures.emptySuccess, (document) => [
      ...broken("success-response")(document),
      ...broken("no-bare-object", "pointer")(document),
    ]),
  },
  {
    id: "D16",
    sentence: "operations differ in their media types, and openapi-fetch sends one and accepts any unless a route says",
    evidence: [
      "POST /entities/segments sends application/json",
      "POST /entities/segments accepts anything",
      "GET /entities/journey_bundles accepts anything",
      "PUT /audiences/{audienceId} accepts anything",
    ],
    shown: () => wrongMedia(miniatures.mixedMedia, false),
    mended: () => wrongMedia(miniatures.mixedMedia, true),
    pinned: () => wrongMedia(pinned, true),
  },
  {
    id: "D17",
    sentence: "an operation has no id, or one that is no identifier",
    evidence: [
      "GET /audiences needs the operationId audiences.list",
      "GET /entities/journeys/{journeyId} needs the operationId journeys.get",
    ],
    ...mendedBy([operationIds], miniatures.poorIds, broken("call-name-by-rule")),
  },
  {
    id: "D18",
    sentence: "schemas are named after files; the contract, which is all that is compared, has no such name",
    evidence: ["partial_realtime_journey.yaml-RealtimeJourneyResource"],
    shown: () => oddNames(miniatures.fileNames),
    mended: () => oddNames(toCanonicalDocument(miniatures.fileNames)),
    pinned: () => oddNames(pinned),
  },
  {
    id: "D19",
    sentence: "an operation declares no security, so mocks treat it as public",
    evidence: ["GET /entities/folders declares no security"],
    ...mendedBy([security], miniatures.openDoors, (document) =>
      operationsWithout(document, "security", (operation) =>
        Boolean((operation.security ?? document.security)?.length),
      ),
    ),
  },
  {
    id: "D20",
    sentence: "two paths overlap, which is a fact of the API that lint sets aside, and only these two",
    evidence: [`${segments}/{segmentId}/statistics`, `${segments}/{segmentId}/syndications`],
    shown: async () => overlaps((await linted(linting)).accepted),
    mended: async () => {
      const { problems } = await linted(linting);
      return overlaps(problems).filter((path) => path !== `${segments}/{segmentId}/invented`);
    },
    pinned: async () => overlaps((await linted(undocumented)).problems),
  },
  {
    id: "D21",
    sentence: "closed objects are joined and alternatives overlap, so every correct value is refused",
    evidence: [
      `GET ${journey} answer: /data/attributes must NOT have additional properties`,
      "GET /audiences/{audienceId}/folders/{folderId}/syndications answer: /syndications/0/lastExecution must match exactly one schema in oneOf",
      `GET ${segments}/queries/{queryId}/customers answer: /rows/0/1 must match exactly one schema in oneOf`,
      `POST ${segments}/query body: /rule/conditions/0/leftValue must match exactly one schema in oneOf`,
    ],
    ...mendedBy([overlappingUnions, openObjects], miniatures.impossible, (document) =>
      refused(document, [...joined, ...overlapping]),
    ),
  },
  {
    id: "D22",
    sentence:
      "bounds stand on the wrong type, formats are made up and patterns are not anchored, so nothing is checked",
    evidence: [
      "a pattern without anchors: [1-9][0-9]*",
      "a pattern without anchors: [a-z]+",
      "minLength of a list",
      "maxLength of a list",
      "no such format: integer",
      "no such format: datetime",
      "no such format: {sort_key}:{option}",
    ],
    ...mendedBy([boundsAndFormats], miniatures.idleKeywords, idleKeywords),
  },
  {
    id: "D23",
    sentence: "a property with a default becomes required, unless the generator is told otherwise",
    evidence: ["no counterType: TS2322"],
    shown: async () => typeErrorsIn(astToString(await openapiTS(source(miniatures.withDefault))), noCounterType),
    mended: () => typeErrors(miniatures.withDefault, noCounterType),
    pinned: () => typeErrors(pinned, noCounterType),
  },
  {
    id: "D24",
    sentence: "what may be null is never null, and what is sent is not described",
    evidence: [
      "GET /entities/journey_bundles/{journeyBundleId} answer: /latestExecution must be object",
      "GET /entities/journey_bundles/{journeyBundleId} answer: /parentSegmentLatestExecution must be object",
      "GET /audiences/{audienceId}/folders/{folderId} answer: /createdAt must be string",
      "is it visible: TS2339",
      "how many activations: TS2339",
      "who refers to it: TS2339",
    ],
    ...mendedBy([journeyResponses, fieldEvidence], miniatures.neverNull, async (document) => [
      ...refused(document, [
        ["GET /entities/journey_bundles/{journeyBundleId}", "answer", { latestExecution: null }],
        ["GET /entities/journey_bundles/{journeyBundleId}", "answer", { parentSegmentLatestExecution: null }],
        [
          "GET /audiences/{audienceId}/folders/{folderId}",
          "answer",
          { id: "1", name: "A", createdAt: null, updatedAt: null },
        ],
      ]),
      ...(await typeErrors(document, {
        "is it visible": `(it: Answer<"${segments}/{segmentId}", "get">) => it.isVisible`,
        "how many activations": `(it: Answer<"${segments}/{segmentId}", "get">) => it.numSyndications`,
        "who refers to it": `(it: Answer<"${segments}/{segmentId}", "get">) => it.referencedBy`,
      })),
    ]),
  },
  {
    id: "D25",
    sentence: "an error has a status that is a number and a meta that is null, and its schema refuses both",
    evidence: [
      "DELETE /entities/folders/{id} 403: /errors/0/status must be string",
      "DELETE /entities/folders/{id} 403: /errors/0/meta must be object",
    ],
    ...mendedBy([errorResponses], miniatures.narrowErrors, (document) =>
      refused(document, [
        ["DELETE /entities/folders/{id}", "403", { errors: [{ code: "permission-error", status: 403, detail: "" }] }],
        [
          "DELETE /entities/folders/{id}",
          "403",
          { errors: [{ code: "permission-error", status: "403", detail: "", meta: null }] },
        ],
      ]),
    ),
  },
  {
    id: "D26",
    sentence: "tags are used that are not declared, and declared that are not used",
    evidence: ["Realtime Journeys is not declared", "Composable Segments is not used"],
    ...mendedBy([tags], miniatures.strayTags, strayTags),
  },
  {
    id: "D27",
    sentence: "two properties exclude each other by names that their schema does not declare, and lint refuses it",
    evidence: [0, 1].map((at) => `#/components/schemas/SyndicationParameters/not/required/${at}`),
    // Lint and validators only: the generator says nothing of a `not`, so the types still take both.
    ...mendedBy([exclusiveBehaviors], linting, undeclaredRequired),
    pinned: () => undeclaredRequired(undocumented),
  },
];

describe("the published description", () => {
  test.each(defects.map((defect) => [`${defect.id}: ${defect.sentence}`, defect] as const))(
    "%s",
    async (_name, { evidence, shown, mended, halfMended = [] }) => {
      expect(await shown()).toEqual(evidence);
      expect(await mended()).toEqual([]);
      for (const find of halfMended) expect(await find()).not.toEqual([]);
    },
    60_000,
  );
});

describe("our own description", () => {
  test.each(defects.map(({ id, pinned }) => [id, pinned] as const))(
    "does not have %s",
    async (_id, find) => expect(await find()).toEqual([]),
    60_000,
  );
});

// Checks of a whole description.

function broken(rule: string, say: "message" | "pointer" = "message") {
  return (document: Document) =>
    checkDescription(document)
      .filter((problem) => problem.rule === rule)
      .map((problem) => problem[say]);
}

function operationsWithout(document: Document, what: string, has: (operation: Operation) => boolean): string[] {
  return operationsOf(document)
    .filter(({ operation }) => !has(operation))
    .map(({ id }) => `${id} declares no ${what}`);
}

function placeholders(document: Document): string[] {
  return collect(document, ({ properties }, pointer) =>
    (properties as Node | undefined)?.todo ? [`${pointer.split("/").at(-1)} has only a todo`] : [],
  );
}

/** Required names that the properties beside them lack. */
function ghosts(document: Document): string[] {
  return collect(document, (node, pointer) => {
    const { required, properties } = node as Schema;
    if (!Array.isArray(required) || !properties) return [];
    const names = required.filter((name) => !(name in properties));
    return names.length > 0 ? [`${pointer.split("/").at(-1)} wants ${names.join(", ")}`] : [];
  });
}

function idleKeywords(document: Document): string[] {
  const found: string[] = [];
  walkSchemas(document, ({ type, format, pattern, minLength, maxLength }) => {
    const isList = [type].flat().includes("array");
    if (typeof pattern === "string" && !/^\^.*\$$/.test(pattern)) found.push(`a pattern without anchors: ${pattern}`);
    if (isList && minLength !== undefined) found.push("minLength of a list");
    if (isList && maxLength !== undefined) found.push("maxLength of a list");
    if (typeof format === "string" && !(format in fullFormats)) found.push(`no such format: ${format}`);
  });
  return found;
}

function oddNames({ components }: Document): string[] {
  return Object.keys(components?.schemas ?? {}).filter((name) => !/^\w+$/.test(name));
}

function strayTags(document: Document): string[] {
  const declared = new Set((document.tags ?? []).map(({ name }) => name));
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  return [
    ...[...used].filter((name) => !declared.has(name)).map((name) => `${name} is not declared`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `${name} is not used`),
  ];
}

function collect(document: Document, look: (node: Node, pointer: string) => string[]): string[] {
  const found: string[] = [];
  walk(document, (node, pointer) => found.push(...look(node, pointer)));
  return found;
}

// Checks with values: ajv reports which it rejects.

/** The uses of the API that its description rejects. */
function refused(document: Document, uses: Use[]): string[] {
  return uses.flatMap(([id, where, value]) => {
    const entry = operationsOf(document).find((it) => it.id === id);
    const schema = entry && schemaAt(document, entry, where);
    const error = schema ? refusal(document, schema, value) : "no schema";
    return error === undefined ? [] : [`${id} ${where}: ${error}`];
  });
}

function schemaAt(document: Document, { operation }: OperationEntry, where: string): Schema | undefined {
  const { requestBody, responses } = operation;
  const answer = where === "answer" ? responses[200] : (responses[where] ?? responses[`${where[0]}XX`]);
  const holder = where === "body" ? requestBody : answer;
  return holder && Object.values(resolveReference<Answer>(document, holder).content ?? {})[0]?.schema;
}

const ajv = new Ajv2020({ strict: false, formats: fullFormats, logger: false, code: { optimize: false } });

function refusal(document: Document, schema: Schema, value: unknown): string | undefined {
  try {
    const validate = ajv.compile({ components: document.components, allOf: [schema] });
    if (validate(value)) return undefined;
    const { instancePath = "", message } = validate.errors?.at(-1) ?? {};
    return `${instancePath} ${message}`.trim();
  } catch (error) {
    return `cannot be compiled, ${(error as Error).message}`;
  }
}

const queryIds = new Set(["folder_id", "audience_id", "lastId", "segmentId", "availableBySegmentId"]);

/** Ids in paths and queries that reject one of the values. */
function refusedIds(document: Document, values: unknown[], names: RegExp): string[] {
  const known = new Map<string, string | undefined>();
  const refusalOf = (schema: Schema, value: unknown) => {
    const key = JSON.stringify([schema, value]);
    if (!known.has(key)) known.set(key, refusal(document, schema, value));
    return known.get(key);
  };
  return operationsOf(document).flatMap(({ id, parameters }) =>
    parameters
      .map((parameter) => resolveReference(document, parameter))
      .filter(({ in: place, name }) => names.test(name) && (place === "path" || queryIds.has(name)))
      .flatMap(({ name, schema = {} }) =>
        values
          .filter((value) => refusalOf(schema, value) !== undefined)
          .map((value) => `${id} refuses the ${name} ${JSON.stringify(value)}`),
      ),
  );
}

// Checks of the generated types: what does not compile.

const prelude = `import type { paths } from "./api.ts";
type Path = keyof paths;
type Content<T> = T extends { content: infer C } ? C[keyof C] : never;
type Body<P extends Path, M extends keyof paths[P]> = paths[P][M] extends { requestBody?: infer B } ? Content<NonNullable<B>> : never;
type Answer<P extends Path, M extends keyof paths[P]> = paths[P][M] extends { responses: { 200: infer R } } ? Content<R> : never;
`;

/** The uses that do not compile against the types of a description, each with the number of its first error. */
async function typeErrors(document: Document, uses: Record<string, string>): Promise<string[]> {
  return typeErrorsIn(document === pinned ? generatedTypes : await printTypes(document, ""), uses);
}

/** The types of our own description, as they are committed. */
const generatedTypes = readFileSync(defaultPaths.types, "utf8");

function typeErrorsIn(api: string, uses: Record<string, string>): string[] {
  const programs = Object.entries(uses).map(([name, code], at) => ({
    name,
    path: `/use${at}.ts`,
    text: `${prelude}${code};\n`,
  }));
  const files = Object.fromEntries(programs.map(({ path, text }) => [path, text]));
  const host = hostOf({ ...files, "/api.ts": api });
  const program = ts.createProgram(Object.keys(files), compilerOptions, host);
  return programs.flatMap(({ name, path }) => {
    const [error] = program.getSemanticDiagnostics(program.getSourceFile(path));
    return error ? [`${name}: TS${error.code}`] : [];
  });
}

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es5.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
};

const parsed = new Map<string, ts.SourceFile | undefined>();

function hostOf(files: Record<string, string>): ts.CompilerHost {
  const disk = ts.createCompilerHost(compilerOptions);
  return {
    ...disk,
    fileExists: (path) => path in files || disk.fileExists(path),
    readFile: (path) => files[path] ?? disk.readFile(path),
    getSourceFile(path, version) {
      const key = files[path] ?? path;
      if (!parsed.has(key)) {
        const text = files[path];
        parsed.set(key, text ? ts.createSourceFile(path, text, version) : disk.getSourceFile(path, version));
      }
      return parsed.get(key);
    },
  };
}

function source(document: Document) {
  return structuredClone(document) as unknown as Parameters<typeof openapiTS>[0];
}

// Checks by redocly, which runs once for a description.

const reports = new Map<string, Promise<LintReport>>();

function linted(document: Document): Promise<LintReport> {
  const text = printDescription(document);
  if (!reports.has(text)) reports.set(text, lint(text));
  return reports.get(text)!;
}

/** The paths that overlap with another one, as redocly finds them. */
function overlaps(problems: { rule: string; pointer: string }[]): string[] {
  return problems
    .filter(({ rule }) => rule === "no-ambiguous-paths")
    .map(({ pointer }) => pointer.slice("#/paths/".length).replaceAll("~1", "/"));
}

async function undeclaredRequired(document: Document): Promise<string[]> {
  const { problems } = await linted(document);
  return problems
    .filter(({ rule }) => rule === "no-required-schema-properties-undefined")
    .map(({ pointer }) => pointer);
}

// Checks of what goes over the wire.

type AnyCall = { request(method: string, path: string, init: object): Promise<unknown> };

/** The media types that openapi-fetch sends and asks for where the description has others, with or without the route's. */
async function wrongMedia(document: Document, hasRoute: boolean): Promise<string[]> {
  const found: string[] = [];
  for (const entry of operationsOf(document)) {
    const { requestBody, responses } = entry.operation;
    const { requestMediaType: body, accept } = toRoute(document, entry);
    const routed = { ...(body ? { "Content-Type": body } : {}), Accept: accept };
    const sent = await headersOf(entry, hasRoute ? routed : {});
    const takes = requestBody && Object.keys(resolveReference(document, requestBody).content);
    const gives = Object.keys(resolveReference(document, responses[200] ?? {}).content ?? {});
    const type = sent.get("Content-Type") ?? "nothing";
    const wanted = sent.get("Accept") ?? "anything";
    if (takes && !takes.includes(type)) found.push(`${entry.id} sends ${type}`);
    if (!gives.includes(wanted)) found.push(`${entry.id} accepts ${wanted}`);
  }
  return found;
}

async function headersOf(
  { method, path, operation }: OperationEntry,
  headers: Record<string, string>,
): Promise<Headers> {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return Response.json({});
  };
  const client = createClient({ baseUrl: "https://api.test", fetch }) as unknown as AnyCall;
  await client.request(method, path, { headers, ...(operation.requestBody ? { body: {} } : {}) });
  return requests[0]!.headers;
}
