/** Runs the first program of the README as the README describes it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/cli/paths.ts";
import { finished, start } from "../runtimes/programs.ts";
import type { Consumer } from "./consumer.ts";

const most = 10;

export const beginning: Consumer[] = [
  {
    name: "the README's first program",
    async check(folder) {
      const readme = readFileSync(join(root, "README.md"), "utf8");
      const tarball = readdirSync(join(folder, "packed")).find((file) => file.startsWith("td-cdp-"))!;
      if (!readme.includes(`npm install ../td-cdp/${tarball}`))
        return `the README does not say how to install ${tarball}`;
      const [, file, code, output] = /^```ts\n\/\/ (first\.mjs)\n(.*?)^```\n\n```text\n(.*?)\n```/ms.exec(readme) ?? [];
      if (!file || !code) return "the README has no first.mjs";
      const lines = code.split("\n").filter((line) => line.trim()).length;
      if (lines >= most) return `${lines} lines, which is ${most} or more`;
      return runIn(join(folder, "first"), file, code, output);
    },
  },
];

/** Runs it in a new folder with the package only. */
async function runIn(folder: string, file: string, code: string, expected: string | undefined): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), code);
  const { output } = await finished(start(process.execPath, [join(folder, file)]));
  return output === `${expected}\n` ? "" : `printed ${output}, not ${expected}`;
}
