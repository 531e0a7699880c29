/** The next version of the package. */
import type { Level } from "../diff/severity.ts";

/** Version bumps by level. For 0.x, breaking changes raise the minor version and all others the patch version. */
const steps: Record<Level, (major: number, minor: number, patch: number) => number[]> = {
  major: (major, minor) => (major > 0 ? [major + 1, 0, 0] : [0, minor + 1, 0]),
  minor: (major, minor, patch) => (major > 0 ? [major, minor + 1, 0] : [0, minor, patch + 1]),
  patch: (major, minor, patch) => [major, minor, patch + 1],
  none: (...version) => version,
};

/** Returns the version for changes of a level. Keeps the proposed version if it is high enough. */
export function nextVersion(released: string, proposed: string, level: Level): string {
  const needed = steps[level](...parse(released));
  const current = parse(proposed);
  const comparison =
    needed.map((number, index) => current[index]! - number).find((difference) => difference !== 0) ?? 0;
  return (comparison >= 0 ? current : needed).join(".");
}

function parse(version: string): [number, number, number] {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new Error(`"${version}" is not a version of three numbers.`);
  return [Number(major), Number(minor), Number(patch)];
}
