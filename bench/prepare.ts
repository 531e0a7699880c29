/** Installs and generates what is compared, when it is not there yet, and compiles the programs of the benchmark. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, buildSync } from "esbuild";
import { defaultPaths, root } from "../scripts/cli/paths.ts";
import { selections } from "./contenders/calls.ts";
import { checked, type Generator, generated, generators, installed } from "./contenders/generators.ts";
import { contenderNames, type Name } from "./contenders/contender-names.ts";
import { programOf, styles } from "./contenders/styles.ts";
import { compiled, programs } from "./processes.ts";

/** Why a contender is not compared: the reason that its generator gave. */
export type Failures = Partial<Record<Name, string>>;

const peers = join(root, "bench/peers");
const library = join(generated, "node_modules/td-cdp");
const failuresFile = join(generated, "failures.json");
const bundled: BuildOptions = {
  ...{ bundle: true, format: "esm", platform: "node", target: "es2022", logLevel: "error" },
  ...{ outdir: compiled, outExtension: { ".js": ".mjs" } },
};

/** The modules of peers that run. */
const modules = {
  "hey-api": "hey-api/index.ts",
  "hey-api-client": "hey-api/client/index.ts",
  orval: "orval.ts",
  redocly: "redocly.ts",
  "swagger-typescript-api": "swagger-typescript-api.ts",
};

/** Does what is missing, and says so; everything stays in bench/peers. */
export function prepare(): Failures {
  once(installed, [join(peers, "package-lock.json")], install);
  const ofPeers = ["package-lock.json", "redocly.yaml"].map((file) => join(peers, file));
  once(generated, [defaultPaths.description, join(root, "package-lock.json"), ...ofPeers], generateAll);
  build();
  writePrograms();
  compile();
  return JSON.parse(readFileSync(failuresFile, "utf8")) as Failures;
}

/** The version of an installed package, the project's own or a peer's. */
export function versionOf(name: string): string {
  const places = [join(root, "node_modules", name), join(installed, name)];
  const place = places.find((each) => existsSync(join(each, "package.json"))) ?? root;
  return (JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as { version: string }).version;
}

/** Does something unless it has been done from the same files; a file in the folder that it fills says so. */
function once(target: string, inputs: string[], work: () => void): void {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(readFileSync(input));
  const stamp = join(target, ".made-from");
  const digest = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  work();
  writeFileSync(stamp, digest);
}

function install(): void {
  console.error("Installing what the client is compared with (npm ci in bench/peers) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // hey-api and orval ask for Node 22, and run on 20 as well.
  const options = ["--ignore-scripts", "--engine-strict=false", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync(npm, ["ci", ...options], { cwd: peers, stdio: ["ignore", "ignore", "inherit"] });
}

function generateAll(): void {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  const failures = generators.flatMap(generate);
  writeFileSync(failuresFile, JSON.stringify(Object.fromEntries(failures)));
}

/** The reason with the name, when it fails or writes nothing. */
function generate({ name, args, output }: Generator): [Name, string][] {
  console.error(`Generating the client of ${name} ...`);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: generated, encoding: "utf8" });
  if (status === 0 && existsSync(join(generated, output))) return [];
  const lines = `${stdout}\n${stderr}`
    .replaceAll(root, "")
    .split("\n")
    .map((line) => line.trim());
  return [[name, lines.find((line) => /error|not /i.test(line)) ?? `wrote nothing, with exit code ${status}`]];
}

/** The package as users have it: JavaScript and declarations. */
function build(): void {
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  cpSync(join(root, "package.json"), join(library, "package.json"));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const options = ["-p", join(root, "tsconfig.build.json"), "--outDir", join(library, "dist")];
  execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
}

function writePrograms(): void {
  cpSync(join(root, "bench/contenders/hand-written.ts"), join(generated, "hand-written.ts"));
  for (const name of contenderNames)
    for (const [selection, calls] of Object.entries(selections))
      writeFileSync(join(generated, `${name}.${selection}.ts`), programOf(styles[name], calls));
  const name = "swagger-typescript-api";
  mkdirSync(checked, { recursive: true });
  for (const file of readdirSync(generated).filter((each) => each.startsWith(name)))
    writeFileSync(join(checked, file), readFileSync(join(generated, file), "utf8").replace("// @ts-nocheck", ""));
}

/** Compiles as a user's build would: what runs is JavaScript of today, without the helpers of a development loader. */
function compile(): void {
  const made = Object.entries(modules).filter(([, file]) => existsSync(join(generated, file)));
  buildSync({ ...bundled, entryPoints: Object.fromEntries(made.map(([name, file]) => [name, join(generated, file)])) });
  buildSync({
    ...bundled,
    entryPoints: programs.map((name) => join(root, `bench/programs/${name}.ts`)),
    alias: {
      "td-cdp/raw": join(library, "dist/src/raw.js"),
      "td-cdp/rules": join(library, "dist/src/rules.js"),
      "td-cdp/testing": join(library, "dist/src/testing.js"),
      "td-cdp/trees": join(library, "dist/src/trees.js"),
      "td-cdp": join(library, "dist/src/index.js"),
    },
  });
}
