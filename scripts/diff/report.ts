/** What the difference between two descriptions means: each change with the operations it reaches and its semver level. */
import { isRedoclyInstalled } from "../cli/redocly.ts";
import { toCanonicalDocument } from "../openapi/canonical/document.ts";
import { at, type Document, type OperationEntry, operationsOf } from "../openapi/document.ts";
import { toOperationPointer } from "../openapi/json-pointer.ts";
import { findReferences } from "../openapi/walk.ts";
import { createChange, type DiffReport, createReport, tagsOf } from "./changes.ts";
import { compareDescriptions, type Difference, operationKey, rootPlace } from "./compare.ts";
import { findUncomparedChanges } from "./uncompared.ts";
import { runRedoclyDiff, type RedoclyFinding } from "./redocly.ts";
import { childLocation } from "./context.ts";
import { codeSpan } from "../text/code-span.ts";
import { findChangedDocumentation, documentationTexts } from "./documentation.ts";

/**
 * Compares two descriptions, OpenAPI 3.0 or 3.1.
 *
 * Both are brought to their canonical form and compared by rules of our own; `redocly diff` looks at the same two, and what
 * it rates where we found nothing joins. Throws when redocly fails; where it is not installed, a note says so.
 */
export async function diff(base: Document, revision: Document): Promise<DiffReport> {
  const [before, after] = [toCanonicalDocument(base), toCanonicalDocument(revision)];
  const inContract = JSON.stringify(before) === JSON.stringify(after) ? [] : await contractFindings(before, after);
  const findings = [...inContract, ...findUncomparedChanges(base, revision)];
  const tags = new Map([...tagsOf(base), ...tagsOf(revision)]);
  const all = [...findings, ...wordingFindings(base, revision, findings)];
  const notes =
    all.length > 0 && !isRedoclyInstalled() ? ["Redocly was not asked for its opinion: it is not installed."] : [];
  return createReport(
    all.map((finding) => createChange(finding, tags)),
    notes,
  );
}

async function contractFindings(base: Document, revision: Document): Promise<Difference[]> {
  const { findings, told } = compareDescriptions(base, revision);
  const verdicts = isRedoclyInstalled() ? await runRedoclyDiff(base, revision) : [];
  // What redocly says from within a union depends on which members it takes for the same; that is settled by pairs.ts.
  const certain = verdicts.filter(({ path }) => !path.includes("/anyOf/"));
  const unheard = certain.filter(({ nodes }) => !nodes.some((node) => told.has(node)));
  return [...findings, ...unheard.flatMap((verdict) => toDifferences(verdict, revision))];
}

/** A verdict about a place that no finding of ours speaks of, for every operation that reaches it. */
function toDifferences(verdict: RedoclyFinding, revision: Document): Difference[] {
  const { rule, message, path, direction } = verdict;
  const finding = { kind: rule, direction, pointer: path, message: codeSpan(message) };
  const entries = operationsOf(revision).filter((entry) => isInOperation(revision, entry, verdict));
  return entries.length > 0 ? entries.map((entry) => ({ ...finding, entry })) : [{ ...finding, entry: null }];
}

function isInOperation(
  document: Document,
  { path, method, operation }: OperationEntry,
  verdict: RedoclyFinding,
): boolean {
  if (verdict.reference) return reachesReference(document, operation, verdict.reference);
  return `${verdict.path}/`.startsWith(`${toOperationPointer(method, path)}/`);
}

function reachesReference(document: Document, node: unknown, reference: string, seen = new Set<string>()): boolean {
  const open = [...findReferences(node)].filter((each) => !seen.has(each));
  open.forEach((each) => seen.add(each));
  return open.some((each) => each === reference || reachesReference(document, at(document, each), reference, seen));
}

/** A change of words is told where nothing worse is. */
function wordingFindings(base: Document, revision: Document, others: Difference[]): Difference[] {
  const told = new Set(others.map(({ entry, pointer }) => (entry ? operationKey(entry) : pointer)));
  const words = { kind: "wording", direction: "none" } as const;
  const before = new Map([...documentationTexts(base)].map(([entry, text]) => [operationKey(entry), text]));
  const message = "Words change: a description, an example, a tag, a deprecation or an extension.";
  const inOperations = [...documentationTexts(revision)]
    .filter(([entry, text]) => !told.has(operationKey(entry)) && before.get(operationKey(entry)) !== text)
    .map(([entry]) => ({
      ...words,
      entry,
      message,
      pointer: childLocation(rootPlace, "paths", entry.path, entry.method).pointer,
    }));
  const inParts = findChangedDocumentation(base, revision)
    .filter((pointer) => !told.has(pointer))
    .map((pointer) => ({ ...words, entry: null, pointer, message: "Its words or their order change." }));
  return [...inOperations, ...inParts];
}
