/** What the difference between two descriptions means: each change with the operations it reaches and its semver level. */
import { createHash } from "node:crypto";
import { hasRedocly } from "../command/redocly.ts";
import { contractOf } from "../description/contract.ts";
import { at, type Document, escapePointer, type OperationEntry, operationsOf } from "../description/description.ts";
import { referencesIn } from "../description/walk.ts";
import { compareDescriptions, type Finding, operationKey, root } from "./compare.ts";
import { type Break, breaksOf, type Direction, type Level, levelOf, severity, worst } from "./levels.ts";
import { redoclyDiff, type Verdict } from "./redocly.ts";
import { below } from "./scope.ts";
import { code } from "./text.ts";
import { changedParts, wordingOf } from "./wording.ts";
import { callName } from "../description/names.ts";

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
  breaks: Break[];
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

/**
 * Compares two descriptions, OpenAPI 3.0 or 3.1.
 *
 * Both are brought to their canonical form and compared by rules of our own; `redocly diff` looks at the same two, and what
 * it rates where we found nothing joins. Throws when redocly fails; where it is not installed, a note says so.
 */
export async function diff(base: Document, revision: Document): Promise<DiffReport> {
  const [before, after] = [contractOf(base), contractOf(revision)];
  const findings = JSON.stringify(before) === JSON.stringify(after) ? [] : await contractFindings(before, after);
  const tags = new Map([...tagsOf(base), ...tagsOf(revision)]);
  const all = [...findings, ...wordingFindings(base, revision, findings)];
  const notes = all.length > 0 && !hasRedocly() ? ["Redocly was not asked for its opinion: it is not installed."] : [];
  return reportOf(
    all.map((finding) => changeOf(finding, tags)),
    notes,
  );
}

/** Puts changes in order and sums them up. */
export function reportOf(some: Change[], notes: string[] = []): DiffReport {
  const changes = bySeverity(some);
  const operations = [...byOperation(changes)].flatMap(([operation, own]) =>
    operation ? [{ operation, call: own[0]!.call ?? "", level: own[0]!.level, changes: own.length }] : [],
  );
  return { level: worst(changes.map(({ level }) => level)), changes, operations, notes };
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
export function changeOf({ kind, entry, direction, pointer, message }: Finding, tags: Map<string, string>): Change {
  const tag = entry && tags.get(operationKey(entry));
  const call = entry && { call: callName(entry.method, entry.path), ...(tag ? { tag } : {}) };
  const level = levelOf(kind, direction);
  const operation = entry?.id ?? null;
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([kind, operation, pointer, message]))
    .digest("hex");
  return {
    ...{ level, kind, operation, ...call, direction, pointer, message },
    breaks: breaksOf(kind, level),
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

async function contractFindings(base: Document, revision: Document): Promise<Finding[]> {
  const { findings, told } = compareDescriptions(base, revision);
  const verdicts = hasRedocly() ? await redoclyDiff(base, revision) : [];
  // What redocly says from within a union depends on which members it takes for the same; that is settled by pairs.ts.
  const certain = verdicts.filter(({ path }) => !path.includes("/anyOf/"));
  const unheard = certain.filter(({ nodes }) => !nodes.some((node) => told.has(node)));
  return [...findings, ...unheard.flatMap((verdict) => findingsOf(verdict, revision))];
}

/** A verdict about a place that no finding of ours speaks of, for every operation that reaches it. */
function findingsOf(verdict: Verdict, revision: Document): Finding[] {
  const { rule, message, path, direction } = verdict;
  const finding = { kind: rule, direction, pointer: path, message: code(message) };
  const entries = operationsOf(revision).filter((entry) => isAt(revision, entry, verdict));
  return entries.length > 0 ? entries.map((entry) => ({ ...finding, entry })) : [{ ...finding, entry: null }];
}

function isAt(document: Document, { path, method, operation }: OperationEntry, verdict: Verdict): boolean {
  if (verdict.reference) return reaches(document, operation, verdict.reference);
  return `${verdict.path}/`.startsWith(`#/paths/${escapePointer(path)}/${method}/`);
}

function reaches(document: Document, node: unknown, reference: string, seen = new Set<string>()): boolean {
  const open = [...referencesIn(node)].filter((each) => !seen.has(each));
  open.forEach((each) => seen.add(each));
  return open.some((each) => each === reference || reaches(document, at(document, each), reference, seen));
}

/** A change of words is told where nothing worse is. */
function wordingFindings(base: Document, revision: Document, others: Finding[]): Finding[] {
  const told = new Set(others.map(({ entry, pointer }) => (entry ? operationKey(entry) : pointer)));
  const words = { kind: "wording", direction: "none" } as const;
  const before = new Map([...wordingOf(base)].map(([entry, text]) => [operationKey(entry), text]));
  const message = "Words change: a description, an example, a tag, a deprecation or an extension.";
  const inOperations = [...wordingOf(revision)]
    .filter(([entry, text]) => !told.has(operationKey(entry)) && before.get(operationKey(entry)) !== text)
    .map(([entry]) => ({ ...words, entry, message, pointer: below(root, "paths", entry.path, entry.method).pointer }));
  const inParts = changedParts(base, revision)
    .filter((pointer) => !told.has(pointer))
    .map((pointer) => ({ ...words, entry: null, pointer, message: "Its words or their order change." }));
  return [...inOperations, ...inParts];
}

function bySeverity<T extends { level: Level }>(items: T[]): T[] {
  return [...items].sort((a, b) => severity(b.level) - severity(a.level));
}
