/** The whole report: the difference of two contracts, what TypeScript says of their types, and what was accepted before. */
import type { Document } from "../openapi/document.ts";
import { toOperationPointer } from "../openapi/json-pointer.ts";
import { type AcceptedChange, markAccepted } from "./accepted.ts";
import { isTyped } from "./severity.ts";
import { type Change, createChange, type DiffReport, createReport, tagsOf } from "./changes.ts";
import { diff } from "./report.ts";
import { codeSpan } from "../text/code-span.ts";
import type { TypeMismatch } from "./type-compatibility.ts";

const sentences = {
  request: "The arguments that compiled until now no longer fit the types.",
  response: "The answer no longer fits the types that it had.",
  none: "It no longer fits its types.",
};

/**
 * Compares two descriptions by all that knows something of them. Throws when redocly fails.
 * @param known What `diff` said of them, where that is at hand.
 */
export async function diffDescriptions(
  base: Document,
  revision: Document,
  accepted: AcceptedChange[] = [],
  known?: DiffReport,
): Promise<DiffReport> {
  const report = known ?? (await diff(base, revision));
  const isSame = report.changes.every(({ kind }) => kind === "wording");
  return markAccepted(isSame ? report : await addTypeMismatches(report, base, revision), accepted);
}

/** Marks what also stops code from compiling, and adds what nothing but the compiler objects to. */
async function addTypeMismatches(report: DiffReport, base: Document, revision: Document): Promise<DiffReport> {
  const { typeErrors, notes } = await tryFindTypeMismatches(base, revision);
  const tags = tagsOf(revision);
  const isExplainedBy = (change: Change) => typeErrors.some((mismatch) => explainsMismatch(change, mismatch));
  const changes = report.changes.map((change): Change => (isExplainedBy(change) ? withCodeBreak(change) : change));
  const unexplained = typeErrors.filter(
    (mismatch) => !changes.some((change) => isAtMismatch(change, mismatch) && change.breaks.includes("code")),
  );
  const added = unexplained.map(({ entry, direction, part }) => {
    const pointer = `${toOperationPointer(entry.method, entry.path)}/${part}`;
    return createChange({ kind: "types-incompatible", entry, direction, pointer, message: sentences[direction] }, tags);
  });
  return createReport([...changes, ...added], [...report.notes, ...notes]);
}

/** The report is worth reading without it: elsewhere the generator may be missing, or choke on what it has never seen. */
async function tryFindTypeMismatches(
  base: Document,
  revision: Document,
): Promise<{ typeErrors: TypeMismatch[]; notes: string[] }> {
  try {
    const { findTypeMismatches } = await import("./type-compatibility.ts");
    return { typeErrors: await findTypeMismatches(base, revision), notes: [] };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    const reason = isMissing ? "openapi-typescript 7 and typescript 5 are not installed" : codeSpan(String(error));
    return { typeErrors: [], notes: [`Whether code still compiles was not looked at: ${reason}.`] };
  }
}

function explainsMismatch(change: Change, mismatch: TypeMismatch): boolean {
  return change.level === "major" && isTyped(change.kind) && isAtMismatch(change, mismatch);
}

function isAtMismatch({ operation, pointer }: Change, { entry, part }: TypeMismatch): boolean {
  return operation === entry.id && `${pointer.split("/").slice(4).join("/")}/`.startsWith(`${part}/`);
}

function withCodeBreak(change: Change): Change {
  return { ...change, breaks: [...new Set([...change.breaks, "code" as const])] };
}
