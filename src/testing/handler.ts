/** What the handlers of the operations share: how they are asked, and the forms of the two dialects. */
import { Refusal } from "./api-errors.ts";
import type { CallName } from "./routing.ts";
import { type Entity, type Fields, find, type Folder, newId, readsToEnd, type Run, type State } from "./state.ts";

/** A request for an operation that the fake keeps state for. */
export interface Asked {
  readonly state: State;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Fields;
}

/** Gives the body of the answer. @throws Refusal when there is none. */
export type Handler = (asked: Asked) => unknown;

export type Handlers = { readonly [Name in CallName]?: Handler };

/** Who did everything. */
export const user = { id: "1", td_user_id: "1", name: "Fake User" };

const userResource = { id: "1", type: "user", attributes: { tdUserId: "1", name: user.name } };

const userLink = { data: { id: user.id, type: "user" } };

/** Who and when, as REST has it. */
export function stampOf({ createdAt, updatedAt }: Entity): Fields {
  return { createdAt, updatedAt, createdBy: user, updatedBy: user };
}

/** The relationships that every resource of JSON:API has. */
export function linksOf(folderId?: string | null): Fields {
  const parentFolder = { data: folderId ? { id: folderId, type: "folder-segment" } : null };
  return { ...(folderId !== undefined && { parentFolder }), createdBy: userLink, updatedBy: userLink };
}

/** A document of JSON:API. */
export function documentOf(data: unknown, included: readonly unknown[] = []): Fields {
  return { data, included: [userResource, ...included] };
}

/** What a value holds, where it is an object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** The id that a resource of JSON:API names as the folder around it. */
export function folderIdOf(body: Fields): string | undefined {
  return idOf(fieldsOf(fieldsOf(fieldsOf(body.relationships).parentFolder).data).id);
}

/** An id as text: numbers go in, text comes out. Undefined and null say that there is none. */
export function idOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}

/** A text, where one is given. @throws Refusal for a value of another kind. */
export function textOf(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null || typeof value === "string") return value ?? undefined;
  throw new Refusal("invalid", { field, message: "is no text" });
}

/**
 * The name that something is to have, where one is given or needed.
 *
 * @param others what must not have that name too; the thing itself may be among them.
 * @throws Refusal when it is empty or taken.
 */
export function claim<T extends { name: string }>(name: unknown, others: readonly T[], self?: T): string {
  const wanted = name === undefined && self ? self.name : textOf(name, "name");
  if (!wanted?.trim()) throw new Refusal("invalid", { field: "name", message: "can't be blank" });
  if (others.some((other) => other !== self && other.name === wanted))
    throw new Refusal("invalid", { field: "name", value: wanted, message: "has already been taken" });
  return wanted;
}

/** The folder that something new is to stand in. @throws Refusal when none is named, or there is none of that id. */
export function folderFor(state: State, id: unknown, where: Partial<Folder> = {}): Folder {
  if (id === undefined) throw new Refusal("badParameter", { message: "relationships.parentFolder names no folder" });
  return find(state.folders, id, where);
}

/** Starts a run, the latest of its runs. */
export function startRun(state: State, runs: Run[]): Run {
  const [workflowId, workflowSessionId, workflowAttemptId] = [newId(state), newId(state), newId(state)];
  const times = { createdAt: new Date().toISOString(), finishedAt: null };
  const run: Run = { workflowId, workflowSessionId, workflowAttemptId, ...times, status: "queued", reads: 0 };
  runs.unshift(run);
  return run;
}

/** Lets runs go on, as they do from one read to the next. */
export function advance(runs: readonly Run[]): void {
  for (const run of runs) {
    if (run.finishedAt) continue;
    run.status = ++run.reads < readsToEnd ? "running" : "success";
    if (run.status === "success") run.finishedAt = new Date().toISOString();
  }
}

/** A run as it is answered. */
export function runOf({ reads: _, ...run }: Run, more: Fields): Fields {
  return { ...run, ...more };
}
