/** The files that an update may change, and edits of files that are also maintained by hand. */

/** The branch of an update contains changes of these files only. */
export const updatableFiles = [
  "openapi/cdp-api.yaml",
  "openapi/source.json",
  "generated/api.ts",
  "generated/routes.ts",
  "generated/llms.txt",
  "CHANGELOG.md",
  "package.json",
  "package-lock.json",
  "src/client/version.ts",
] as const;

const unreleased = "## Unreleased\n\n";

/** Adds an entry at the top of "Unreleased". @throws {Error} if the heading is missing. */
export function addChangelogEntry(changelog: string, entry: string): string {
  if (!changelog.includes(unreleased)) throw new Error('CHANGELOG.md has no "## Unreleased".');
  return changelog.replace(unreleased, () => unreleased + entry);
}

/** Replaces the version in package.json or package-lock.json. All other bytes stay unchanged. */
export function setVersion(text: string, from: string, to: string): string {
  const { name } = JSON.parse(text) as { name: string };
  return text.replace(versionPattern(name, from), (found) => found.replace(`"${from}"`, `"${to}"`));
}

function versionPattern(name: string, version: string): RegExp {
  const escaped = [name, version].map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(`"name": "${escaped[0]}",\\s+"version": "${escaped[1]}"`, "g");
}
