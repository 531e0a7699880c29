/** What callers may write, and what the compiler rejects: compiled by `npm run types`, never run. */
import { type CallOptions, type Cdp, type components, createClient, HttpError, isCdpError } from "td-cdp";
import { rawClient } from "td-cdp/raw";

type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

declare function check<_ extends true>(): void;
declare const cdp: Cdp;
declare const rule: Schemas["Rule"];
declare const signal: AbortSignal;
declare const activation: Schemas["ActivationInput"];

const master = { parentDatabaseName: "cdp", parentTableName: "customers" };

// Arguments: path and query by name, the body apart.
await cdp.audiences.list();
await cdp.audiences.list({});
await cdp.audiences.list(undefined, { timeout: 1000 });
await cdp.audiences.segments.list({ audienceId: "7" });
await cdp.audiences.segments.list({ audienceId: 7 });
await cdp.audiences.folders.activations.list({ audienceId: 7, folderId: "9", "page[size]": 100, sorted_by: "name" });
await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo", rule } });
await cdp.audiences.segments.activations.create({ audienceId: 7, segmentId: 9, body: activation });

// A parameter that is a day or a time takes a `Date` as well.
await cdp.audiences.statistics.list({ audienceId: 7, from: new Date(), to: "2026-01-31" });
await cdp.audiences.folders.activations.list({ audienceId: 7, folderId: 9, start_after: new Date() });

// @ts-expect-error a date for a parameter that is not one
await cdp.audiences.folders.activations.list({ audienceId: 7, folderId: 9, sorted_by: new Date() });
// @ts-expect-error an argument of another call
await cdp.audiences.segments.list({ audienceId: 7, segmentId: 9 });
// @ts-expect-error an argument of a call without arguments
await cdp.audiences.list({ audienceId: 7 });
// @ts-expect-error options in the place of arguments
await cdp.audiences.list({ signal });
// @ts-expect-error a query parameter, misspelt
await cdp.audiences.folders.activations.list({ audienceId: 7, folderId: 9, sortedBy: "name" });
// @ts-expect-error a query value that the API does not know
await cdp.audiences.folders.activations.list({ audienceId: 7, folderId: 9, repeat_unit: ["dayly"] });
// @ts-expect-error no path parameter
await cdp.audiences.segments.get({ audienceId: 7 });
// @ts-expect-error no arguments at all
await cdp.audiences.segments.list();
// @ts-expect-error an id that may be missing
await cdp.audiences.segments.list({ audienceId: undefined });
// @ts-expect-error an id that is neither text nor number
await cdp.audiences.segments.list({ audienceId: { id: 7 } });
// @ts-expect-error no required query parameter
await cdp.journeys.list({});
// @ts-expect-error a name that no call has
await cdp.audiences.segment.list({ audienceId: 7 });

// Bodies.
// @ts-expect-error a property that the body does not have
await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo", rules: rule } });
// @ts-expect-error a value of a wrong type
await cdp.audiences.segments.create({ audienceId: 7, body: { name: 5 } });
// @ts-expect-error no body
await cdp.audiences.segments.create({ audienceId: 7 });
// @ts-expect-error the body among the arguments
await cdp.audiences.segments.create({ audienceId: 7, name: "Tokyo" });
// @ts-expect-error a body for a call without one
await cdp.audiences.segments.get({ audienceId: 7, segmentId: 9, body: { name: "Tokyo" } });
// @ts-expect-error a rule without conditions
await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo", rule: { type: "And" } } });

// One operation, two calls: a partial update, and the replacement that drops what is not sent.
await cdp.audiences.update({ audienceId: 7, body: { name: "Customers" } });
await cdp.audiences.replace({ audienceId: 7, body: { name: "Customers", master } });
// @ts-expect-error a replacement by accident
await cdp.audiences.update({ audienceId: 7, body: { name: "Customers", master } });
// @ts-expect-error a replacement without its master table
await cdp.audiences.replace({ audienceId: 7, body: { name: "Customers" } });
// @ts-expect-error a replacement with a master table that is not sent
await cdp.audiences.replace({ audienceId: 7, body: { name: "Customers", master: undefined } });
declare const parent: Schemas["ParentSegment"];
// @ts-expect-error a response, which has the master table, as the body
await cdp.audiences.update({ audienceId: 7, body: parent });

