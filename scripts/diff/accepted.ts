/** Breaking changes that are meant: `openapi/accepted-changes.yaml`, an entry each with its fingerprint, reason and date. */
import { CORE_SCHEMA, dump, load } from "js-yaml";
import { CommandError } from "../cli/command.ts";
import { type Level, maxLevel } from "./severity.ts";
import { describeLocation } from "./describe-location.ts";
import type { DiffReport } from "./changes.ts";

export interface AcceptedChange {
  /** As the report prints it, twelve hexadecimal digits. */
  fingerprint: string;
  /** What changes, for those who read the file. */
  change: string;
  reason: string;
  /** The day, `2026-11-23`. */
  date: string;
}

const fieldRules: Record<keyof AcceptedChange, { form: RegExp; says: string }> = {
  fingerprint: { form: /^[0-9a-f]{12}$/, says: "the twelve hexadecimal digits of the report, in quotes" },
  change: { form: /\S/, says: "what changes" },
  reason: { form: /\S.{9,}/s, says: "why, in ten characters or more" },
  date: { form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, says: "a day like 2026-11-23" },
};

/** Reads the text of the file. @throws {CommandError} for an entry that is not complete, with its number and what is wanted. */
export function parseAccepted(text: string, file: string): AcceptedChange[] {
  const entries = load(text, { schema: CORE_SCHEMA }) ?? [];
  if (!Array.isArray(entries)) throw new CommandError(`${file} must be a list of accepted changes.`);
  const accepted = entries.map((entry: unknown, at) => checked(entry, `${file}, entry ${at + 1}`));
  const twice = accepted.find(({ fingerprint }, at) =>
    accepted.slice(0, at).some((it) => it.fingerprint === fingerprint),
  );
  if (twice) throw new CommandError(`${file} has ${twice.fingerprint} twice: remove one.`);
  return accepted;
}

/** Marks the changes that were accepted. */
export function markAccepted(report: DiffReport, accepted: AcceptedChange[]): DiffReport {
  const known = new Map(accepted.map(({ fingerprint, reason, date }) => [fingerprint, { reason, date }]));
  const changes = report.changes.map((change) => {
    const acceptance = known.get(change.fingerprint);
    return acceptance && change.level === "major" ? { ...change, accepted: acceptance } : change;
  });
  return { ...report, changes };
}

/** The entries that accept all that is left; their reasons are still to be written. */
export function printUnacceptedEntries(report: DiffReport, date: string): string {
  const open = report.changes.filter(({ level, accepted }) => level === "major" && !accepted);
  const entries = open.map(({ fingerprint, operation, call, message, ...change }) => {
    const parts = [call, operation, describeLocation({ operation, ...change }), message];
    return { fingerprint, change: parts.filter(Boolean).join(", ").replaceAll("`", ""), reason: "", date };
  });
  return dump(entries, { schema: CORE_SCHEMA, lineWidth: 120, forceQuotes: true, quotingType: '"' });
}

/** Returns the highest level of changes that are not accepted. */
export function unacceptedLevel({ changes }: DiffReport): Level {
  return maxLevel(changes.filter(({ accepted }) => !accepted).map(({ level }) => level));
}

function checked(entry: unknown, where: string): AcceptedChange {
  const fields = (entry !== null && typeof entry === "object" ? entry : {}) as Record<string, unknown>;
  for (const [name, { form, says }] of Object.entries(fieldRules)) {
    const value = fields[name];
    if (typeof value !== "string" || !form.test(value)) throw new CommandError(`${where}: ${name} must say ${says}.`);
  }
  const odd = Object.keys(fields).find((name) => !Object.hasOwn(fieldRules, name));
  if (odd !== undefined)
    throw new CommandError(`${where}: unknown field ${odd}. Use ${Object.keys(fieldRules).join(", ")}.`);
  return fields as unknown as AcceptedChange;
}
