/** Creates a segment from a rule and activates it. `npm run demo` runs these functions. Only `createAndActivate` writes. */
import { type Cdp, isCdpError, iterate, pages, poll, segmentQuery, withLegacyNames } from "td-cdp";
import { all, and, attribute, checkRule, column, count, describeRule, gte, oneOf, withinPast } from "td-cdp/rules";

type Log = (text: string) => void;
interface Place {
  parentSegmentId: string;
  folderId: string;
}

const recent = count("Orders", { where: and(withinPast(column("time"), 30, "day")) });
const rule = all(and(oneOf(attribute("prefecture"), ["Kyoto", "Nara"]), gte(recent, 2)));

/** Describes and checks a rule, and shows its SQL and the number of matching profiles. */
export async function previewRule(cdp: Cdp, { parentSegmentId }: Place, log: Log): Promise<void> {
  log("\nA rule");
  log(describeRule(rule));
  const attributes = await cdp.audiences.attributes.list({ parentSegmentId });
  const diagnostics = checkRule(rule, { columns: attributes.map(({ name }) => name) });
  log(diagnostics.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n") || "The rule has no problems.");

  log("\nIts SQL and its count");
  const { sql } = await cdp.audiences.segments.query({ parentSegmentId, body: { rule } });
  log(sql ?? "");
  const run = poll(segmentQuery, cdp, { parentSegmentId, body: { rule } });
  for await (const { state, elapsed } of run) log(`${state} after ${(elapsed / 1000).toFixed(1)} s`);
  log(`${(await run).count} profiles`);
}

/** Lists the parent segments, and the folders of the first one. Returns their ids. */
export async function listFolders(cdp: Cdp, log: Log): Promise<Place> {
  log("\nParent segments");
  const found = await iterate(cdp.parentSegments.list).toArray({ limit: 100 });
  for (const { id, attributes } of found) log(`${id}  ${attributes.name}  ${attributes.population ?? "?"} profiles`);

  const [first] = found;
  const folderId = first?.relationships?.parentSegmentFolder?.data?.id;
  if (!first || !folderId) throw new Error("There is no parent segment with a folder.");
  log(`\nFolders of ${first.attributes.name}`);
  await listFolder(cdp, folderId, log);
  return { parentSegmentId: first.id, folderId };
}

async function listFolder(cdp: Cdp, folderId: string, log: Log, indent = ""): Promise<void> {
  const { data } = await cdp.byFolder.list({ folderId, with_rule: false });
  for (const { id, type, attributes, relationships = {} } of data) {
    if (!("parentFolder" in relationships) || relationships.parentFolder?.data?.id !== folderId) continue;
    log(`${indent}${attributes.name}  (${type} ${id})`);
    if (type === "folder-segment") await listFolder(cdp, id, log, `${indent}  `);
  }
}

/** Creates a segment, activates it with current and with legacy names, lists the activations, and shows an error. */
export async function createAndActivate(cdp: Cdp, { parentSegmentId, folderId }: Place, log: Log): Promise<void> {
  log("\nA new segment");
  const parentFolder = { data: { id: folderId, type: "folder-segment" as const } };
  const attributes = { name: "Ordered twice lately", rule };
  const { data: segment } = await cdp.segments.create({
    body: { type: "segment-batch", attributes, relationships: { parentFolder } },
  });
  log(`${segment.id}  ${segment.attributes.name}`);

  log("\nTwo activations: one with current names, one with legacy names");
  const settings = { name: "Spring newsletter", connectionId: "310", allColumns: true, scheduleType: "none" as const };
  const body = { type: "syndication" as const, attributes: settings };
  const { data: activation } = await cdp.segments.activations.create({ segmentId: segment.id, body });
  const { masterSegments } = withLegacyNames(cdp);
  const ids = { masterSegmentId: parentSegmentId, segmentId: segment.id };
  const syndication = await masterSegments.segments.syndications.create({ ...ids, body: settings });
  log(`${activation.id}  ${activation.attributes.name}`);
  log(`${syndication.id}  ${syndication.name}`);

  log("\nThe activations of the folder, page by page");
  for await (const { items } of pages(cdp.audiences.folders.activations.list, { parentSegmentId, folderId }))
    for (const { id, name, connectionName } of items) log(`${id}  ${name}  to ${connectionName}`);

  log("\nAn error: the segment is in use and cannot be deleted");
  try {
    // The mock server responds as this header says. The API ignores the header.
    await cdp.segments.delete({ id: segment.id }, { headers: { Prefer: "code=409, example=referenced" } });
  } catch (error) {
    if (!isCdpError(error)) throw error;
    log(error.message);
    for (const { id, type } of error.issues[0]?.references ?? []) log(`used by: ${type} ${id}`);
  }
}
