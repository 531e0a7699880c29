/** Reads the two sides of a comparison: files, or files as a git revision has them. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "../cli/command.ts";
import { type Document, parseDescription } from "../openapi/document.ts";
import { assertLocalReferences } from "../openapi/parse-safely.ts";

/** The description that a revision without a path means. */
export const defaultDescriptionPath = "openapi/cdp-api.yaml";

/**
 * A file, `revision:path`, or a revision of `openapi/cdp-api.yaml`, as seen from a folder.
 * @throws {CommandError} when it cannot be read or is no description.
 * @throws {PullError} when it refers to other files, which the tools would fetch.
 */
export async function readDescription(side: string, folder = process.cwd()): Promise<Document> {
  const file = resolve(folder, side);
  const text = existsSync(file) ? await readFile(file, "utf8") : readFromGit(side, folder);
  const document = parseDescription(text);
  if (document === null || typeof document !== "object" || !document.openapi || !document.paths)
    throw new CommandError(`${side} is no OpenAPI description.`);
  assertLocalReferences(document);
  return document;
}

function readFromGit(side: string, cwd: string): string {
  const object = side.includes(":") ? side : `${side}:${defaultDescriptionPath}`;
  const unknown = `${side} is neither a file nor a git revision that has ${object.slice(object.indexOf(":") + 1)}.`;
  if (side.startsWith("-")) throw new CommandError(unknown);
  try {
    return execFileSync("git", ["show", object], { cwd, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28 });
  } catch (cause) {
    throw new CommandError(unknown, { cause });
  }
}
