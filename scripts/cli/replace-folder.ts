/** Replaces a folder as a whole. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import fs from "node:fs/promises";

/**
 * Replaces a folder by a new one, which `build` fills beside it. No reader sees a partial folder. After a failure the old
 * folder is restored.
 */
export async function replaceFolder(path: string, build: (folder: string) => Promise<void>): Promise<void> {
  const unique = `${path}.${randomUUID().slice(0, 8)}`;
  const [newFolder, oldFolder] = [`${unique}.tmp`, `${unique}.bak`];
  try {
    await fs.mkdir(newFolder, { recursive: true });
    await build(newFolder);
    if (existsSync(path)) await fs.rename(path, oldFolder);
    await fs.rename(newFolder, path);
  } catch (error) {
    if (existsSync(oldFolder)) await fs.rename(oldFolder, path);
    throw error;
  } finally {
    for (const folder of [newFolder, oldFolder]) await fs.rm(folder, { recursive: true, force: true });
  }
}
