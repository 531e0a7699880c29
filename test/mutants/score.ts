/** What Stryker reports, counted. */

/** As much of a report as is counted, by Stryker's schema of mutation test reports. */
export interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

export interface Score {
  /** How many mutants were noticed, by a test that failed or that did not end. */
  noticed: number;
  /** How many were made, but for those that no test could run on. */
  made: number;
}

const noticed = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

/** The scores of a report by file, and in "" that of all. */
export function scoresOf({ files }: Report): Map<string, Score> {
  const all: Score = { noticed: 0, made: 0 };
  const scores = new Map([["", all]]);
  for (const [file, { mutants }] of Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const good = mutants.filter(isNoticed).length;
    const score = { noticed: good, made: good + mutants.filter(({ status }) => missed.has(status)).length };
    all.noticed += score.noticed;
    all.made += score.made;
    if (score.made) scores.set(file, score);
  }
  return scores;
}

/** In percent, rounded down to a tenth, so that 85 is reached and not only nearly. */
export function percentOf({ noticed, made }: Score): number {
  return Math.floor((1000 * noticed) / made) / 10;
}

/** A table of Markdown: a line for each module, and one for each of its files. */
export function tableOf(modules: Map<string, Map<string, Score>>): string {
  const rows = [...modules].flatMap(([name, scores]) =>
    [...scores].map(([file, score]) => [
      file ? `\`${file}\`` : `**${name}**`,
      `${score.noticed} of ${score.made}`,
      `${percentOf(score).toFixed(1)} %`,
    ]),
  );
  const lines = [["changed", "noticed", "score"], ["---", "--:", "--:"], ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  return lines.join("\n");
}

function isNoticed({ status }: { status: string }): boolean {
  return noticed.has(status);
}
