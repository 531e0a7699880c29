/** The published description, which is not part of the project, and ours. */
import { existsSync, readFileSync } from "node:fs";
import { parseDescription } from "../../scripts/openapi/document.ts";
import { defaultPaths } from "../../scripts/cli/paths.ts";

const publishedFile = new URL("../../../shared/reference/td_cdp_api-public.yaml", import.meta.url);

/** Whether the published description is missing. Tests that need it are then skipped. */
export const isAbsent = !existsSync(publishedFile);
if (isAbsent) console.info(`Skips what needs the published description: there is no ${publishedFile.pathname}.`);

export const published = isAbsent ? undefined : parseDescription(readFileSync(publishedFile, "utf8"));
export const pinned = parseDescription(readFileSync(defaultPaths.description, "utf8"));
