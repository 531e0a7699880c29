/** Applies a plan. */
import type { Cdp } from "../client/index.ts";
import { type AnyCdpError, isCdpError } from "../errors/index.ts";
import { equalRules, mapReferences, type Rule } from "../rules/index.ts";
import type { TreeChange } from "./changes.ts";
import { listPaths, TreeError } from "./error.ts";
import { asId, asList, asObject, asText, isObject, type Json } from "./json.ts";
import { lastName, parentPath, relativePath } from "./path.ts";
import { findTargetChanges, planVersion, type TreePlan } from "./plan.ts";
import { listSegmentPaths } from "./problems.ts";
import {
  groupBy,
  isFolderWithId,
  readEntries,
  readFolderId,
  readRule,
  readSnapshot,
  referenceKey,
  type Snapshot,
  toId,
} from "./snapshot.ts";
import { runTasks, type Task } from "./tasks.ts";

/** A change that was made. */
export interface ApplyProgress {
  change: TreeChange;
  /** The id of what was created, updated or deleted. */
  id: string;
  /** The number of changes that were made, and of all changes of the plan. */
  done: number;
  total: number;
}

/** The options of `applyPlan`. */
export interface ApplyOptions {
  /** Called after each change. Errors that it throws are ignored. */
  onProgress?: (progress: ApplyProgress) => void;
  /** The number of changes at a time. An integer of at least 1. Default: 4. */
  concurrency?: number;
  /** Stops before the next change. Changes that have begun are finished. */
  signal?: AbortSignal;
}

/** What is in the target folder after a plan was applied. */
export interface TreeResult {
  /** The id of each folder by its path, from the top folder of the parent segment. */
  folderIds: Record<string, string>;
  /** The id of each segment by its path. */
  segmentIds: Record<string, string>;
  created: number;
  updated: number;
  deleted: number;
}

/** Thrown if a change fails. What was done stays: plan again and apply the new plan to continue. */
export class TreeApplyError extends TreeError {
  override readonly name = "TreeApplyError";
  /** The changes that were made. */
  readonly done: readonly TreeChange[];
  /**
   * The changes that were not made, the failed one first. The API may have carried out the failed one all the same: the next
   * plan shows it.
   */
  readonly notDone: readonly TreeChange[];
  /** What was in the target folder when it stopped, with the ids. */
  readonly result: TreeResult;

  constructor(
    change: TreeChange | undefined,
    { done, notDone, result, cause }: Pick<TreeApplyError, "done" | "notDone" | "result"> & { cause: unknown },
  ) {
    const what = change
      ? `to ${change.action} the ${label(change)} ${JSON.stringify(change.path)} failed`
      : "it was stopped";
    const total = done.length + notDone.length;
    const message = `applyPlan: ${what}: ${toSentence(cause)} ${done.length} of ${total} changes were made. Plan again and apply the new plan to continue.`;
    super("APPLY_FAILED", message, { paths: change ? [change.path] : [], cause });
    this.done = done;
    this.notDone = notDone;
    this.result = result;
  }
}

/** How often a create is repeated after it was looked up and not found. */
const maxCreateAttempts = 3;

/**
 * Applies a plan: folders, then segments in the order of their references, then deletions. Sends two requests to read the
 * target again, and one for each change. A create whose response was lost is looked up by its name before it is repeated, so
 * that nothing is created twice.
 *
 * @returns The ids of all folders and segments by path, and the number of changes.
 * @throws TreeError for a plan with problems, and if the target changed since the plan was made: nothing is written then.
 * @throws TreeApplyError if a change fails, with what was done and what was not.
 * @example
 * const tree = await exportTree(cdp, { parentSegmentId: 401 });
 * const plan = await planTree(cdp, { parentSegmentId: 402, tree });
 * const { created } = await applyPlan(cdp, plan, { onProgress: ({ change }) => console.log(change.path) });
 * console.log(created);
 */
