/** A segment from its rule to its activation. `npm run demo` runs it; only `activate` writes. */
import { type Cdp, isCdpError, iterate, pages, poll, segmentQuery, withLegacyNames } from "td-cdp";
import { all, and, attribute, checkRule, column, count, describeRule, gte, oneOf, withinPast } from "td-cdp/rules";

type Say = (text: string) => void;
interface Place {
  parentSegmentId: string;
  folderId: string;
}

const recent = count("Orders", { where: and(withinPast(column("time"), 30, "day")) });
const rule = all(and(oneOf(attribute("prefecture"), ["Kyoto", "Nara"]), gte(recent, 2)));

/** Tells a rule in words, checks it, and asks for its SQL and for how many profiles it selects. */
export async function preview(cdp: Cdp, { parentSegmentId }: Place, say: Say): Promise<void> {
  say("\nA rule");
  say(describeRule(rule));
  const attributes = await cdp.audiences.attributes.list({ parentSegmentId });
  const findings = checkRule(rule, { columns: attributes.map(({ name }) => name) });
  say(findings.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n") || "Nothing is wrong with it.");

  say("\nIts SQL and its count");
  const { sql } = await cdp.audiences.segments.query({ parentSegmentId, body: { rule } });
  say(sql ?? "");
  const run = poll(segmentQuery, cdp, { parentSegmentId, body: { rule } });
  for await (const { state, elapsed } of run) say(`${state} after ${(elapsed / 1000).toFixed(1)} s`);
  say(`${(await run).count} profiles`);
}

/** Shows the parent segments and the folders of the first, and says where they are. */
export async function look(cdp: Cdp, say: Say): Promise<Place> {
  say("\nParent segments");
  const found = await iterate(cdp.parentSegments.list).toArray({ limit: 100 });
  for (const { id, attributes } of found) say(`${id}  ${attributes.name}  ${attributes.population ?? "?"} profiles`);

  const [first] = found;
  const folderId = first?.relationships?.parentSegmentFolder?.data?.id;
  if (!first || !folderId) throw new Error("There is no parent segment with a folder.");
  say(`\nFolders of ${first.attributes.name}`);
  await walk(cdp, folderId, say);
  return { parentSegmentId: first.id, folderId };
}

async function walk(cdp: Cdp, folderId: string, say: Say, indent = ""): Promise<void> {
  const { data } = await cdp.byFolder.list({ folderId, with_rule: false });
  for (const { id, type, attributes, relationships = {} } of data) {
    if (!("parentFolder" in relationships) || relationships.parentFolder?.data?.id !== folderId) continue;
    say(`${indent}${attributes.name}  (${type} ${id})`);
    if (type === "folder-segment") await walk(cdp, id, say, `${indent}  `);
  }
}

/** Creates a segment, activates it under the names of today and of before, lists the activations; fails to delete it. */
export async function activate(cdp: Cdp, { parentSegmentId, folderId }: Place, say: Say): Promise<void> {
  say("\nA new segment");
  const parentFolder = { data: { id: folderId, type: "folder-segment" as const } };
  const attributes = { name: "Ordered twice lately", rule };
  const { data: segment } = await cdp.segments.create({
    body: { type: "segment-batch", attributes, relationships: { parentFolder } },
  });
  say(`${segment.id}  ${segment.attributes.name}`);

  say("\nActivated twice: as an activation, and as a syndication of before");
  const settings = { name: "Spring newsletter", connectionId: "310", allColumns: true, scheduleType: "none" as const };
  const body = { type: "syndication" as const, attributes: settings };
  const { data: activation } = await cdp.segments.activations.create({ segmentId: segment.id, body });
  const { masterSegments } = withLegacyNames(cdp);
  const ids = { masterSegmentId: parentSegmentId, segmentId: segment.id };
  const syndication = await masterSegments.segments.syndications.create({ ...ids, body: settings });
  say(`${activation.id}  ${activation.attributes.name}`);
  say(`${syndication.id}  ${syndication.name}`);

  say("\nThe activations of the folder, page by page");
  for await (const { items } of pages(cdp.audiences.folders.activations.list, { parentSegmentId, folderId }))
    for (const { id, name, connectionName } of items) say(`${id}  ${name}  to ${connectionName}`);

  say("\nAn error: the segment is in use and cannot be deleted");
  try {
    // The mock answers as this header asks it to; the API takes no notice.
    await cdp.segments.delete({ id: segment.id }, { headers: { Prefer: "code=409, example=referenced" } });
  } catch (error) {
    if (!isCdpError(error)) throw error;
    say(error.message);
    for (const { id, type } of error.issues[0]?.references ?? []) say(`used by: ${type} ${id}`);
  }
}
