/** What was read can be written: the entries of responses fit the bodies of creates and updates. */
import type { components } from "td-cdp/types";
import type { FolderEntry } from "td-cdp";
import { expectTypeOf, test } from "vitest";

type Schemas = components["schemas"];

test("REST resources fit their bodies", () => {
  expectTypeOf<Required<Pick<Schemas["Folder"], "name" | "description">>>().toExtend<Schemas["FolderInput"]>();
  expectTypeOf<Schemas["Folder"]>().toExtend<Schemas["FolderUpdateInput"]>();
  expectTypeOf<Schemas["Activation"]>().toExtend<Schemas["ActivationInput"]>();
  expectTypeOf<Schemas["PredictiveSegment"]>().toExtend<Schemas["PredictiveSegmentInput"]>();
});

test("JSON:API resources fit their bodies", () => {
  expectTypeOf<Schemas["FolderResource"]>().toExtend<Schemas["FolderResourceUpdateInput"]>();
  expectTypeOf<Schemas["FolderResource"]["attributes"]>().toExtend<Schemas["FolderResourceInput"]["attributes"]>();
  expectTypeOf<Schemas["ActivationResource"]["attributes"]>().toExtend<Schemas["ActivationAttributesInput"]>();
  expectTypeOf<Schemas["TokenResource"]["attributes"]>().toExtend<Schemas["TokenResourceInput"]["attributes"]>();
  expectTypeOf<Schemas["JourneyResource"]["attributes"]>().toExtend<Schemas["JourneyAttributesInput"]>();
  expectTypeOf<Schemas["PredictiveSegmentAttributes"] & { name: string }>().toExtend<
    Schemas["PredictiveSegmentInput"]
  >();
});

test("every entry of a folder has its parent folder", () => {
  const parentOf = (entry: FolderEntry) => entry.relationships?.parentFolder?.data?.id;
  expectTypeOf(parentOf).returns.toEqualTypeOf<string | undefined>();
});

test("a create requires what the API requires", () => {
  // @ts-expect-error A segment needs a name.
  ({ attributes: {}, relationships: { parentFolder: {} } }) satisfies Schemas["SegmentResourceInput"];
  // @ts-expect-error A segment needs a folder.
  ({ attributes: { name: "A" } }) satisfies Schemas["SegmentResourceInput"];
  // @ts-expect-error A segment needs a name in REST too.
  ({}) satisfies Schemas["SegmentInput"];
  // An update does not.
  ({}) satisfies Schemas["SegmentUpdateInput"];
  ({ attributes: {} }) satisfies Schemas["SegmentResourceUpdateInput"];
});
