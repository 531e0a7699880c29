/** The changes between two descriptions, with levels, in order. */
import { callName } from "../openapi/call-names.ts";
import type { Difference } from "./compare/context.ts";
import { type Direction, effectiveDirection } from "./compare/location.ts";
import { type BreakKind, classifyBreaks, classifyLevel, type Level, maxLevel, rank } from "./severity.ts";
import type { Source } from "./source.ts";
import { shortHash } from "../text/hashes.ts";

export interface Change {
  level: Level;
  kind: string;
  /** `GET /audiences/{audienceId}`, or null if the change belongs to no operation. */
  operation: string | null;
  /** The name of the call: `audiences.get`. */
  call?: string;
  /** The first tag of the operation. */
  tag?: string;
  direction: Direction;
  /** The path from the operation to the change. References are followed; parameters and union members have names. */
  pointer: string;
  /** The media type, if there are several. */
  mediaType?: string;
  /** The position in the file. */
  source?: Source;
  /** A sentence. Texts from a description are in backticks. */
  message: string;
  /** What the change breaks. Empty unless it is major. */
  breaks: BreakKind[];
  /** Identifies the change in `accepted-changes.yaml`. Does not depend on line numbers. */
  fingerprint: string;
  /** The reason and date of the acceptance. */
  accepted?: { reason: string; date: string };
}

export interface DiffReport {
  level: Level;
  /** Most severe first. */
  changes: Change[];
  operations: { operation: string; call?: string; level: Level; changes: number }[];
  /** What the report could not check, with the reason. */
  notes: string[];
}

/** Sorts and summarizes changes. */
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

/** Groups changes by operation, in order. The key is null for changes without an operation. */
export function byOperation(changes: Change[]): Map<string | null, Change[]> {
  const groups = new Map<string | null, Change[]>();
  for (const change of changes) {
    const own = groups.get(change.operation);
    if (own) own.push(change);
    else groups.set(change.operation, [change]);
  }
  return groups;
}

/** Creates a change with a level from a difference. */
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
