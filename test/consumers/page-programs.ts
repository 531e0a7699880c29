/** What the pages run, and what they show: a row for each line that they say. */

const imports = `
import { CanceledError, createClient, iterate } from "td-cdp";
import { createFakeCdp } from "td-cdp/testing";

const list = document.querySelector("ul");
const say = (text) => list.append(Object.assign(document.createElement("li"), { textContent: text }));
`;

const done = `
list.dataset.done = "yes";
`;

const fakePage = `${imports}
const fake = createFakeCdp({ parentSegments: [{ id: 7, name: "Customers", segments: [{ name: "Tokyo" }, { name: "Osaka" }] }] });
const cdp = createClient(fake.options);
for await (const { name } of iterate(cdp.audiences.segments.list, { parentSegmentId: 7 })) say(name);
${done}`;

const serverPage = `${imports}
const baseUrl = new URLSearchParams(location.search).get("address");
const cdp = createClient({ apiKey, baseUrl, retry: false });
const parentSegmentId = 7;

for await (const { name } of iterate(cdp.audiences.segments.list, { parentSegmentId })) say(name);
for (const { id, type } of await iterate(cdp.audiences.folders.activations.list, { parentSegmentId, folderId: 11 }).toArray({ limit: 9 })) say(id + type);

const { data } = await cdp.segments.create({
  body: { type: "segment-batch", attributes: { name: "Kyoto", rule: null }, relationships: { parentFolder: { data: { id: "11", type: "folder-segment" } } } },
});
say("created " + data.attributes.name);

await cdp.segments.delete({ id: 42 }).catch(({ status, issues }) => say(status + " " + JSON.stringify(issues[0].references)));
await cdp.audiences.get({ parentSegmentId }, { timeout: 100 }).catch(({ kind, scope }) => say(kind + " " + scope));

const controller = new AbortController();
setTimeout(() => controller.abort("the user left"), 50);
await cdp.audiences.get({ parentSegmentId }, { signal: controller.signal })
  .catch((error) => say([error.kind, error.cause, error instanceof CanceledError].join(" ")));
${done}`;

/** The projects of the pages, by file. */
export const pages = { "fake-page.mjs": fakePage, "server-page.mjs": serverPage };

export const shown = {
  fake: ["Tokyo", "Osaka"],
  server: [
    "Japan",
    "Elsewhere",
    "created Kyoto",
    '409 [{"type":"segment","id":"43"}]',
    "timeout attempt",
    "canceled the user left true",
  ],
  /** The headers that the browser requested, by method. */
  preflights: ["DELETE authorization", "GET authorization", "POST authorization,content-type"],
};
