/** The texts of the documents for users: the README, the guide and llms.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/cli/paths.ts";

const guide = readdirSync(join(root, "docs/guide")).map((name) => `docs/guide/${name}`);

/** The documents by their path. */
export const documents = new Map(
  ["README.md", "docs/index.md", "docs/llms.md", ...guide.sort()].map(
    (path) => [path, readFileSync(join(root, path), "utf8")] as const,
  ),
);
