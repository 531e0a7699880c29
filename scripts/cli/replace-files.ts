import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import { fail, reasonOf } from "./errors.ts";

interface Replacement {
  path: string;
  content: string;
  isNew: boolean;
  temporary: string;
  backup: string;
}

/**
 * Replaces all files (path → content) or none: each is written beside its target and renamed onto it, so that nobody
 * reads half a file, and after a failure every file is as it was.
 * @throws {PullError} with the system's error as its cause; should even putting back fail, it names the backups.
 */
export async function replaceFiles(files: Map<string, string>): Promise<void> {
  const replacements = [...files].map(([path, content]) => plan(path, content));
  const done: Replacement[] = [];
  try {
    for (const replacement of replacements) await prepare(replacement);
    for (const replacement of replacements) {
      await fs.rename(replacement.temporary, replacement.path);
      done.unshift(replacement);
    }
  } catch (cause) {
    const lost = await putBack(done);
    await tidy(replacements.filter((replacement) => !lost.includes(replacement)));
    fail(lost.length > 0 ? inPieces(lost, cause) : untouched(replacements, cause), cause);
  }
  await tidy(replacements);
}

function plan(path: string, content: string): Replacement {
  const unique = `${path}.${randomUUID().slice(0, 8)}`;
  return { path, content, isNew: !existsSync(path), temporary: `${unique}.tmp`, backup: `${unique}.bak` };
}

async function prepare({ path, content, isNew, temporary, backup }: Replacement): Promise<void> {
  // flush is fsync: the content must be on the disk before the name points at it.
  await fs.writeFile(temporary, content, { flag: "wx", flush: true });
  if (!isNew) await fs.copyFile(path, backup);
}

// Returns what could not be put back.
async function putBack(done: readonly Replacement[]): Promise<Replacement[]> {
  const results = await Promise.allSettled(
    done.map(({ path, isNew, backup }) => (isNew ? fs.rm(path) : fs.rename(backup, path))),
  );
  return done.filter((_, index) => results[index]?.status === "rejected");
}

// What is left over after success is litter, not a failure.
async function tidy(replacements: readonly Replacement[]): Promise<void> {
  const leftovers = replacements.flatMap(({ temporary, backup }) => [temporary, backup]);
  await Promise.allSettled(leftovers.map((path) => fs.rm(path, { force: true })));
}

function untouched(replacements: readonly Replacement[], cause: unknown): string {
  const paths = replacements.map(({ path }) => path).join(", ");
  return `Writing failed (${reasonOf(cause)}); unchanged: ${paths}. Check the folders, their rights and the free space.`;
}

function inPieces(lost: readonly Replacement[], cause: unknown): string {
  const moves = lost.map(({ path, isNew, backup }) => (isNew ? `delete ${path}` : `rename ${backup} to ${path}`));
  return `Writing failed (${reasonOf(cause)}), and so did putting back. By hand: ${moves.join("; ")}.`;
}
