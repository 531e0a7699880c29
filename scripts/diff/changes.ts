/** The difference of two descriptions: changes with their level, in order. */
import { callName } from "../openapi/call-names.ts";
import type { Difference } from "./compare/context.ts";
import { type Direction, effectiveDirection } from "./compare/location.ts";
import { type BreakKind, classifyBreaks, classifyLevel, type Level, maxLevel, rank } from "./severity.ts";
import type { Source } from "./source.ts";
import { shortHash } from "../text/hashes.ts";

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
  /** The way from the operation to the change: references followed, parameters and union members by name. */
  pointer: string;
  /** The media type, where there are several. */
  mediaType?: string;
  /** The place in the file, without references. */
  source?: Source;
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
  operations: { operation: string; call?: string; level: Level; changes: number }[];
  /** What the report does not know, and why. */
  notes: string[];
}

/** Puts changes in order and sums them up. */
export function createReport(some: Change[], notes: string[] = []): DiffReport {
  const changes = bySeverity(some);
  const operations = [...byOperation(changes)].flatMap(([operation, own]) =>
    operation ? [summarize(operation, own)] : [],
  );
  return { level: maxLevel(changes.map(({ level }) => level)), changes, operations, notes };
}

function summarize(operation: string, own: Change[]): DiffReport["operations"][number] {
  const { call, level } = own[0]!;
  return { operation, ...(call === undefined ? {} : { call }), level, changes: own.length };
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

/** Rates a difference. */
export function createChange(
  { kind, operation, location, message }: Difference,
  { source, hasCalls }: { source?: Source | undefined; hasCalls: boolean },
): Change {
  const { pointer, direction, mediaType } = location;
  const level = classifyLevel(kind, effectiveDirection(location));
  const id = operation?.id ?? null;
  return {
    ...{ level, kind, operation: id },
    ...(operation && hasCalls ? { call: callName(operation.method, operation.path) } : {}),
    ...(operation?.tag ? { tag: operation.tag } : {}),
    ...{ direction, pointer, message },
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(source === undefined ? {} : { source }),
    breaks: classifyBreaks(kind, level),
    fingerprint: shortHash(JSON.stringify([kind, id, pointer, message])),
  };
}

function bySeverity<T extends { level: Level }>(items: T[]): T[] {
  return [...items].sort((a, b) => rank(b.level) - rank(a.level));
}
