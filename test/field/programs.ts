/**
 * What public programs send to the API today, request by request, in our own words. They walk trees, copy, audit, sync and
 * monitor. None of them uses this package; most read ids and fields without looking whether they are there.
 */
import { type Api, type MediaTypes, RefusedError } from "./api.ts";

const json = "application/json";
const vendor = "application/vnd.treasuredata.v1+json";

/** The ids of an account that a program is pointed at. */
export interface Account {
  parentSegmentId: string;
  folderId: string;
  /** Another parent segment, to copy into. */
  otherParentSegmentId: string;
  otherFolderId: string;
}

export interface Program extends MediaTypes {
  name: string;
  run(api: Api, account: Account): Promise<void>;
}

interface Resource {
  id: string;
  type: string;
  attributes: {
    audienceId: string;
    name: string;
    description: string | null;
    rule?: Rule | null;
    countPopulation?: boolean;
    journeyStages?: { id: string; name: string }[];
  };
  relationships?: { parentFolder?: { data: { id: string } | null }; parentSegmentFolder?: { data: { id: string } } };
}

interface Rule {
  type: string;
  id?: string;
  conditions?: Rule[];
  leftValue?: { name?: string; source?: { name: string }; aggregation?: object };
  [key: string]: unknown;
}

interface Named {
  id: string;
  name: string;
  description: string | null;
}

/** Text that no other run has used as a name. */
const unique = (name: string) => `${name} ${(count++).toString(36)}`;
let count = 0;

/** Reads one level of a folder at a time, as programs do that do not know `depth`. */
async function walkByLevel(api: Api, folderId: string, seen = new Set<string>()): Promise<Resource[]> {
  seen.add(folderId);
  const { data } = await api.get<{ data: Resource[] }>(`/entities/by-folder/${folderId}`);
  const children = data.filter(({ id, type }) => type === "folder-segment" && !seen.has(id));
  const nested: Resource[][] = [];
  for (const { id } of children) nested.push(await walkByLevel(api, id, seen));
  return [...data, ...nested.flat()];
}

function referencesOf(rule: Rule | null | undefined): string[] {
  if (!rule) return [];
  const own = rule.type === "Reference" ? [rule.id!] : [];
  return [...own, ...(rule.conditions ?? []).flatMap(referencesOf)];
}

function withNewIds(rule: Rule, ids: Map<string, string>): Rule {
  const id = rule.type === "Reference" ? { id: ids.get(rule.id!) ?? rule.id! } : {};
  const conditions = rule.conditions && { conditions: rule.conditions.map((each) => withNewIds(each, ids)) };
  return { ...rule, ...id, ...conditions };
}

/** Segments before those that refer to them. */
function inOrderOfReference(segments: Resource[]): Resource[] {
  const sorted: Resource[] = [];
  const add = (segment: Resource, path: string[] = []) => {
    if (sorted.includes(segment) || path.includes(segment.id)) return;
    for (const id of referencesOf(segment.attributes.rule)) {
      const needed = segments.find((each) => each.id === id);
      if (needed) add(needed, [...path, segment.id]);
    }
    sorted.push(segment);
  };
  for (const segment of segments) add(segment);
  return sorted;
}

/** Serves tools to a model: six reads, with ids that it turned into numbers, and the SQL of a rule. */
const mcpServer: Program = {
  name: "td-mcp-server",
  accept: vendor,
  contentType: vendor,
  async run(api) {
    const { data } = await api.get<{ data: Resource[] }>("/entities/parent_segments");
    const [parent] = data;
    const id = Number(parent!.id);
    await api.get(`/entities/parent_segments/${id}`);
    const segments = await api.get<(Named & { rule: Rule })[]>(`/audiences/${id}/segments`);
    for (const segment of segments) {
      await api.get(`/audiences/${id}/segments/${Number(segment.id)}`);
      const activations = await api.get<Named[]>(`/audiences/${id}/segments/${Number(segment.id)}/syndications`);
      activations.map(({ name }) => name.toUpperCase());
      const { sql } = await api.send<{ sql: string }>("POST", `/audiences/${id}/segments/query`, {
        format: "sql",
        rule: segment.rule,
      });
      sql.trim();
    }
  },
};

