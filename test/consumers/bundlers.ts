/** The bundlers: each makes one file for browsers, which then runs. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import * as vite from "vite";
import { cache, fetchPackage } from "../runtimes/programs.ts";
import { type Consumer, run } from "./consumer.ts";

/** Makes a file in a folder from the program. */
type Bundle = (entry: string, folder: string, file: string) => Promise<unknown>;

const webpackVersion = "5.112.2";

const bundles: Record<string, Bundle> = {
  [`esbuild ${esbuild.version}`]: (entry, folder, file) =>
    esbuild.build({
      ...{ entryPoints: [entry], outfile: join(folder, file), bundle: true, minify: true },
      ...{ format: "esm", platform: "browser", logLevel: "silent" },
    }),
  [`Vite ${vite.version}`]: (entry, folder, file) =>
    vite.build({
      ...{ root: folder, configFile: false, logLevel: "silent" },
      build: { outDir: folder, emptyOutDir: false, lib: { entry, formats: ["es"], fileName: () => file } },
    }),
  [`webpack ${webpackVersion}`]: async (entry, folder, file) => {
    const webpack = promisify(await loadWebpack());
    const stats = await webpack({
      ...{ mode: "production", target: ["web", "es2022"], context: folder, entry },
      output: { path: folder, filename: file },
    });
    if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  },
};

export const bundling: Consumer[] = Object.entries(bundles).map(([name, bundle]) => ({
  name,
  async check(folder) {
    const file = `${name.replace(" ", "-")}.bundle.mjs`;
    await bundle(join(folder, "program.mjs"), folder, file);
    return run(process.execPath, [join(folder, file)]);
  },
}));

/** The text of a bundle for browsers and workers. */
export const bundleWith = {
  async esbuild(entry: string): Promise<string> {
    const { outputFiles } = await esbuild.build({
      ...{ entryPoints: [entry], bundle: true, minify: true, write: false },
      ...{ format: "esm", platform: "browser", logLevel: "silent" },
    });
    return outputFiles[0]!.text;
  },
  async vite(entry: string, folder: string): Promise<string> {
    const built = await vite.build({
      ...{ root: folder, configFile: false, logLevel: "silent" },
      build: { write: false, lib: { entry, formats: ["es"] } },
    });
    return (built as vite.Rollup.RolldownOutput[])[0]!.output[0].code;
  },
};

/** What is used of webpack, whose own types are not installed. */
type Webpack = (
  options: object,
  done: (error: Error | null, stats: { hasErrors(): boolean; toString(preset: string): string }) => void,
) => void;

async function loadWebpack(): Promise<Webpack> {
  const prefix = join(cache, `webpack-${webpackVersion}`);
  const isThere = existsSync(join(prefix, "node_modules/webpack/package.json"));
  if (!isThere && !(await fetchPackage(prefix, `webpack@${webpackVersion}`)))
    throw new Error("npm has no such webpack");
  return createRequire(join(prefix, "node_modules/"))("webpack") as Webpack;
}
