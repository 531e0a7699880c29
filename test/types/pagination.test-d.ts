/** The types of pagination: what `iterate` accepts and yields. Compiled by `npm run types`, never run. */
import {
  type Cdp,
  type components,
  type Cursor,
  type PaginatedItems,
  iterate,
  type Page,
  pages,
  rowsAsObjects,
} from "td-cdp";
import { isCdpError, PaginationError } from "td-cdp";

type Schemas = components["schemas"];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Row = (string | number | null)[];

declare function check<_ extends true>(): void;
declare const cdp: Cdp;
declare const signal: AbortSignal;

const { list: profiles } = cdp.audiences.segments.queries.profiles;
const { list: attributes } = cdp.audiences.realtimeAttributes;
const { list: activations } = cdp.audiences.folders.activations;
const { list: projects } = cdp.parentSegments.userDefinedWorkflowProjects;
const folder = { audienceId: 7, folderId: "9" };

// Items have the type of the description, wherever the response has them.
const journeys = iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 });
check<
  Same<typeof journeys, PaginatedItems<Schemas["RealtimeJourneyResource"], Schemas["RealtimeJourneyListDocument"]>>
>();
for await (const item of iterate(attributes, { audienceId: 7 }))
  check<Same<typeof item, Schemas["RealtimeAttribute"]>>();
for await (const item of iterate(activations, folder)) check<Same<typeof item, Schemas["ActivationOverview"]>>();
for await (const item of iterate(profiles, { audienceId: 7, queryId: "q" })) check<Same<typeof item, Row>>();
for await (const item of iterate(projects, { parentSegmentId: 7 })) void (item.id satisfies string);
for await (const item of iterate(cdp.audiences.list)) check<Same<typeof item, Schemas["ParentSegment"]>>();
for await (const item of iterate(cdp.parentSegments.list)) check<Same<typeof item, Schemas["ParentSegmentResource"]>>();
for await (const item of iterate(cdp.journeys.profiles.list, { journeyId: 5 })) check<Same<typeof item, Row>>();
for await (const item of iterate(cdp.journeyBundles.get, { journeyBundleId: 5 }))
  check<Same<typeof item, Schemas["JourneyResource"]>>();

const items = await iterate(attributes, { audienceId: 7 }).toArray({ limit: 100 });
check<Same<typeof items, Schemas["RealtimeAttribute"][]>>();
// @ts-expect-error an array without a limit
await iterate(attributes, { audienceId: 7 }).toArray();
// @ts-expect-error a property that the items do not have
void items[0]?.nmae;
// @ts-expect-error an iterable is not a promise
(await iterate(attributes, { audienceId: 7 })).length;

for await (const page of pages(activations, folder)) {
  check<Same<typeof page, Page<Schemas["ActivationOverview"], Schemas["ActivationOverviewPage"]>>>();
  void (page.data.pagination?.approximateCount satisfies number | undefined);
  check<Same<typeof page.next, Cursor | undefined>>();
}
for await (const page of iterate(activations, folder).pages())
  void (page.items satisfies Schemas["ActivationOverview"][]);

// Arguments are those of the call.
iterate(cdp.audiences.list, {}, { signal });
iterate(cdp.audiences.list, undefined, { limit: 5 });
iterate(activations, { ...folder, sorted_by: "name:asc", "page[size]": 50 });
// @ts-expect-error no arguments
iterate(attributes);
// @ts-expect-error an argument of another call
iterate(attributes, { audienceId: 7, folderId: 9 });
// @ts-expect-error an argument misspelt
iterate(attributes, { audienceID: 7 });
// @ts-expect-error an argument of a wrong type
iterate(activations, { ...folder, sorted_by: 5 });
// @ts-expect-error options in the place of arguments
iterate(cdp.audiences.list, { limit: 5 });

// Options are those of the kind of list, and those of any call.
declare const saved: Cursor | undefined;
iterate(attributes, { audienceId: 7 }, { limit: 5, pageSize: 100, from: saved, prefetch: 2 });
iterate(attributes, { audienceId: 7 }, { signal, timeout: { attempt: 1_000 }, retry: false, headers: { via: "test" } });
iterate(profiles, { audienceId: 7, queryId: "q" }, { from: 3, maxPage: null, prefetch: 0 });
iterate(projects, { parentSegmentId: 7 }, { from: "42" });
// @ts-expect-error a start cursor for a list without pages
iterate(cdp.audiences.list, {}, { from: "c1" });
// @ts-expect-error a page size for a list without pages
iterate(cdp.audiences.segments.list, { audienceId: 7 }, { pageSize: 10 });
// @ts-expect-error prefetch for a list without pages
pages(cdp.audiences.list, {}, { prefetch: 2 });
// @ts-expect-error a page size for profiles, whose query sets it
iterate(profiles, { audienceId: 7, queryId: "q" }, { pageSize: 10 });
// @ts-expect-error a page size for a list that takes none
iterate(projects, { parentSegmentId: 7 }, { pageSize: 10 });
// @ts-expect-error a last page for a list with cursors
iterate(attributes, { audienceId: 7 }, { maxPage: 3 });
// @ts-expect-error an option misspelt
iterate(attributes, { audienceId: 7 }, { pagesize: 3 });
// @ts-expect-error a start that is not a cursor
pages(attributes, { audienceId: 7 }, { from: true });

// Only calls that return a list.
// @ts-expect-error a single resource
iterate(cdp.segments.get, { id: 9 });
// @ts-expect-error a single object
iterate(cdp.audiences.get, { audienceId: 7 });
// @ts-expect-error nothing
pages(cdp.segments.delete, { id: 9 });
// @ts-expect-error an array instead of a call
iterate(await cdp.audiences.list());
// @ts-expect-error a function that is not a call of the client
iterate(async () => [1]);

// Profiles as objects.
const [profile] = rowsAsObjects((await cdp.journeys.profiles.list({ journeyId: 5 })).data);
void (profile?.email satisfies string | number | null | undefined);
rowsAsObjects(await cdp.journeys.journeyStages.profiles.list({ journeyId: 5, journeyStageId: 6 }));
rowsAsObjects(await profiles({ audienceId: 7, queryId: "q" }));
// @ts-expect-error rows alone
rowsAsObjects([["Ada"]]);

// Errors.
declare const error: unknown;
if (isCdpError(error)) void (error.resumeFrom satisfies Cursor | undefined);
if (isCdpError(error) && error.kind === "pagination" && error.reason === "pending")
  void (error satisfies PaginationError);
// @ts-expect-error a reason that does not exist
if (error instanceof PaginationError && error.reason === "looping") void error;
