/** What the difference between two descriptions is told as: changes with their level, in order. */
import { createHash } from "node:crypto";
import { type Document, operationsOf } from "../openapi/document.ts";
import { callName } from "../openapi/call-names.ts";
import { type Difference, operationKey } from "./compare.ts";
import {
  type BreakKind,
  classifyBreaks,
  type Direction,
  type Level,
  classifyLevel,
  rank,
  maxLevel,
} from "./severity.ts";

export interface Change {
  level: Level;
  kind: string;
  /** `GET /audiences/{audienceId}`, or null for what belongs to no operation. */
  operation: string | null;
  /** The name of the call: `audiences.get`. */
  call?: string;
  /** The first tag of the operation. */
  tag?: string;
  direction: Direction;
  /** The way from the operation to the change in the canonical form, references followed, parameters by name. */
  pointer: string;
  /** A sentence; what comes from a description stands between backticks. */
  message: string;
  /** What it breaks; nothing unless it is major. */
  breaks: BreakKind[];
  /** The same for the same change wherever it is found, so that it can be accepted once. */
  fingerprint: string;
  /** Why it may break those who call, and since when that is known. */
  accepted?: { reason: string; date: string };
}

export interface DiffReport {
  level: Level;
  /** The most severe first. */
  changes: Change[];
  operations: { operation: string; call: string; level: Level; changes: number }[];
  /** What the report does not know, and why. */
  notes: string[];
}

/** Puts changes in order and sums them up. */
export function createReport(some: Change[], notes: string[] = []): DiffReport {
  const changes = bySeverity(some);
  const operations = [...byOperation(changes)].flatMap(([operation, own]) =>
    operation ? [{ operation, call: own[0]!.call ?? "", level: own[0]!.level, changes: own.length }] : [],
  );
  return { level: maxLevel(changes.map(({ level }) => level)), changes, operations, notes };
}

/** The changes of each operation, and under null those of none, in their order. */
export function byOperation(changes: Change[]): Map<string | null, Change[]> {
  const groups = new Map<string | null, Change[]>();
  for (const change of changes) {
    const own = groups.get(change.operation);
    if (own) own.push(change);
    else groups.set(change.operation, [change]);
  }
  return groups;
}

/** A change as the table rates it. */
export function createChange(
  { kind, entry, direction, pointer, message }: Difference,
  tags: Map<string, string>,
): Change {
  const tag = entry && tags.get(operationKey(entry));
  const call = entry && { call: callName(entry.method, entry.path), ...(tag ? { tag } : {}) };
  const level = classifyLevel(kind, direction);
  const operation = entry?.id ?? null;
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([kind, operation, pointer, message]))
    .digest("hex");
  return {
    ...{ level, kind, operation, ...call, direction, pointer, message },
    breaks: classifyBreaks(kind, level),
    fingerprint: fingerprint.slice(0, 12),
  };
}

/** The first tag of each operation. */
export function tagsOf(document: Document): Map<string, string> {
  return new Map(
    operationsOf(document).flatMap((entry) => {
      const tag = entry.operation.tags?.[0];
      return typeof tag === "string" ? [[operationKey(entry), tag]] : [];
    }),
  );
}

function bySeverity<T extends { level: Level }>(items: T[]): T[] {
  return [...items].sort((a, b) => rank(b.level) - rank(a.level));
}
