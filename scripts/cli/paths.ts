/** The paths of the project. */
import { fileURLToPath } from "node:url";

export interface ProjectPaths {
  description: string;
  source: string;
  types: string;
  routes: string;
  llms: string;
}

/** The root folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Returns the paths in a copy of the project. */
export function pathsIn(folder: string): ProjectPaths {
  return {
    description: `${folder}/openapi/cdp-api.yaml`,
    source: `${folder}/openapi/source.json`,
    types: `${folder}/generated/api.ts`,
    routes: `${folder}/generated/routes.ts`,
    llms: `${folder}/generated/llms.txt`,
  };
}

export const defaultPaths = pathsIn(root.replace(/\/$/, ""));