/** Copies a parent segment with its folders and segments into a new one, and runs it. */
const duplicator: Program = {
  name: "master_segment_duplicator",
  accept: vendor,
  contentType: vendor,
  async run(api, { parentSegmentId }) {
    const original = await api.get<Named & Record<string, unknown>>(`/audiences/${parentSegmentId}`);
    const { data: parent } = await api.get<{ data: Resource }>(`/entities/parent_segments/${parentSegmentId}`);
    const root = parent.relationships!.parentSegmentFolder!.data.id;
    const { data: entries } = await api.get<{ data: Resource[] }>(`/entities/by-folder/${root}?depth=32`);
    const copy = await createCopy(api, original);
    const { data: created } = await api.get<{ data: Resource }>(`/entities/parent_segments/${copy.id}`);
    const ids = new Map([[root, created.relationships!.parentSegmentFolder!.data.id]]);
    const folders = entries.filter(({ id, type }) => type === "folder-segment" && id !== root);
    for (const folder of folders) await createIn(api, "folders", folder, ids);
    const segments = entries.filter(({ type }) => type === "segment-batch");
    for (const segment of inOrderOfReference(segments)) await createIn(api, "segments", segment, ids);
    await api.send("PUT", `/audiences/${copy.id}`, { ...copy, description: "A copy" });
    await api.send("POST", `/audiences/${copy.id}/run`);
    const [run] = await api.get<{ status: string }[]>(`/audiences/${copy.id}/executions`);
    run!.status.toUpperCase();
    await api.send("DELETE", `/audiences/${copy.id}`);
  },
};

/** The name may be taken: then it gets an ending. The ids of columns are sent as null. */
async function createCopy(api: Api, original: Named & Record<string, unknown>): Promise<Named> {
  const withoutIds = (list: unknown) => (list as object[] | undefined)?.map((each) => ({ ...each, id: null }));
  const body = {
    ...original,
    id: null,
    attributes: withoutIds(original.attributes) ?? [],
    behaviors: withoutIds(original.behaviors) ?? [],
  };
  try {
    return await api.send<Named>("POST", "/audiences", body);
  } catch (error) {
    const taken = JSON.stringify((error as RefusedError).body).includes("taken");
    if (!taken) throw error;
    return api.send<Named>("POST", "/audiences", { ...body, name: unique(original.name) });
  }
}

async function createIn(api: Api, kind: string, original: Resource, ids: Map<string, string>): Promise<void> {
  const { name, description, rule } = original.attributes;
  const parent = ids.get(original.relationships!.parentFolder!.data!.id) ?? [...ids.values()][0]!;
  const body = {
    type: original.type,
    attributes: { name: unique(name), description, ...(rule && { rule: withNewIds(rule, ids) }) },
    relationships: { parentFolder: { data: { id: parent, type: "folder-segment" } } },
  };
  const { data } = await api.send<{ data: Resource }>("POST", `/entities/${kind}`, body);
  ids.set(original.id, data.id);
}

/** Writes tables about folders, journeys with their statistics, and activations with their last run. */
const monitoring: Program = {
  name: "cdp_monitoring",
  contentType: json,
  async run(api) {
    const { data: parents } = await api.get<{ data: Resource[] }>("/entities/parent_segments");
    for (const parent of parents) {
      const root = parent.relationships!.parentSegmentFolder!.data.id;
      const entries = await walkByLevel(api, root);
      for (const { id } of entries.filter(({ type }) => type === "folder-segment")) {
        const { data: journeys } = await api.get<{ data: Resource[] }>(`/entities/journeys?folder_id=${id}`);
        for (const journey of journeys) await readJourney(api, journey.id);
      }
      const activations = await api.get<{ name: string; executions?: { status: string }[]; notifyOn?: string[] }[]>(
        `/audiences/${parent.id}/syndications`,
      );
      activations.map(({ name, executions = [] }) => `${name}: ${executions[0]?.status ?? "never run"}`);
    }
  },
};

/** Shows each stage with the last entry of its history. */
async function readJourney(api: Api, id: string): Promise<void> {
  const { data: journey } = await api.get<{ data: Resource }>(`/entities/journeys/${id}`);
  const names = new Map(journey.attributes.journeyStages!.map((stage) => [stage.id, stage.name]));
  const { data } = await api.get<{
    data: { attributes: { journeyStageStatistics: { id: string; history: { size: number }[] }[] } };
  }>(`/entities/journeys/${id}/statistics`);
  for (const stage of data.attributes.journeyStageStatistics)
    `${names.get(stage.id)}: ${stage.history.at(-1)!.size.toFixed()}`.trim();
  await api.get(`/entities/journeys/${id}/activations`);
}

