/** What the difference between two descriptions means: each change with the operations it reaches and its semver level. */
import { hasRedocly } from "../cli/redocly.ts";
import { contractOf } from "../openapi/canonical/document.ts";
import { at, type Document, escapePointer, type OperationEntry, operationsOf } from "../openapi/document.ts";
import { referencesIn } from "../openapi/walk.ts";
import { changeOf, type DiffReport, reportOf, tagsOf } from "./changes.ts";
import { compareDescriptions, type Finding, operationKey, root } from "./compare.ts";
import { outsideFindings } from "./uncompared.ts";
import { redoclyDiff, type Verdict } from "./redocly.ts";
import { below } from "./context.ts";
import { code } from "./code-span.ts";
import { changedParts, wordingOf } from "./documentation.ts";

/**
 * Compares two descriptions, OpenAPI 3.0 or 3.1.
 *
 * Both are brought to their canonical form and compared by rules of our own; `redocly diff` looks at the same two, and what
 * it rates where we found nothing joins. Throws when redocly fails; where it is not installed, a note says so.
 */
export async function diff(base: Document, revision: Document): Promise<DiffReport> {
  const [before, after] = [contractOf(base), contractOf(revision)];
  const inContract = JSON.stringify(before) === JSON.stringify(after) ? [] : await contractFindings(before, after);
  const findings = [...inContract, ...outsideFindings(base, revision)];
  const tags = new Map([...tagsOf(base), ...tagsOf(revision)]);
  const all = [...findings, ...wordingFindings(base, revision, findings)];
  const notes = all.length > 0 && !hasRedocly() ? ["Redocly was not asked for its opinion: it is not installed."] : [];
  return reportOf(
    all.map((finding) => changeOf(finding, tags)),
    notes,
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
