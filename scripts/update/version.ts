/** The version that an update asks for. */
import type { Level } from "../diff/severity.ts";

/** While the version is 0.x, what breaks raises the second number and all else the third. */
const steps: Record<Level, (major: number, minor: number, patch: number) => number[]> = {
  major: (major, minor) => (major > 0 ? [major + 1, 0, 0] : [0, minor + 1, 0]),
  minor: (major, minor, patch) => (major > 0 ? [major, minor + 1, 0] : [0, minor, patch + 1]),
  patch: (major, minor, patch) => [major, minor, patch + 1],
  none: (...version) => version,
};

/** The version after a release for changes of a level; one that is proposed already and is enough stays. */
export function nextVersion(released: string, proposed: string, level: Level): string {
  const needed = steps[level](...parse(released));
  const known = parse(proposed);
  const comparison = needed.map((number, at) => known[at]! - number).find((difference) => difference !== 0) ?? 0;
  return (comparison >= 0 ? known : needed).join(".");
}

function parse(version: string): [number, number, number] {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new Error(`${version} is no version of three numbers.`);
  return [Number(major), Number(minor), Number(patch)];
}
