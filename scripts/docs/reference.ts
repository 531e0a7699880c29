/** Generates the pages of the API reference with TypeDoc, as markdown. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../cli/paths.ts";
import { runDocsTool } from "./tool.ts";

/** Writes the pages into a folder. `docs/typedoc.json` configures them. */
export async function buildReference(folder: string): Promise<void> {
  await runDocsTool("typedoc", ["--out", folder, "--treatWarningsAsErrors"]);
}

/** Returns the addresses of the pages of schemas that `td-cdp/types` exports: `ActivationTemplateResource` → page. */
export async function listTypePages(folder: string): Promise<Map<string, string>> {
  const source = await readFile(join(root, "src/types.ts"), "utf8");
  const pages = new Map<string, string>();
  for (const kind of ["interfaces", "type-aliases"])
    for (const file of await readdir(join(folder, "td-cdp/types", kind))) {
      const name = file.replace(/\.md$/, "");
      const schema = new RegExp(`\\b${name} (?:extends SchemaInterface<|= Schemas\\[)"(\\w+)"`).exec(source)?.[1];
      if (schema && !pages.has(schema)) pages.set(schema, `/reference/td-cdp/types/${kind}/${file}`);
    }
  return pages;
}