/** Lists which columns the rules of all segments use: one request per segment. */
const columnUsage: Program = {
  name: "get_column_usage",
  contentType: json,
  async run(api) {
    const audiences = await api.get<Named[]>("/audiences");
    for (const { id } of audiences) {
      await api.get(`/audiences/${id}`);
      const { data: parent } = await api.get<{ data: Resource }>(`/entities/parent_segments/${id}`);
      const entries = await walkByLevel(api, parent.relationships!.parentSegmentFolder!.data.id);
      for (const entry of entries.filter(({ type }) => type.startsWith("segment-"))) {
        const { data } = await api.get<{ data: Resource }>(`/entities/segments/${entry.id}`);
        columnsOf(data.attributes.rule ?? { type: "And", conditions: [] }).forEach((name) => name.toLowerCase());
      }
    }
  },
};

function columnsOf({ leftValue, conditions = [] }: Rule): string[] {
  const own = leftValue ? [leftValue.name ?? leftValue.source!.name] : [];
  return [...own, ...conditions.flatMap(columnsOf)];
}

/** Sets up an account from templates: folders, segments in order of reference, a predictive segment. Then it cleans up. */
const starterPack: Program = {
  name: "se-starter-pack",
  contentType: json,
  async run(api, { parentSegmentId, folderId }) {
    const audience = await api.get<object>(`/audiences/${parentSegmentId}`);
    await api.send("PUT", `/audiences/${parentSegmentId}`, audience);
    await api.get(`/entities/by-folder/${folderId}/?depth=10`);
    const folders = await api.get<(Named & { parentFolderId: string | null })[]>(
      `/audiences/${parentSegmentId}/folders`,
    );
    folders.filter(({ parentFolderId }) => parentFolderId === folderId);

    const inFolder = (id: string) => ({ parentFolder: { data: { id, type: "folder-segment" } } });
    const create = async (kind: string, type: string, attributes: object, parent: string) => {
      const body = { type, id: null, relationships: inFolder(parent), attributes };
      return (await api.send<{ data: Resource }>("POST", `/entities/${kind}`, body)).data;
    };
    const folder = await create("folders", "folder-segment", { name: unique("Starter"), description: "" }, folderId);
    const template = (name: string, conditions: object[]) => ({
      audienceId: parentSegmentId,
      ...{ name: unique(name), countPopulation: false, description: "" },
      rule: {
        type: "And",
        conditions: [{ type: "And", description: "", conditions, segmentInsightDashboardId: null }],
        segmentInsightDashboardId: null,
      },
    });
    const spends = {
      ...{ type: "Value", leftValue: { name: "ltv", visibility: "clear" }, exclude: false },
      operator: { not: false, rightValue: 1_500, type: "Greater" },
    };
    const rich = await create("segments", "segment-batch", template("High value", [spends]), folder.id);
    const lost = template("Lost", [{ type: "Reference", id: rich.id, exclude: true }]);
    const segment = await create("segments", "segment-batch", lost, folder.id);
    const model = { name: unique("Likely"), segmentId: rich.id, quantitativeAsColumnNames: ["ltv"] };
    const predictive = await create("predictive_segments", "predictive-segment", model, folder.id);

    await api.send("PATCH", `/entities/folders/${folder.id}`, { attributes: { name: unique("Starter") } });
    await api.send("PATCH", `/entities/segments/${segment.id}`, { attributes: { description: "Lost customers" } });
    await api.send("PATCH", `/entities/predictive_segments/${predictive.id}`, { attributes: { description: "Model" } });
    await api.send("DELETE", `/entities/predictive_segments/${predictive.id}`);
    await deleteWithReferrers(api, rich.id);
    await api.send("DELETE", `/entities/folders/${folder.id}`);
  },
};

/** A conflict names the segments that refer to this one: they are deleted first. */
async function deleteWithReferrers(api: Api, id: string): Promise<void> {
  try {
    await api.send("DELETE", `/entities/segments/${id}`);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== 409) throw error;
    const { errors } = error.body as { errors: { meta: { referencedBySegments: { id: string }[] } }[] };
    for (const referrer of errors[0]!.meta.referencedBySegments) await deleteWithReferrers(api, referrer.id);
    await api.send("DELETE", `/entities/segments/${id}`);
  }
}

/** Copies the segments of a folder to another parent segment, by name. Any error response means that the segment exists. */
async function syncSegments(api: Api, account: Account): Promise<Map<string, string>> {
  const { parentSegmentId, folderId, otherParentSegmentId, otherFolderId } = account;
  await walkByLevel(api, folderId);
  const theirs = await api.get<Named[]>(`/audiences/${otherParentSegmentId}/segments/`);
  const idsByName = new Map(theirs.map(({ name, id }) => [name, id]));
  const ours = await api.get<(Named & { rule: Rule; kind?: number })[]>(`/audiences/${parentSegmentId}/segments/`);
  const pairs = new Map<string, string>();
  for (const { id, name, description, rule, kind } of ours.filter((each) => referencesOf(each.rule).length === 0)) {
    const body = { audienceId: otherParentSegmentId, segmentFolderId: otherFolderId, name, description, rule, kind };
    try {
      const created = await api.send<Named>("POST", `/audiences/${otherParentSegmentId}/segments`, body);
      pairs.set(id, created.id);
    } catch (error) {
      if (!(error instanceof RefusedError) || error.status !== 400) throw error;
      pairs.set(id, idsByName.get(name)!);
    }
  }
  return pairs;
}

