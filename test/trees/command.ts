/** What tests with programs need: accounts on ports of this machine, the command `td-cdp`, and other programs. */
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/cli/paths.ts";
import { type FetchServerOptions, serveFetch } from "../../scripts/mock/serve-fetch.ts";
import type { Account } from "./account.ts";

/** Bundles the command into a file, as `npm run build:bin` does, with the library in it. */
export function buildCommand(file: string): Promise<void> {
  return bundle({ entryPoints: [join(root, "scripts/bin/td-cdp.ts")] }, file);
}

/** Bundles the text of a program into a file, with the library in it. */
export function buildProgram(contents: string, file: string): Promise<void> {
  return bundle({ stdin: { contents, resolveDir: root, loader: "ts" } }, file);
}

/**
 * Serves a fake until the test is finished, and returns its URL.
 *
 * @param beforeResponse Called after a request was carried out. Its response is sent when the promise resolves.
 */
export async function serve(
  { fake }: Account,
  beforeResponse: FetchServerOptions["beforeResponse"] = () => {},
): Promise<string> {
  const { url, close } = await serveFetch(fake.fetch, { beforeResponse });
  onTestFinished(close);
  return url;
}

async function bundle(program: Pick<BuildOptions, "entryPoints" | "stdin">, file: string): Promise<void> {
  const banner = "import{createRequire as c}from'node:module';const require=c(import.meta.url);";
  await build({
    ...program,
    external: ["@redocly/cli", "openapi-typescript", "typescript"],
    banner: { js: banner },
    ...{ bundle: true, format: "esm", platform: "node", sourcemap: "inline", outfile: file, logLevel: "silent" },
  });
}
