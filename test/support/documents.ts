/** The documents for users, and the code in them: the README, the guide, llms.md and the examples of docstrings. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/cli/paths.ts";
import { examples } from "./examples.ts";

/** A `ts` block of a document. */
export interface Block {
  /** Its document and line, `docs/guide/02-calls.md:12`. */
  place: string;
  code: string;
  /** What it prints, where a `text` block says so right after it. */
  output: string | undefined;
}

const guide = readdirSync(join(root, "docs/guide")).map((name) => `docs/guide/${name}`);

/** The documents by their path. */
export const documents = new Map(
  ["README.md", "docs/index.md", "docs/llms.md", ...guide.sort()].map(
    (path) => [path, readFileSync(join(root, path), "utf8")] as const,
  ),
);

const documentBlocks: readonly Block[] = [...documents].flatMap(([path, text]) =>
  [...text.matchAll(/^```ts\n(.*?)^```\n(?:\n```text\n(.*?)^```)?/gms)].map(({ 1: code = "", 2: output, index }) => ({
    place: `${path}:${text.slice(0, index).split("\n").length}`,
    code,
    output,
  })),
);

/** The code of the documents, and of the examples in docstrings. */
export const blocks: readonly Block[] = [...documentBlocks, ...examples];

/** Whether a block holds tests of vitest, which do not run as a program does. */
export function isTest({ code }: Block): boolean {
  return code.includes('from "vitest"');
}
