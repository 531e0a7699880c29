/** The next version of the package. */
import { SemVer } from "semver";
import type { Level } from "../diff/severity.ts";

/**
 * Returns the version for changes of a level. Keeps the proposed version if it is high enough. For 0.x, breaking changes raise
 * the minor version and all others the patch version.
 */
export function nextVersion(released: string, proposed: string, level: Level): string {
  const next = new SemVer(released);
  if (level !== "none") next.inc(next.major > 0 ? level : level === "major" ? "minor" : "patch");
  return next.compare(proposed) > 0 ? next.version : proposed;
}
