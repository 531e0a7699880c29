/** The code of the documents compiles against the package, and the commands they name exist. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { expect, test } from "vitest";
import { openapiCommand, tdCdpCommand } from "../scripts/bin/commands.ts";
import { root } from "../scripts/cli/paths.ts";
import { blocks, documents } from "./support/documents.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

test("every ts block compiles", () => {
  expect(blocks.length).toBeGreaterThan(documents.size);
  const folder = mkdtempSync(join(root, "node_modules/.documents-"));
  try {
    for (const { place, code } of blocks)
      writeFileSync(join(folder, `${place.replace(/\W+/g, "-")}.mts`), `${code}\nexport {};\n`);
    const paths = {
      "td-cdp": ["../../src/index.ts"],
      "td-cdp/raw": ["../../src/raw.ts"],
      "td-cdp/rules": ["../../src/rules.ts"],
      "td-cdp/testing": ["../../src/testing.ts"],
      "td-cdp/trees": ["../../src/trees.ts"],
      "td-cdp/types": ["../../src/types.ts"],
    };
    const compilerOptions = { noEmit: true, types: ["node"], paths };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../tsconfig.json", compilerOptions, include: ["*.mts"] }),
    );
    expect(compile(folder)).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([...documents])("every command that %s names exists", (_, text) => {
  const named = new Set([...text.matchAll(/npm (?:run )?(test|(?<=run )[\w:-]+)/g)].map(([, name]) => name!));
  expect([...named].filter((name) => !scripts[name])).toEqual([]);
});

test.each([...documents])("every td-cdp command line of %s is valid", (_, text) => {
  const lines = [...text.matchAll(/npx (?:-p td-cdp )?(td-cdp(?:-openapi)?) ([^\n`#|>&)]+)/g)];
  expect(lines.map(([line, program, args]) => findMistake(line, program!, args!.trim())).filter(Boolean)).toEqual([]);
});

test.each([...documents])("every link of %s leads to a file, and to a heading of it", (document, text) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)];
  const broken = links.filter(([, path, anchor]) => {
    const file = path ? join(dirname(document), path) : document;
    return !existsSync(join(root, file)) || (anchor && !headingsOf(documents.get(file)!).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** Returns the anchors of a page, as GitHub makes them. */
function headingsOf(text: string): string[] {
  const headings = text.replaceAll(/^```.*?^```/gms, "").matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}

/** Returns the line if it has an unknown command or option. */
function findMistake(line: string, program: string, args: string): string | undefined {
  let command: CommandUnknownOpts = program === "td-cdp" ? tdCdpCommand() : openapiCommand(program);
  for (const word of args.split(/\s+/)) {
    const flag = word.split("=")[0]!;
    const subcommand = command.commands.find((each) => each.name() === word);
    if (subcommand) command = subcommand;
    else if (flag.startsWith("--") && !command.options.some(({ long }) => long === flag)) return `${flag} of: ${line}`;
    else if (!flag.startsWith("-") && command.commands.length > 0) return `${word} of: ${line}`;
  }
}

/** What tsc says; nothing when all is well. */
function compile(folder: string): string {
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript-7/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
