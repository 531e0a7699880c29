/** Groups operations with the same changes into sections, most severe first, then by tag and call. */
import { adviceFor } from "../advice.ts";
import { type Level, rank } from "../severity.ts";
import { describeLocation } from "../describe-location.ts";
import { byOperation, type Change, type DiffReport } from "../changes.ts";
import { codeSpan } from "../../text/code-span.ts";

export interface Section {
  level: Level;
  tag: string;
  /** One change per operation, for the name of the operation. */
  operations: Change[];
  changes: GroupedChange[];
}

/** A change that several operations share, with its places in the operations and files, and its fingerprints. */
export interface GroupedChange extends Change {
  places: Set<string>;
  sources: Set<string>;
  fingerprints: string[];
}

/** Maximum number of places to list. */
const maxPlaces = 3;

export const titles: Record<Level, string> = {
  major: "Breaking",
  minor: "Compatible",
  patch: "No effect on calls",
  none: "No changes",
};

const breakLabels = { wire: "running programs", code: "compilation" };

/** Groups the changes. Each operation is in exactly one section. */
export function groupChanges(report: DiffReport): Section[] {
  const sections = new Map<string, Section>();
  for (const [operation, own] of byOperation(report.changes)) {
    const { level, tag = "" } = own[0]!;
    const content = own.map(({ level, kind, direction, message, accepted }) => [
      level,
      kind,
      direction,
      message,
      accepted,
    ]);
    const key = JSON.stringify([operation === null, content]);
    const changes = own.map((each): GroupedChange => ({
      ...each,
      places: new Set(),
      sources: new Set(),
      fingerprints: [],
    }));
    const section = sections.get(key) ?? { level, tag, operations: [], changes };
    section.operations.push(own[0]!);
    section.changes.forEach((each, at) => {
      each.places.add(describeLocation(own[at]!));
      each.sources.add(describeSource(own[at]!));
      each.fingerprints.push(own[at]!.fingerprint);
    });
    sections.set(key, section);
  }
  return [...sections.values()].sort(bySeverityAndName);
}

/** Formats an operation with its call, such as `GET /audiences`. Texts from a description are quoted. */
export function formatTitle({ operation, call }: Pick<Change, "operation" | "call">): string {
  if (operation === null) return "The description as a whole";
  return call ? `${codeSpan(call)}, ${codeSpan(operation)}` : codeSpan(operation);
}

/** Formats the place, the change and the advice. */
export function formatChange(change: GroupedChange): string {
  const places = [...change.places].filter(Boolean);
  const more = places.length > maxPlaces ? ` or ${places.length - maxPlaces} more places` : "";
  const where = places.slice(0, maxPlaces).join(" or ") + more;
  return `${where ? `${where}: ` : ""}${change.message} ${adviceFor(change)}`;
}

/** Returns where the change is in the files: `#/components/schemas/Shelf`, line 31 of the revision. */
export function formatSources({ sources }: GroupedChange): string {
  const some = [...sources].filter(Boolean);
  const more = some.length > maxPlaces ? ` and ${some.length - maxPlaces} more places` : "";
  return some.slice(0, maxPlaces).join("; ") + more;
}

function describeSource({ source }: Change): string {
  if (!source) return "";
  const where = source.line === undefined ? " in" : `, line ${source.line} of`;
  return `${codeSpan(source.pointer)}${where} the ${source.side}`;
}

/** Returns `breaks running programs and compilation`, or an empty string. */
export function formatBreaks({ breaks }: Pick<Change, "breaks">): string {
  return breaks.length > 0 ? `breaks ${breaks.map((each) => breakLabels[each]).join(" and ")}` : "";
}

/** Formats the reason for acceptance, or the fingerprints to accept the change. Texts are quoted. */
export function formatAcceptance({ accepted, fingerprints }: GroupedChange): string {
  if (accepted) return `accepted on ${accepted.date}: ${codeSpan(accepted.reason)}`;
  return `not accepted, ${fingerprints.length > 1 ? "fingerprints" : "fingerprint"} ${fingerprints.map((each) => codeSpan(each)).join(", ")}`;
}

/** Formats the number of changes as a sentence. */
export function formatSummary({ changes, operations }: DiffReport): string {
  if (changes.length === 0) return "No changes.";
  const counts = (["major", "minor", "patch"] as const).map((level) => {
    const count = operations.filter((each) => each.level === level).length;
    return count > 0 ? `${count} ${level}` : "";
  });
  const list = counts.filter(Boolean).join(", ");
  return `${pluralize(changes.length, "change")} in ${pluralize(operations.length, "operation")}${list ? ` (${list})` : ""}.`;
}

/** Formats the number of breaking and accepted changes. Returns an empty string without breaking changes. */
export function formatBreakage({ changes }: DiffReport): string {
  const major = changes.filter(({ level }) => level === "major");
  const of = (kind: "wire" | "code") => major.filter(({ breaks }) => breaks.includes(kind)).length;
  const accepted = major.filter((each) => each.accepted).length;
  const parts = [`${of("wire")} break running programs`, `${of("code")} break compilation`];
  return major.length > 0 ? `${parts.join(", ")}; ${accepted} of ${major.length} are accepted.` : "";
}

function pluralize(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function bySeverityAndName(a: Section, b: Section): number {
  return rank(b.level) - rank(a.level) || compare(a.tag, b.tag) || compare(nameOf(a), nameOf(b));
}

function nameOf({ operations: [first] }: Section): string {
  return first?.call ?? "";
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
