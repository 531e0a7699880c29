/** Names for what a command writes beside a file or folder before it replaces it. */
import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export interface TemporaryNames {
  temporary: string;
  backup: string;
}

/** Returns unused names beside a path. They hold the id of this process, by which `removeLeftovers` knows whose they are. */
export function temporaryNamesFor(path: string): TemporaryNames {
  const unique = `${path}.${process.pid}-${randomUUID().slice(0, 8)}`;
  return { temporary: `${unique}.tmp`, backup: `${unique}.bak` };
}

/** Removes what killed commands left beside a path. Ignores failures, because the result does not depend on them. */
export async function removeLeftovers(path: string): Promise<void> {
  const siblings = await fs.readdir(dirname(path)).catch(() => []);
  const leftovers = siblings.filter((name) => isLeftover(name, basename(path)));
  await removeAll(leftovers.map((name) => join(dirname(path), name)));
}

/** Removes files and folders, where they exist. Ignores failures. */
export async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.allSettled(paths.map((path) => fs.rm(path, { recursive: true, force: true })));
}

function isLeftover(name: string, target: string): boolean {
  if (!name.startsWith(`${target}.`)) return false;
  const processId = /^(\d+)-[0-9a-f]{8}\.(tmp|bak)$/.exec(name.slice(target.length + 1))?.[1];
  return processId !== undefined && !isRunning(Number(processId));
}

function isRunning(processId: number): boolean {
  try {
    // Signal 0 is not sent. It tests whether the process exists.
    return process.kill(processId, 0);
  } catch (error) {
    // A process of another user exists too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