const segmentSync: Program = {
  name: "segment_sync",
  contentType: json,
  async run(api, account) {
    await syncSegments(api, account);
    await syncSegments(api, account);
  },
};

/** The fields of an activation that the program copies. */
const copied = [
  ...["name", "description", "allColumns", "columns", "scheduleType", "scheduleOption", "repeatUnit"],
  ...["repeatFrequency", "repeatSubFrequency", "startAt", "timezone", "connectionId", "connectorConfig", "notifyOn"],
  "emailRecipients",
];

/** Also copies the activations, field by field, with null for what is not set. */
const activationSync: Program = {
  name: "segment_sync with activations",
  contentType: json,
  async run(api, account) {
    const { parentSegmentId, otherParentSegmentId: audienceId } = account;
    for (const [id, segmentId] of await syncSegments(api, account)) {
      const activations = await api.get<Record<string, unknown>[]>(
        `/audiences/${parentSegmentId}/segments/${id}/syndications`,
      );
      for (const activation of activations) {
        const body = Object.fromEntries(copied.filter((key) => key in activation).map((key) => [key, activation[key]]));
        const path = `/audiences/${audienceId}/segments/${segmentId}/syndications`;
        await api.send("POST", path, { ...body, type: "syndication", segmentId, audienceId });
      }
    }
  },
};

/** Rebuilds the folders of one parent segment in another, in both dialects, with ids as numbers. */
const folderMigration: Program = {
  name: "a folder migration",
  contentType: json,
  async run(api, { parentSegmentId, folderId, otherParentSegmentId, otherFolderId }) {
    const folders = await api.get<(Named & { parentFolderId: string | null })[]>(
      `/audiences/${parentSegmentId}/folders`,
    );
    const ids = new Map([[folderId, otherFolderId]]);
    const childrenOf = (id: string) => folders.filter((each) => each.parentFolderId === id && !ids.has(each.id));
    const copyChildren = async (id: string): Promise<void> => {
      for (const folder of childrenOf(id)) {
        const { data } = await api.send<{ data: Resource }>("POST", "/entities/folders", {
          type: "folder-segment",
          attributes: { name: unique(folder.name), description: folder.description },
          relationships: { parentFolder: { data: { id: Number(ids.get(id)), type: "folder-segment" } } },
        });
        ids.set(folder.id, data.id);
        await copyChildren(folder.id);
      }
    };
    await copyChildren(folderId);
    const body = { name: unique("Archive"), description: null };
    const archive = await api.send<Named>("POST", `/audiences/${otherParentSegmentId}/folders`, body);
    await api.send("PATCH", `/audiences/${otherParentSegmentId}/folders/${archive.id}`, { ...archive });
  },
};

/** Counts a rule, waits for the query, and pages through the profiles until a page says that it was the last. */
const profileExport: Program = {
  name: "customer scripts",
  contentType: json,
  async run(api, { parentSegmentId }) {
    const [segment] = await api.get<(Named & { rule: Rule })[]>(`/audiences/${parentSegmentId}/segments`);
    const started = await api.send<{ id: string }>("POST", `/audiences/${parentSegmentId}/segments/queries`, {
      rule: segment!.rule,
      pageSize: 2,
    });
    const path = `/audiences/${parentSegmentId}/segments/queries/${started.id}`;
    let status = "";
    for (let reads = 0; status !== "success" && reads < 10; reads++)
      ({ status } = await api.get<{ status: string }>(path));
    if (status !== "success") throw new Error("The query does not end.");
    for (let page = 1; page < 10; page++) {
      const rows = await api.get<{ type: string; names: string[] | null }>(`${path}/customers?page=${page}`);
      if (rows.type === "end") return;
      rows.names!.join();
    }
    throw new Error("The pages do not end.");
  },
};

export const programs: readonly Program[] = [
  mcpServer,
  duplicator,
  monitoring,
  columnUsage,
  starterPack,
  segmentSync,
  activationSync,
  folderMigration,
  profileExport,
];
