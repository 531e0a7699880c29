/** The record of what the package exports, on a package of three files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/cli/paths.ts";
import { printCalls } from "../scripts/api-surface.ts";
import { type Entry, printDeclarations } from "../scripts/api-surface/declarations.ts";

const path = (file: string) => join(root, "dist/src", file);
const entries: Entry[] = [
  ["small", path("small.d.ts")],
  ["small/types", path("types.d.ts")],
];
const files = {
  "small.d.ts": `
    export { type Box, open as unpack } from "./box.ts";
    export type { Named } from "./types.ts";
  `,
  "box.d.ts": `
    import type { Lid } from "./types.ts";
    interface Hinge { screws: number }
    interface Unused {}
    export interface Box { lid: Lid<Hinge> }
    export declare const open: (box: Box) => void;
  `,
  "types.d.ts": `
    export type Lid<T> = { hinge: T };
    export interface Named { name: string }
  `,
};

/** Prints the package, with some files replaced. */
function print(changed: Partial<typeof files> = {}): string {
  const texts = Object.entries({ ...files, ...changed }).map(([file, text]): [string, string] => [path(file), text]);
  return printDeclarations(new Map(texts), entries);
}

test("shows each declaration once, under the first entry that exports it", () => {
  expect(print()).toMatchInlineSnapshot(`
    "## \`small\`

    \`\`\`ts
    const open: (box: Box) => void;
    interface Box { lid: Lid<Hinge> }
    interface Named { name: string }
    export { open as unpack };
    \`\`\`

    ## \`small/types\`

    \`\`\`ts
    type Lid<T> = { hinge: T };
    export { Named };
    \`\`\`

    ## Behind them, not exported

    \`\`\`ts
    interface Hinge { screws: number }
    \`\`\`"
  `);
});

test("shows a change of a type that is not exported", () => {
  const box = files["box.d.ts"];
  expect(print({ "box.d.ts": box.replace("screws: number", "screws?: number") })).not.toBe(print());
  expect(print({ "box.d.ts": box.replace("Unused {}", "Unused { some: string }") })).toBe(print());
});

test("the record has every call and every entry of the package", () => {
  const record = readFileSync(join(root, "api-surface.md"), "utf8");
  expect(printCalls()).toHaveLength(184);
  expect(printCalls().filter((call) => !record.includes(`${call}\n`))).toEqual([]);
  for (const entry of ["td-cdp", "td-cdp/raw", "td-cdp/rules", "td-cdp/testing", "td-cdp/trees", "td-cdp/types"])
    expect(record).toContain(`## \`${entry}\`\n`);
});
