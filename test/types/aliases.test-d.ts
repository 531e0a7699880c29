/** What callers may write with current and legacy names: compiled by `npm run types`, never run. */
import {
  type Activation,
  type ActivationInput,
  type ActivationResource,
  type Audience,
  type Cdp,
  type components,
  type Customer,
  type Folder,
  type Journey,
  type MasterSegment,
  type ParentSegment,
  type Profile,
  type Segment,
  type SegmentFolder,
  type SegmentResource,
  type Syndication,
  withLegacyNames,
} from "td-cdp";
import { rawClient } from "td-cdp/raw";

type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

declare function check<_ extends true>(): void;
declare const cdp: Cdp;
declare const activation: ActivationInput;
declare const id: string | undefined;

// The current names of parameters, in every call.
await cdp.audiences.segments.list({ audienceId: 7 });
await cdp.audiences.segments.list({ parentSegmentId: "7" });
await cdp.audiences.segments.activations.create({ parentSegmentId: 7, segmentId: 9, body: activation });
await cdp.audiences.segments.activations.get({ parentSegmentId: 7, segmentId: 9, activationId: 1 });
await cdp.audiences.segments.activations.get({ audienceId: 7, segmentId: 9, activationId: 1 });
await cdp.audiences.behaviors.sampleValues.list({ parentSegmentId: 7, behaviorId: 1, column: "city" });
await cdp.journeys.segmentRules.list({ parentSegmentId: 7 });
await cdp.audiences.get.result({ parentSegmentId: 7 });

// @ts-expect-error two names of one parameter
await cdp.audiences.get({ audienceId: 7, parentSegmentId: 7 });
// @ts-expect-error two names of one parameter, in the value form
await cdp.audiences.get.result({ audienceId: 7, parentSegmentId: 7 });
// @ts-expect-error two names of the second parameter
await cdp.audiences.segments.activations.get({ audienceId: 7, segmentId: 9, activationId: 1, syndicationId: 1 });
// @ts-expect-error neither name
await cdp.audiences.get({});
// @ts-expect-error no arguments
await cdp.audiences.get();
// @ts-expect-error neither name, and another parameter
await cdp.audiences.segments.get({ segmentId: 9 });
// @ts-expect-error an id that may be missing
await cdp.audiences.get({ parentSegmentId: id });
// @ts-expect-error an unknown argument, beside the current name
await cdp.audiences.segments.get({ parentSegmentId: 7, segmentId: 9, folder: 1 });
// @ts-expect-error the current name, misspelled
await cdp.audiences.get({ parentsegmentId: 7 });
// @ts-expect-error the current name of a parameter that the call does not have
await cdp.audiences.get({ audienceId: 7, activationId: 1 });
// @ts-expect-error a body of a wrong type, beside the current name
await cdp.audiences.segments.create({ parentSegmentId: 7, body: { name: 5 } });
// @ts-expect-error a legacy name without withLegacyNames
await cdp.audiences.get({ masterSegmentId: 7 });
// @ts-expect-error a legacy name of a call without withLegacyNames
await cdp.audiences.syndications.list({ audienceId: 7 });

// Legacy names, for who asks.
const legacy = withLegacyNames(cdp);
await legacy.masterSegments.segments.list({ masterSegmentId: 7 });
await legacy.audiences.segmentFolders.syndications.list({ masterSegmentId: 7, segmentFolderId: 9, sorted_by: "name" });
await legacy.audiences.folders.activations.list({ parentSegmentId: 7, folderId: 9 });
await legacy.audiences.segments.syndications.run({ audienceId: 7, segmentId: 9, syndicationId: 1 });
await legacy.parentSegments.syndications.list({ audienceId: 7 });
await legacy.journeys.customers.list({ journeyId: 5 });
await legacy.segmentFolders.get({ id: 9 });
void rawClient(legacy);

// A legacy name is the same call as the current one, with its data, route and result.
const listed = await legacy.masterSegments.syndications.list({ masterSegmentId: 7 });
check<Same<typeof listed, Schemas["Activation"][]>>();
const result = await legacy.masterSegments.get.result({ masterSegmentId: 7 });
check<Same<typeof result, Awaited<ReturnType<typeof cdp.audiences.get.result>>>>();

// The list under the old name is the API's own.
check<Same<typeof legacy.masterSegments.list.route, typeof cdp.masterSegments.list.route>>();

// It is a client still, for whatever takes one.
const client: Cdp = legacy;
void client;

// @ts-expect-error two names of one parameter
await legacy.masterSegments.get({ masterSegmentId: 7, parentSegmentId: 7 });
// @ts-expect-error a legacy name and the API's
await legacy.masterSegments.get({ masterSegmentId: 7, audienceId: 7 });
// @ts-expect-error no name at all
await legacy.masterSegments.get({});
// @ts-expect-error a branch that no call has under that name
await legacy.customers.list({ journeyId: 5 });
// @ts-expect-error an argument that no call has
await legacy.masterSegments.get({ masterSegmentId: 7, segment: 9 });
// @ts-expect-error a branch is read only
legacy.masterSegments = legacy.masterSegments;

// Named types are those of arguments and responses.
check<Both<Segment, Schemas["Segment"]>>();
check<Both<Folder, Schemas["Folder"]>>();
check<Both<ParentSegment, Schemas["ParentSegment"]>>();
check<Both<Activation, Awaited<ReturnType<typeof cdp.audiences.segments.activations.get>>>>();
check<Both<ActivationResource, Schemas["ActivationResource"]>>();
check<Same<SegmentResource, Awaited<ReturnType<typeof cdp.segments.get>>["data"]>>();
check<Both<Journey, Awaited<ReturnType<typeof cdp.journeys.get>>["data"]>>();
void ({ id: "1", age: 41, city: null } satisfies Profile);

// Legacy names of types are aliases.
check<Same<MasterSegment, ParentSegment>>();
check<Same<Audience, ParentSegment>>();
check<Same<Syndication, Activation>>();
check<Same<SegmentFolder, Folder>>();
check<Same<Customer, Profile>>();