export async function applyPlan(cdp: Cdp, plan: TreePlan, options: ApplyOptions = {}): Promise<TreeResult> {
  assertPlan(plan);
  const { concurrency = 4 } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new TreeError(
      "INVALID_OPTION",
      `applyPlan: \`concurrency\` is ${concurrency}, but must be an integer of at least 1.`,
    );
  const snapshot = await readSnapshot(cdp, plan.parentSegmentId);
  const changed = findTargetChanges(plan, snapshot);
  if (changed.length > 0) throw targetChanged(changed);
  return await new PlanRun(cdp, plan, snapshot, options).run(concurrency);
}

function assertPlan(plan: TreePlan): void {
  if (!isObject(plan) || plan.version !== planVersion || !Array.isArray(plan.changes) || !Array.isArray(plan.problems))
    throw new TreeError("INVALID_PLAN", "applyPlan: the argument is not a plan. Pass what `planTree` returned.");
  const [problem] = plan.problems;
  if (!problem) return;
  const others = plan.problems.length > 1 ? ` The plan has ${plan.problems.length} problems in all.` : "";
  const message = `applyPlan: the plan has problems. ${JSON.stringify(problem.path)}: ${problem.message}. ${problem.suggestion}.${others}`;
  throw new TreeError("PLAN_HAS_PROBLEMS", message, { paths: plan.problems.map(({ path }) => path) });
}

function targetChanged(keys: readonly string[]): TreeError {
  const paths = [...new Set(keys.map((key) => key.replace(/^(reference )?\S+ /, "")))];
  const message = `applyPlan: the target changed since the plan was made, at ${listPaths(paths)}. Nothing was written. Plan again.`;
  return new TreeError("TARGET_CHANGED", message, { paths });
}

/** One application of a plan. */
class PlanRun {
  readonly #cdp: Cdp;
  readonly #plan: TreePlan;
  readonly #options: ApplyOptions;
  readonly #topFolderId: string;
  readonly #folderIds: Map<string, string>;
  readonly #segmentIds: Map<string, string>;
  /** The ids of everything that rules can refer to. */
  readonly #ids: Map<string, string>;
  readonly #done: TreeChange[] = [];

  constructor(cdp: Cdp, plan: TreePlan, snapshot: Snapshot, options: ApplyOptions) {
    const toIds = (items: readonly { path: string; id: string }[]) => new Map(items.map(({ path, id }) => [path, id]));
    this.#cdp = cdp;
    this.#plan = plan;
    this.#options = options;
    this.#topFolderId = snapshot.topFolderId;
    this.#folderIds = toIds(snapshot.folders);
    this.#segmentIds = toIds(snapshot.segments);
    this.#ids = snapshot.index.ids;
  }

