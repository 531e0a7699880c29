/** Replaces several files at once, or none of them. */
import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import { throwPullError, errorCode } from "./errors.ts";
import { type TemporaryNames, removeAll, removeLeftovers, temporaryNamesFor } from "./temporary-names.ts";

interface FileReplacement extends TemporaryNames {
  path: string;
  content: string;
  isNew: boolean;
}

/**
 * Replaces all files (path → content) or none. Each file is written beside its target and then renamed, so that no reader
 * sees a partial file. After a failure the old files are restored. What a killed command left beside them is removed.
 * @throws {PullError} with the system error as its cause. If restoring fails too, the message names the backups.
 */
export async function replaceFiles(files: Map<string, string>): Promise<void> {
  const replacements = [...files].map(([path, content]) => planReplacement(path, content));
  const done: FileReplacement[] = [];
  await Promise.all([...files.keys()].map(removeLeftovers));
  try {
    for (const replacement of replacements) await writeTemporary(replacement);
    for (const replacement of replacements) {
      await fs.rename(replacement.temporary, replacement.path);
      done.unshift(replacement);
    }
  } catch (cause) {
    const notRestored = await rollBack(done);
    await removeTemporaries(replacements.filter((replacement) => !notRestored.includes(replacement)));
    throwPullError(
      notRestored.length > 0 ? partialFailureMessage(notRestored, cause) : unchangedMessage(replacements, cause),
      cause,
    );
  }
  await removeTemporaries(replacements);
}

function planReplacement(path: string, content: string): FileReplacement {
  return { path, content, isNew: !existsSync(path), ...temporaryNamesFor(path) };
}

async function writeTemporary({ path, content, isNew, temporary, backup }: FileReplacement): Promise<void> {
  // `flush` calls fsync: the content must be on disk before the rename.
  await fs.writeFile(temporary, content, { flag: "wx", flush: true });
  if (!isNew) await fs.copyFile(path, backup);
}

/** Restores the old files. Returns the replacements that could not be undone. */
async function rollBack(done: readonly FileReplacement[]): Promise<FileReplacement[]> {
  const results = await Promise.allSettled(
    done.map(({ path, isNew, backup }) => (isNew ? fs.rm(path) : fs.rename(backup, path))),
  );
  return done.filter((_, index) => results[index]?.status === "rejected");
}

function removeTemporaries(replacements: readonly FileReplacement[]): Promise<void> {
  return removeAll(replacements.flatMap(({ temporary, backup }) => [temporary, backup]));
}

function unchangedMessage(replacements: readonly FileReplacement[], cause: unknown): string {
  const paths = replacements.map(({ path }) => path).join(", ");
  return `Writing failed (${errorCode(cause)}); unchanged: ${paths}. Check that the folders exist and are writable and that the disk is not full.`;
}

function partialFailureMessage(lost: readonly FileReplacement[], cause: unknown): string {
  const moves = lost.map(({ path, isNew, backup }) => (isNew ? `delete ${path}` : `rename ${backup} to ${path}`));
  return `Writing failed (${errorCode(cause)}), and so did restoring the old files. Restore them by hand: ${moves.join("; ")}.`;
}
