/** Builds the rule playground as one self-contained page. */
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../cli/paths.ts";
import { printSiteHeader } from "./site-header.ts";

const source = join(root, "docs/playground");

/**
 * Writes `playground.html` into a folder and creates the folder if needed. Page, style and script are one file, because browsers
 * do not load modules from `file:`. The content security policy allows its own style and script only.
 */
export async function buildPlayground(folder: string): Promise<void> {
  const [page, header, style, script] = await Promise.all([
    readFile(join(source, "index.html"), "utf8"),
    printSiteHeader("playground.html"),
    bundle("style.css"),
    bundle("main.ts"),
  ]);
  const policy = `default-src 'none'; script-src '${cspHash(script)}'; style-src '${cspHash(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const whole = [
    [`Policy" content="`, policy],
    ["<style>", style],
    ["<script>", script],
    ["<body>", header],
  ].reduce((text, [place, content]) => insertAfter(text, place!, content!), page);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "playground.html"), whole);
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, file)],
    alias: { "td-cdp/rules": join(root, "src/rules.ts") },
    ...{ bundle: true, minify: true, format: "iife", target: "es2022", platform: "browser", write: false },
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  return outputFiles[0]!.text.trimEnd();
}

function insertAfter(page: string, place: string, content: string): string {
  const [before, after, ...more] = page.split(place);
  if (after === undefined || more[0] !== undefined) throw new Error(`The page must contain ${place} exactly once.`);
  return `${before}${place}${content}${after}`;
}

function cspHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
