/** Folders that are replaced as a whole. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import fs from "node:fs/promises";

/**
 * Replaces a folder by a new one, which `fill` fills beside it; nobody sees half of it, and after a failure the folder is
 * as it was.
 */
export async function replaceFolder(path: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const unique = `${path}.${randomUUID().slice(0, 8)}`;
  const [fresh, old] = [`${unique}.tmp`, `${unique}.bak`];
  try {
    await fs.mkdir(fresh, { recursive: true });
    await fill(fresh);
    if (existsSync(path)) await fs.rename(path, old);
    await fs.rename(fresh, path);
  } catch (error) {
    if (existsSync(old)) await fs.rename(old, path);
    throw error;
  } finally {
    for (const folder of [fresh, old]) await fs.rm(folder, { recursive: true, force: true });
  }
}
