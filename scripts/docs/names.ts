/** `npm run docs:names`: writes the table of legacy names into its page of the guide. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parameterAliases } from "../../src/client/parameter-names.ts";
import { legacyCallNames, legacyParameterNames, legacyTerms, legacyTypeNames } from "../../src/legacy/legacy-names.ts";
import { createCommand, runIfMain } from "../cli/command.ts";
import { root } from "../cli/paths.ts";
import { progress } from "../cli/progress.ts";
import { replaceFiles } from "../cli/replace-files.ts";
import { replaceMarkedPart } from "./marked-part.ts";

const markers = ["<!-- names: npm run docs:names -->", "<!-- end of names -->"] as const;

const code = (name: string) => `\`${name}\``;

const tables: [what: string, table: Record<string, string>, print: (name: string) => string][] = [
  ["terms", legacyTerms, String],
  ["calls, with `withLegacyNames`", legacyCallNames, code],
  ["parameters of every call", parameterAliases, code],
  ["parameters, with `withLegacyNames`", legacyParameterNames, code],
  ["types, deprecated", legacyTypeNames, code],
];

const page = "docs/guide/12-legacy-names.md";

/** Returns the page with the current table, formatted by Prettier. */
export async function insertNameTable(source: string): Promise<string> {
  const rows = tables.flatMap(([what, table, print]) => rowsOf(what, table, print));
  const text = ["| | current | legacy |", "| - | - | - |", ...rows].join("\n");
  return replaceMarkedPart({ page, markers }, source, text);
}

/** Returns one row per current name. The first row has the heading. */
function rowsOf(what: string, table: Record<string, string>, print: (name: string) => string): string[] {
  const names = [...new Set(Object.values(table))];
  const legacyNames = (name: string) => Object.keys(table).filter((legacy) => table[legacy] === name);
  return names.map(
    (name, index) => `| ${index ? "" : what} | ${print(name)} | ${legacyNames(name).map(print).join(", ")} |`,
  );
}

const command = createCommand("npm run docs:names --", { 0: "done", 1: "the page has no markers for the table" })
  .description(`Writes the table of legacy names into ${page}.`)
  .action(async () => {
    const file = join(root, page);
    const text = await readFile(file, "utf8");
    const written = await insertNameTable(text);
    await replaceFiles(new Map([[file, written]]));
    progress.log(written === text ? `${page} is up to date.` : `Wrote ${page}.`);
  });

await runIfMain(import.meta.url, command);
