/** `npm run openapi:report`: prints the defects that the patches correct, as a report for the vendor. */
import { readFile } from "node:fs/promises";
import { createCommand, runIfMain } from "./cli/command.ts";
import { defaultPaths } from "./cli/paths.ts";
import { progress } from "./cli/progress.ts";
import type { Document } from "./openapi/document.ts";
import { parseSafely } from "./openapi/parse-safely.ts";
import { codeSpan } from "./text/code-span.ts";
import { patches } from "../openapi/patches/index.ts";
import type { SourceLock } from "./pull/stages.ts";
import { type Defect, type DefectExample, findDefects, listDefects } from "./defects/find.ts";

/** Formats the defects as markdown: where, what, why, and the effect of fixing them. */
export function printDefects(defects: readonly Defect[], { url, date, sha256 }: SourceLock): string {
  const sum = defects.reduce((count, { places }) => count + places, 0);
  const head = `# ${defects.length} defects in ${url}\n\nAs of ${date}, sha256 ${codeSpan(sha256)}: ${sum} places.\n`;
  return (
    head +
    defects.map((defect, index) => `\n## ${index + 1}. ${formatTitle(defect)}\n\n${formatItems(defect)}`).join("")
  );
}

function formatTitle({ name, places }: Defect): string {
  return `${name.replaceAll("-", " ")}, ${places} ${places === 1 ? "place" : "places"}`;
}

function formatItems({ where, why, found }: Defect): string {
  const examples = found?.examples.map((each) => `  - ${formatExample(each)}`) ?? [];
  const lines = [
    `- **Where:** ${where}.`,
    ...(examples.length > 0 ? ["- **What:**", ...examples] : []),
    `- **Why it matters:** ${why}`,
    ...(found ? [`- **Effect of fixing it:** ${formatEffect(found.effect)}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function formatExample({ pointer, before, after }: DefectExample): string {
  const [actual, expected] = [before, after].map((value) => (value === undefined ? "absent" : codeSpan(value, 300)));
  return `${codeSpan(pointer, 500)} is ${actual} and should be ${expected}.`;
}

function formatEffect({ request, response, none }: NonNullable<Defect["found"]>["effect"]): string {
  const parts = [
    request > 0 ? `the request of ${request} operation${request === 1 ? "" : "s"}` : "",
    response > 0 ? `the response of ${response}` : "",
    none > 0 ? `the name, path or security of ${none}` : "",
  ].filter(Boolean);
  return parts.length > 0
    ? `changes ${parts.join(", ")}.`
    : "does not change the contract, but tools then read it correctly.";
}

const command = createCommand("npm run openapi:report --", { 0: "printed", 1: "the file cannot be used" })
  .description(
    "Prints the defects that openapi/patches corrects as markdown, to send to the vendor: where they occur, why they matter, and how many places they affect.",
  )
  .argument("[file]", "the published file, to print the actual and expected values and the affected operations too")
  .action(async (file) => {
    const source = JSON.parse(await readFile(defaultPaths.source, "utf8")) as SourceLock;
    const defects = file
      ? findDefects(parseSafely(await readFile(file)) as Document, patches)
      : listDefects(patches, source.patches);
    progress.log(printDefects(defects, source).trimEnd());
  });

await runIfMain(import.meta.url, command);
