/** Reads and writes the files of trees. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { parseTree, type SegmentTree, TreeError, type TreePlan } from "td-cdp/trees";
import { CommandError } from "../cli/command.ts";
import { progress } from "../cli/progress.ts";
import { replaceFiles } from "../cli/replace-files.ts";

/** @param file A file, or `-` for the standard input. @throws CommandError if it is not JSON. */
async function readJson(file: string): Promise<unknown> {
  const content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new CommandError(`${nameOf(file)} is not JSON: ${(error as Error).message}.`);
  }
}

/** @throws CommandError if it is not a tree. */
export async function readTree(file: string): Promise<SegmentTree> {
  return parse(file, await readJson(file));
}

function parse(file: string, json: unknown): SegmentTree {
  try {
    return parseTree(json);
  } catch (error) {
    if (error instanceof TreeError) throw new CommandError(`${nameOf(file)}: ${error.message}`);
    throw error;
  }
}

/** Returns a tree, or a plan as it is: `applyPlan` checks it. */
export async function readTreeOrPlan(file: string): Promise<SegmentTree | TreePlan> {
  const json = await readJson(file);
  return isPlan(json) ? json : parse(file, json);
}

/** Returns whether JSON has what only a plan has. */
export function isPlan(json: unknown): json is TreePlan {
  return typeof json === "object" && json !== null && "changes" in json && "target" in json;
}

/** Writes JSON to a file, or prints it. */
export async function writeJson(value: unknown, file?: string): Promise<void> {
  const json = JSON.stringify(value, null, 2);
  if (file === undefined) progress.log(json);
  else await replaceFiles(new Map([[resolve(file), `${json}\n`]]));
}

function nameOf(file: string): string {
  return file === "-" ? "The standard input" : file;
}
