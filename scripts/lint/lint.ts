/** Lints a description: redocly's `recommended-strict`, no rule switched off, and checks of our own. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDescription, type Problem } from "../openapi/checks.ts";
import { CommandError } from "../cli/command.ts";
import { type Document, operationsOf, parseDescription } from "../openapi/document.ts";
import { assertLocalReferences } from "../openapi/parse-safely.ts";
import type { Progress } from "../cli/progress.ts";
import { runRedocly } from "../cli/redocly.ts";

export interface LintReport {
  problems: Problem[];
  /** Findings that no description can mend, with the reason. */
  setAside: (Problem & { reason: string })[];
}

const ambiguousPathsReason =
  "The API has both paths; a query is told from a segment by the word `queries`, which is no segment id.";
const segment = "#/paths/~1audiences~1{audienceId}~1segments~1{segmentId}";

/** Facts of the API. */
export const acceptedProblems: { rule: string; pointer: string; reason: string }[] = [
  { rule: "no-ambiguous-paths", pointer: `${segment}~1statistics`, reason: ambiguousPathsReason },
  { rule: "no-ambiguous-paths", pointer: `${segment}~1syndications`, reason: ambiguousPathsReason },
];

/** An update lints what it pulled, and the generation that follows would lint the same text again. */
let last: { text: string; report: LintReport } | undefined;

interface RedoclyProblem {
  ruleId: string;
  message: string;
  location: { pointer: string; start?: { line: number } }[];
}

/** Lints the text of a description. Throws when it refers to other files, which redocly would fetch, or redocly cannot be run. */
export async function lint(text: string, document = parseDescription(text)): Promise<LintReport> {
  if (last?.text === text) return last.report;
  assertLocalReferences(document);
  const found = [...(await lintWithRedocly(text)), ...checkDescription(document)];
  const reasonFor = (problem: Problem) =>
    acceptedProblems.find(({ rule, pointer }) => rule === problem.rule && pointer === problem.pointer)?.reason;
  const report = {
    problems: found.filter((problem) => !reasonFor(problem)),
    setAside: found.flatMap((problem) => {
      const reason = reasonFor(problem);
      return reason ? { ...problem, reason } : [];
    }),
  };
  last = { text, report };
  return report;
}

/** One line a problem: `openapi/cdp-api.yaml:12 rule: message (at pointer)`. */
export function lintLines({ problems, setAside }: LintReport, file: string): string[] {
  const line = ({ rule, message, pointer, line: number }: Problem) =>
    `${file}${number ? `:${number}` : ""} ${rule}: ${message} (at ${pointer})`;
  return [
    ...problems.map(line),
    ...setAside.map((problem) => `set aside: ${problem.rule} at ${problem.pointer}. ${problem.reason}`),
  ];
}

/** Lints, prints what there is to say and throws when there is a problem. */
export async function lintStage(
  text: string,
  document: Document,
  file: string,
  progress: Progress,
): Promise<LintReport> {
  const summary = ({ problems, setAside }: LintReport) => `${problems.length} problems, ${setAside.length} set aside`;
  const report = await progress.step("lint", () => lint(text, document), summary);
  lintLines(report, file).forEach(progress.log);
  if (report.problems.length > 0)
    throw new CommandError(`${file} has ${report.problems.length} lint problems, see above.`);
  return report;
}

async function lintWithRedocly(text: string): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), "td-cdp-lint-"));
  try {
    await writeFile(join(folder, "redocly.yaml"), "extends: [recommended-strict]\n");
    await writeFile(join(folder, "description.yaml"), text);
    const { stdout, stderr } = await runRedocly(
      ["lint", "description.yaml", "--config=redocly.yaml", "--format=json", "--max-problems=10000"],
      folder,
    );
    return parseReport(stdout, stderr);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseReport(stdout: string, stderr: string): Problem[] {
  try {
    const { problems } = JSON.parse(stdout) as { problems: RedoclyProblem[] };
    return problems.map(({ ruleId, message, location: [place] }) => ({
      rule: ruleId,
      message,
      pointer: place?.pointer ?? "#",
      ...(place?.start ? { line: place.start.line } : {}),
    }));
  } catch (cause) {
    throw new CommandError(`redocly lint gave no report: ${stderr.trim() || stdout.trim().slice(0, 200)}`, { cause });
  }
}
