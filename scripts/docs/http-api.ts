/** The description of the API as one page, by Redocly. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../cli/command.ts";
import { defaultPaths, root } from "../cli/paths.ts";
import { runRedocly } from "../cli/redocly.ts";

/** Redoc's mark at the foot of its menu, which it would fetch. */
const remoteMark = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";

/** The same word as an image that needs no network. */
const ownMark =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12"><text y="10" font="" font-size="11" font-family="sans-serif" fill="#0044d4">Redocly</text></svg>',
  );

/** Writes `http-api.html`, which has all it needs in it. @throws CommandError when Redocly fails, or would fetch something. */
export async function buildHttpApiPage(folder: string): Promise<void> {
  const page = join(folder, "http-api.html");
  const options = ["--inlineBundle", "--template", join(root, "docs/http-api.hbs"), "--output", page];
  const { code, stderr } = await runRedocly(["build-docs", defaultPaths.description, ...options], root);
  if (code !== 0) throw new CommandError(`redocly build-docs failed:\n${stderr}`);
  const text = await readFile(page, "utf8");
  if (!text.includes(remoteMark))
    throw new CommandError(`The page of Redocly fetches ${remoteMark} no more: see ${page}.`);
  await writeFile(page, text.replaceAll(remoteMark, ownMark));
}
