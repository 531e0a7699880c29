/** The documents for users, and the code in them: the README, the guide, llms.md and the examples of docstrings. */
import { documents } from "./document-texts.ts";
import { examples } from "./examples.ts";

export { documents };

/** A `ts` block of a document. */
export interface Block {
  /** Its document and line, `docs/guide/02-calls.md:12`. */
  place: string;
  code: string;
  /** What it prints, where a `text` block says so right after it. */
  output: string | undefined;
}

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
