/** Reads the two sides of a comparison: files, or files of a git revision. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandError } from "../cli/command.ts";
import type { Document } from "../openapi/document.ts";
import { parseWithLines } from "./parse.ts";
import { assertReferences } from "./references.ts";
import { assertComparable } from "./validate.ts";

/** The default path for a revision without a path. */
export const defaultDescriptionPath = "openapi/cdp-api.yaml";

/**
 * Reads a file, `revision:path`, or a revision of `openapi/cdp-api.yaml`, relative to a folder.
 * @throws {CommandError} if it cannot be read, is malformed, or refers to other files.
 */
export async function readDescription(side: string, folder = process.cwd()): Promise<Document> {
  const file = resolve(folder, side);
  const text = existsSync(file) ? await readFile(file, "utf8") : readFromGit(side, folder);
  const document = parseWithLines(text, side);
  assertComparable(document, side);
  assertReferences(document, side);
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
