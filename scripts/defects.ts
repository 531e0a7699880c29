/** Prints the defects of the published description that the patches mend, as a text to send to the vendor. */
import { readFile } from "node:fs/promises";
import { exit, main } from "./cli/command.ts";
import { project } from "./cli/paths.ts";
import type { Document } from "./openapi/document.ts";
import { guard } from "./openapi/parse-safely.ts";
import { code } from "./diff/code-span.ts";
import { patches } from "../openapi/patches/index.ts";
import type { Source } from "./pull/stages.ts";
import { type Defect, type Example, findDefects, listDefects } from "./defects/find.ts";

/** The list as markdown: where, what, why and with which effect. */
export function printDefects(defects: readonly Defect[], { url, date, sha256 }: Source): string {
  const sum = defects.reduce((count, { places }) => count + places, 0);
  const head = `# ${defects.length} defects of ${url}\n\nAs of ${date}, sha256 ${code(sha256)}: ${sum} places.\n`;
  return head + defects.map((defect, at) => `\n## ${at + 1}. ${titleOf(defect)}\n\n${itemsOf(defect)}`).join("");
}

function titleOf({ name, places }: Defect): string {
  return `${name.replaceAll("-", " ")}, ${places} ${places === 1 ? "place" : "places"}`;
}

function itemsOf({ where, why, found }: Defect): string {
  const examples = found?.examples.map((each) => `  - ${exampleText(each)}`) ?? [];
  const lines = [
    `- **Where:** ${where}.`,
    ...(examples.length > 0 ? ["- **What:**", ...examples] : []),
    `- **Why it matters:** ${why}`,
    ...(found ? [`- **Effect of mending it:** ${effectText(found.effect)}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function exampleText({ pointer, before, after }: Example): string {
  const [is, should] = [before, after].map((value) => (value === undefined ? "nothing" : code(value, 300)));
  return `${code(pointer, 500)} is ${is} and should be ${should}.`;
}

function effectText({ request, response, none }: NonNullable<Defect["found"]>["effect"]): string {
  const parts = [
    request > 0 ? `${request} operations take` : "",
    response > 0 ? `${response} give` : "",
    none > 0 ? `${none} are named, protected or placed by` : "",
  ].filter(Boolean);
  return parts.length > 0
    ? `${parts.join(", ")} something else in the contract.`
    : "none on the contract; tools read it rightly.";
}

await main(import.meta.url, {
  help: `Usage: npm run openapi:report [-- file]

Prints what the patches of openapi/patches mend as a list of defects, in markdown, to send to the vendor: where, why, and
how many places. With the published file also what is there, what should be, and how many operations it concerns.

Exit codes: 0 printed, 1 the file cannot be used, 2 wrong arguments.`,
  options: {},
  positionals: { atLeast: 0, atMost: 1 },
  async run({ positionals: [file], progress }) {
    const source = JSON.parse(await readFile(project.source, "utf8")) as Source;
    const defects = file
      ? findDefects(guard(await readFile(file)) as Document, patches)
      : listDefects(patches, source.patches);
    progress.say(printDefects(defects, source).trimEnd());
    return exit.done;
  },
});
