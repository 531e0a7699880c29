/** `npm run surface`: writes the public API to one file for reviews: the exports of each entry point, and the calls. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { CommandError, createCommand, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { replaceFiles } from "./cli/replace-files.ts";
import { root } from "./cli/paths.ts";
import { listRoutes } from "./openapi/sample-calls.ts";
import { emitDeclarations, type Entry, printDeclarations } from "./api-surface/declarations.ts";

const record = join(root, "api-surface.md");

const head = `# What the package exports

Written by \`npm run surface\` from the declarations, without comments. Every change here is visible to users. Types from the
description are listed by name only: \`npm run openapi:diff\` shows their changes.`;

/** Returns every call with its method and path, one line each. */
export function printCalls(): string[] {
  return listRoutes().map(([name, { method, path }]) => `cdp.${name}: ${method} ${path}`);
}

async function printSurface(): Promise<string> {
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    exports: Record<string, { types: string }>;
  };
  const entries = Object.entries(exports).map(([path, { types }]): Entry => [
    path.replace(".", "td-cdp"),
    join(root, types),
  ]);
  const calls = ["## Calls", `\`\`\`text\n${printCalls().join("\n")}\n\`\`\``];
  const text = [head, printDeclarations(emitDeclarations(), entries), ...calls].join("\n\n");
  return format(text, { ...(await resolveConfig(record)), filepath: record });
}

const command = createCommand("npm run surface --", { 0: "done", 1: "the file is stale, with --check" })
  .description("Writes api-surface.md: the exports of each entry point with their declarations, and every call.")
  .option("--check", "write nothing; fail if the file is stale")
  .action(async ({ check }) => {
    const text = await printSurface();
    const isStale = text !== (await readFile(record, "utf8").catch(() => undefined));
    if (check && isStale)
      throw new CommandError("api-surface.md is stale: run npm run surface, review the changes, and commit them.");
    if (isStale) await replaceFiles(new Map([[record, text]]));
    progress.log(isStale ? "Wrote api-surface.md." : "api-surface.md is up to date.");
  });

await runIfMain(import.meta.url, command);