// Options of a call.
const options: CallOptions = { signal, timeout: { attempt: 1000, call: 5000 }, retry: false, headers: { via: "test" } };
await cdp.audiences.get({ audienceId: 7 }, options);
// @ts-expect-error an option that does not exist
await cdp.audiences.get({ audienceId: 7 }, { retries: 3 });
// @ts-expect-error retrying without bound
await cdp.audiences.get({ audienceId: 7 }, { retry: true });

// Responses.
const segments = await cdp.audiences.segments.list({ audienceId: 7 });
check<Same<typeof segments, Schemas["Segment"][]>>();
// @ts-expect-error a property that the response does not have
void segments[0]?.nmae;
const created = await cdp.audiences.segments.create({ audienceId: 7, body: { name: "Tokyo" } });
check<Same<typeof created, Schemas["Segment"]>>();

const result = await cdp.segments.get.result({ id: 9 });
// @ts-expect-error data of a call that may have failed
void result.data.data;
if (result.ok) void (result.data.data.id satisfies string);
else void (result.error.message satisfies string);
// @ts-expect-error an error of a call that may have succeeded
void result.error.message;
if (!result.ok && result.error.kind === "http") {
  void (result.error.status satisfies number);
  // An error response has the declared bodies, which narrow like any union.
  const { body } = result.error;
  if (typeof body === "object" && "message" in body) void (body.message satisfies string);
  // @ts-expect-error no declared body has it
  void body.nonsense;
}
// @ts-expect-error a wrong argument of the value form
await cdp.segments.get.result({ segmentId: 9 });

try {
  await cdp.segments.delete({ id: 9 });
} catch (error) {
  if (isCdpError(error))
    check<
      Same<typeof error.kind, "http" | "connection" | "timeout" | "canceled" | "unreadable" | "pagination" | "job">
    >();
  if (isCdpError(error) && error.kind === "http") void (error.status satisfies number);
  if (isCdpError(error)) for (const { message } of error.issues) void (message satisfies string);
}

// Unions of the API, narrowed by their discriminator.
const { data } = await cdp.segments.get({ id: 9 });
if (data.type === "segment-batch") void data.attributes.segmentInsightDashboardId;
// @ts-expect-error an attribute that only one kind of segment has
void data.attributes.segmentInsightDashboardId;

declare const step: Schemas["JourneyStep"];
if (step.type === "Activation") void step.journeyActivationStepId;
if (step.type === "WaitStep" && step.waitStepType === "Duration") void (step.waitStep satisfies number);
// @ts-expect-error a property that only one kind of step has
void step.journeyActivationStepId;

if (rule && "type" in rule) check<Same<typeof rule.conditions, Schemas["RuleCondition"][]>>();
// @ts-expect-error an empty rule has no conditions
void rule.conditions;

// The tree of calls.
check<Same<typeof cdp.segments.get.route.path, "/entities/segments/{id}">>();
check<Same<typeof cdp.audiences.replace.route.method, "PUT">>();
// @ts-expect-error a call is read only
cdp.segments.get = cdp.segments.get;
// @ts-expect-error a branch is read only
cdp.audiences = cdp.audiences;
// @ts-expect-error the route of a call is read only
cdp.segments.get.route.path = "/entities/segments/{id}";

// The typed path client.
const raw = await rawClient(cdp).GET("/audiences/{audienceId}/segments", { params: { path: { audienceId: 7 } } });
if (raw.data) void (raw.data satisfies Schemas["Segment"][]);
// @ts-expect-error a property that the response does not have
void raw.data?.[0]?.nmae;
// @ts-expect-error a path that does not exist
await rawClient(cdp).GET("/audience", {});

// Options of a client.
check<Same<ReturnType<typeof createClient>, Cdp>>();
createClient({ apiKey: "1/abc", region: "jp01", timeout: 10_000, retry: false });
// @ts-expect-error a region that does not exist
createClient({ region: "us02" });