  async run(concurrency: number): Promise<TreeResult> {
    const tasks = createTasks(this.#plan.changes);
    const { failed, error, notDone } = await runTasks(
      tasks,
      concurrency,
      (change) => this.#applyAndReport(change),
      this.#options.signal,
    );
    const result = this.#createResult();
    if (notDone.length === 0) return result;
    throw new TreeApplyError(failed, { done: this.#done, notDone, result, cause: error });
  }

  #createResult(): TreeResult {
    const count = (action: TreeChange["action"]) => this.#done.filter((change) => change.action === action).length;
    const inFolder = (ids: ReadonlyMap<string, string>) =>
      Object.fromEntries([...ids].filter(([path]) => relativePath(this.#plan.folder, path)));
    return {
      folderIds: inFolder(this.#folderIds),
      segmentIds: inFolder(this.#segmentIds),
      created: count("create"),
      updated: count("update"),
      deleted: count("delete"),
    };
  }

  async #applyAndReport(change: TreeChange): Promise<void> {
    const ids = change.kind === "folder" ? this.#folderIds : this.#segmentIds;
    const id = await this.#apply(change, ids);
    if (change.action === "delete") ids.delete(change.path);
    else ids.set(change.path, id);
    if (change.kind !== "folder") this.#ids.set(referenceKey("Reference", change.path), id);
    this.#done.push(change);
    try {
      this.#options.onProgress?.({ change, id, done: this.#done.length, total: this.#plan.changes.length });
    } catch {
      // The changes of a plan do not depend on the listener.
    }
  }

  async #apply(change: TreeChange, ids: ReadonlyMap<string, string>): Promise<string> {
    if (change.action === "create") return await this.#create(change);
    const id = ids.get(change.path)!;
    if (change.action === "update") await this.#update(change, id);
    else await this.#delete(change, id);
    return id;
  }

  /** Creates a folder or segment. After a failure that may hide a success, looks for it by its name before it tries again. */
  async #create(change: TreeChange): Promise<string> {
    const folderId = this.#folderId(parentPath(change.path));
    const attributes = this.#attributesOf(change);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#sendCreate(change, folderId, attributes);
      } catch (error) {
        if (!mayBeCreated(error)) throw error;
        const found = await this.#findCreated(change, folderId, attributes);
        if (found !== undefined) return found;
        if (attempt === maxCreateAttempts) throw error;
      }
    }
  }

  async #sendCreate({ kind, path }: TreeChange, folderId: string, attributes: Attributes): Promise<string> {
    const relationships = { parentFolder: { data: { id: folderId, type: "folder-segment" as const } } };
    const named = { name: lastName(path), ...attributes };
    if (kind !== "folder") {
      const body = { type: segmentType(kind), attributes: named, relationships };
      return `${(await this.#cdp.segments.create({ body })).data.id}`;
    }
    const body = { type: "folder-segment" as const, attributes: named, relationships };
    return `${(await this.#cdp.folders.create({ body })).data.id}`;
  }

  /** Returns the id of what a lost request created. Throws if something else has the name. */
  async #findCreated(
    { kind, path }: TreeChange,
    folderId: string,
    attributes: Attributes,
  ): Promise<string | undefined> {
    const type = kind === "folder" ? "folder-segment" : segmentType(kind);
    const found = (await readFolder(this.#cdp, folderId)).find(
      (entry) => entry.type === type && asObject(entry.attributes).name === lastName(path),
    );
    if (!found) return undefined;
    const id = asId(found.id)!;
    const { rule: foundRule, description } = asObject(found.attributes);
    const rule =
      attributes.rule && equalRules(foundRule as Rule, attributes.rule)
        ? foundRule
        : await readRuleOf(this.#cdp, kind, id);
    const isSame = (asText(description) ?? "") === (attributes.description ?? "");
    if (isSame && equalRules((rule ?? null) as Rule, attributes.rule ?? null)) return id;
    const message = `Another program created ${listPaths([path])} with other content after the target was read.`;
    throw new TreeError("TARGET_CHANGED", message, { paths: [path] });
  }

  async #update(change: TreeChange, id: string): Promise<void> {
    const attributes = this.#attributesOf(change);
    if (change.kind === "folder") {
      await this.#cdp.folders.update({ id, body: { attributes } });
      return;
    }
    // The client refuses to write an empty rule by mistake. Here the plan shows that the rule becomes empty.
    const allowEmptyRule = "rule" in attributes && asList(asObject(attributes.rule).conditions).length === 0;
    const body = { type: segmentType(change.kind), attributes };
    await this.#cdp.segments.update({ id, body }, { allowEmptyRule });
  }

  async #delete({ kind, path }: TreeChange, id: string): Promise<void> {
    try {
      if (kind !== "folder") return void (await this.#cdp.segments.delete({ id }));
      // The API deletes everything in a folder with it.
      const content = await readFolder(this.#cdp, id);
      const names = content.map((entry) => asText(asObject(entry.attributes).name) ?? "");
      if (names.length > 0)
        throw new TreeError("TARGET_CHANGED", `The folder is not empty: it has ${listPaths(names)}. Plan again.`, {
          paths: [path],
        });
      await this.#cdp.folders.delete({ id });
    } catch (error) {
      // A delete whose response was lost, and then was repeated.
      if (!(isCdpError(error) && error.status === 404)) throw error;
    }
  }

  #folderId(path: string): string {
    return path ? this.#folderIds.get(path)! : this.#topFolderId;
  }

  /** Returns the attributes that a change sets, with the ids of the target in rules. */
  #attributesOf({ fields: { description, countPopulation, rule } }: TreeChange): Attributes {
    return {
      ...(description && { description: description.after ?? "" }),
      ...(countPopulation && { countPopulation: countPopulation.after ?? false }),
      ...(rule && { rule: mapReferences(rule.after ?? null, (_, reference) => toId({ ids: this.#ids }, reference)) }),
    };
  }
}

interface Attributes {
  description?: string;
  countPopulation?: boolean;
  rule?: Rule;
}

/** Orders changes: after the folder that they are in, what their rules refer to, and all writes for deletions. */
function createTasks(changes: readonly TreeChange[]): Task<TreeChange>[] {
  const key = ({ action, kind, path }: TreeChange) => `${action === "delete"} ${kind === "folder"} ${path}`;
  const writes = changes.filter(({ action }) => action !== "delete");
  const deletions = changes.filter(({ action }) => action === "delete");
  const uses = deletions.flatMap((change) =>
    listSegmentPaths(change.fields.rule?.before).map((path) => ({ path, key: key(change) })),
  );
  const usersOf = groupBy(uses, ({ path }) => path);
  const contentOf = groupBy(
    deletions.map((change) => ({ path: change.path, key: key(change) })),
    ({ path }) => parentPath(path),
  );
  return [
    ...writes.map((change) => ({
      key: key(change),
      item: change,
      after: [
        `false true ${parentPath(change.path)}`,
        ...listSegmentPaths(change.fields.rule?.after).map((path) => `false false ${path}`),
      ],
    })),
    ...deletions.map((change) => ({
      key: key(change),
      item: change,
      isLate: true,
      after: ((change.kind === "folder" ? contentOf : usersOf).get(change.path) ?? []).map((other) => other.key),
    })),
  ];
}

/** Whether the API may have created something in spite of an error. */
function mayBeCreated(error: unknown): boolean {
  if (!isCdpError(error)) return false;
  const { kind, status = 0 } = error as AnyCdpError;
  if (kind === "canceled") return false;
  // A name that is taken may have been taken by an attempt whose response was lost.
  return kind !== "http" || status >= 500 || status === 408 || status === 409 || isNameTaken(error);
}

function isNameTaken({ issues }: AnyCdpError): boolean {
  return issues.some(({ message }) => /already been taken/i.test(message));
}

/** Reads what is directly in a folder. */
async function readFolder(cdp: Cdp, folderId: string): Promise<Json[]> {
  const { data } = await cdp.byFolder.list({ folderId, depth: 1, with_rule: true });
  return readEntries(data).filter((entry) => readFolderId(entry) === folderId && !isFolderWithId(entry, folderId));
}

async function readRuleOf(cdp: Cdp, kind: TreeChange["kind"], id: string): Promise<unknown> {
  return kind === "folder" ? null : await readRule(cdp, id);
}

function segmentType(kind: "batch" | "realtime"): "segment-batch" | "segment-realtime" {
  return kind === "batch" ? "segment-batch" : "segment-realtime";
}

function toSentence(cause: unknown): string {
  const { message } = Object(cause) as { message?: unknown };
  return (asText(message) ?? String(cause)).replace(/[^.!?]$/, "$&.");
}

function label({ kind }: TreeChange): string {
  return kind === "folder" ? "folder" : `${kind} segment`;
}
