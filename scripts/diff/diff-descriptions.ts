/** The whole report: the difference of two contracts, what TypeScript says of their types, and what was accepted before. */
import { type Document, escapePointer } from "../openapi/document.ts";
import { type Acceptance, markAccepted } from "./accepted.ts";
import { isTyped } from "./severity.ts";
import { type Change, changeOf, type DiffReport, reportOf, tagsOf } from "./changes.ts";
import { diff } from "./report.ts";
import { code } from "./code-span.ts";
import type { Misfit } from "./type-compatibility.ts";

const sentences = {
  request: "The arguments that compiled until now no longer fit the types.",
  response: "The answer no longer fits the types that it had.",
  none: "It no longer fits its types.",
};

/**
 * Compares two descriptions by all that knows something of them. Throws when redocly fails.
 * @param known What `diff` said of them, where that is at hand.
 */
export async function judge(
  base: Document,
  revision: Document,
  accepted: Acceptance[] = [],
  known?: DiffReport,
): Promise<DiffReport> {
  const report = known ?? (await diff(base, revision));
  const isSame = report.changes.every(({ kind }) => kind === "wording");
  return markAccepted(isSame ? report : await withTypes(report, base, revision), accepted);
}

/** Marks what also stops code from compiling, and adds what nothing but the compiler objects to. */
async function withTypes(report: DiffReport, base: Document, revision: Document): Promise<DiffReport> {
  const { misfits, notes } = await misfitsOf(base, revision);
  const tags = tagsOf(revision);
  const isBlamed = (change: Change) => misfits.some((misfit) => explains(change, misfit));
  const changes = report.changes.map((change): Change => (isBlamed(change) ? withCode(change) : change));
  const odd = misfits.filter(
    (misfit) => !changes.some((change) => isIn(change, misfit) && change.breaks.includes("code")),
  );
  const added = odd.map(({ entry, direction, part }) => {
    const pointer = `#/paths/${escapePointer(entry.path)}/${entry.method}/${part}`;
    return changeOf({ kind: "types-incompatible", entry, direction, pointer, message: sentences[direction] }, tags);
  });
  return reportOf([...changes, ...added], [...report.notes, ...notes]);
}

/** The report is worth reading without it: elsewhere the generator may be missing, or choke on what it has never seen. */
async function misfitsOf(base: Document, revision: Document): Promise<{ misfits: Misfit[]; notes: string[] }> {
  try {
    const { misfitsBetween } = await import("./type-compatibility.ts");
    return { misfits: await misfitsBetween(base, revision), notes: [] };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    const reason = isMissing ? "openapi-typescript 7 and typescript 5 are not installed" : code(String(error));
    return { misfits: [], notes: [`Whether code still compiles was not looked at: ${reason}.`] };
  }
}

function explains(change: Change, misfit: Misfit): boolean {
  return change.level === "major" && isTyped(change.kind) && isIn(change, misfit);
}

function isIn({ operation, pointer }: Change, { entry, part }: Misfit): boolean {
  return operation === entry.id && `${pointer.split("/").slice(4).join("/")}/`.startsWith(`${part}/`);
}

function withCode(change: Change): Change {
  return { ...change, breaks: [...new Set([...change.breaks, "code" as const])] };
}
