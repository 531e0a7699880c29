/** Lints a description: Redocly's `recommended-strict` with all rules enabled, its check of parameter examples, and our own checks. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkDescription } from "../openapi/checks.ts";
import type { Problem } from "../openapi/problem.ts";
import { sanitizeLine } from "../text/code-span.ts";
import { CommandError } from "../cli/command.ts";
import { type Document, operationsOf, parseDescription } from "../openapi/document.ts";
import { assertLocalReferences } from "../openapi/parse-safely.ts";
import type { Progress } from "../cli/progress.ts";
import { runRedocly } from "../cli/redocly.ts";

export interface LintReport {
  problems: Problem[];
  /** Problems that are facts of the API and cannot be fixed in a description, each with the reason. */
  accepted: (Problem & { reason: string })[];
}

const ambiguousPathsReason =
  "The API has both paths. The segment `queries` distinguishes them, because it is not a valid segment id.";
const segment = "#/paths/~1audiences~1{audienceId}~1segments~1{segmentId}";

/** Problems that are accepted, because they are facts of the API. */
export const acceptedProblems: { rule: string; pointer: string; reason: string }[] = [
  { rule: "no-ambiguous-paths", pointer: `${segment}~1statistics`, reason: ambiguousPathsReason },
  { rule: "no-ambiguous-paths", pointer: `${segment}~1syndications`, reason: ambiguousPathsReason },
];

/** The last result. An update lints the same text twice: in the pull and in the generation. */
let last: { text: string; report: LintReport } | undefined;

interface RedoclyProblem {
  ruleId: string;
  message: string;
  location: { pointer: string; start?: { line: number } }[];
}

/** Lints the text of a description. Throws if it refers to other files, which Redocly would fetch, or if Redocly cannot run. */
export async function lint(text: string, document = parseDescription(text)): Promise<LintReport> {
  if (last?.text === text) return last.report;
  assertLocalReferences(document);
  const found = [...(await lintWithRedocly(text)), ...checkDescription(document)];
  const reasonFor = (problem: Problem) =>
    acceptedProblems.find(({ rule, pointer }) => rule === problem.rule && pointer === problem.pointer)?.reason;
  const report = {
    problems: found.filter((problem) => !reasonFor(problem)),
    accepted: found.flatMap((problem) => {
      const reason = reasonFor(problem);
      return reason ? { ...problem, reason } : [];
    }),
  };
  last = { text, report };
  return report;
}

/** Formats one line per problem: `openapi/cdp-api.yaml:12 rule: message (at pointer)`. */
export function lintLines({ problems, accepted }: LintReport, file: string): string[] {
  const line = ({ rule, message, pointer, line: number }: Problem) =>
    sanitizeLine(`${file}${number ? `:${number}` : ""} ${rule}: ${message} (at ${pointer})`);
  return [
    ...problems.map(line),
    ...accepted.map((problem) => `accepted: ${problem.rule} at ${problem.pointer}. ${problem.reason}`),
  ];
}

/** Lints a description as a step of a command and prints the problems. Throws if there is a problem. */
export async function lintStage(
  text: string,
  document: Document,
  file: string,
  progress: Progress,
): Promise<LintReport> {
  const summary = ({ problems, accepted }: LintReport) => `${problems.length} problems, ${accepted.length} accepted`;
  const report = await progress.step("lint", () => lint(text, document), summary);
  lintLines(report, file).forEach(progress.log);
  if (report.problems.length > 0)
    throw new CommandError(`${file} has ${report.problems.length} lint problems, see above.`);
  return report;
}

async function lintWithRedocly(text: string): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), "td-cdp-lint-"));
  try {
    await writeFile(
      join(folder, "redocly.yaml"),
      "extends: [recommended-strict]\nrules: { no-invalid-parameter-examples: error }\n",
    );
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
    throw new CommandError(`redocly lint printed no report: ${stderr.trim() || stdout.trim().slice(0, 200)}`, {
      cause,
    });
  }
}
