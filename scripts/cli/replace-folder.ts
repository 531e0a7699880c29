/** Replaces a folder as a whole. */
import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import { removeAll, removeLeftovers, temporaryNamesFor } from "./temporary-names.ts";

/**
 * Replaces a folder by a new one, which `build` fills beside it. No reader sees a partial folder. After a failure the old
 * folder is restored. What a killed command left beside it is removed.
 */
export async function replaceFolder(path: string, build: (folder: string) => Promise<void>): Promise<void> {
  const { temporary: newFolder, backup: oldFolder } = temporaryNamesFor(path);
  await removeLeftovers(path);
  try {
    await fs.mkdir(newFolder, { recursive: true });
    await build(newFolder);
    if (existsSync(path)) await fs.rename(path, oldFolder);
    await fs.rename(newFolder, path);
  } catch (error) {
    if (existsSync(oldFolder)) await fs.rename(oldFolder, path);
    throw error;
  } finally {
    await removeAll([newFolder, oldFolder]);
  }
}
