/** Installs and generates what the client is compared with, when it is not there yet, and compiles the benchmark. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { redocly } from "../../scripts/command/redocly.ts";
import { project, root } from "../../scripts/command/project.ts";

const folder = join(root, "bench/peers");
const installed = join(folder, "node_modules");
const generated = join(folder, "generated");
/** Not a folder that TypeScript looks into. */
const sources = join(generated, ".sources");

/** Where the compiled programs of the benchmark are, beside the peers that they import. */
export const programs = { load: join(generated, "load.js"), server: join(generated, "server.js") };

/** Does what is missing, and says so; everything stays in bench/peers. */
export async function prepare(): Promise<void> {
  once(installed, [join(folder, "package-lock.json")], install);
  await once(
    generated,
    [project.description, join(root, "package-lock.json"), join(folder, "package-lock.json")],
    generate,
  );
  compile(
    Object.keys(programs).map((name) => join(root, `bench/client/${name}.ts`)),
    "--bundle",
    "--platform=node",
  );
}

/** The version of an installed package, the project's own or a peer's. */
export function versionOf(name: string): string {
  const places = [join(root, "node_modules", name), join(installed, name)];
  const place = places.find((each) => existsSync(join(each, "package.json"))) ?? root;
  return (JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as { version: string }).version;
}

/** Does something unless it has been done from the same files; a file in the folder that it fills says so. */
function once(target: string, inputs: string[], work: () => void | Promise<void>): void | Promise<void> {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(readFileSync(input));
  const stamp = join(target, ".made-from");
  const digest = hash.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  const done = () => writeFileSync(stamp, digest);
  const working = work();
  return working ? working.then(done) : done();
}

function install(): void {
  console.error("Installing what the client is compared with (npm ci in bench/peers) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync(npm, ["ci", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

async function generate(): Promise<void> {
  console.error("Generating the clients of hey-api and redocly (bench/peers/generated) ...");
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  const options = [
    "-i",
    project.description,
    "-o",
    join(sources, "hey-api"),
    "-c",
    "@hey-api/client-fetch",
    "--silent",
  ];
  execFileSync(process.execPath, [join(installed, "@hey-api/openapi-ts/bin/run.js"), ...options], { cwd: folder });
  const { code, stderr } = await redocly(["generate-client", project.description, "-o", `${sources}/redocly.ts`], root);
  if (code !== 0) throw new Error(`redocly generate-client failed:\n${stderr}`);
  const parts = ["sdk.gen", "client.gen", "client/*.gen", "client/index", "core/*.gen"].map(
    (part) => `hey-api/${part}`,
  );
  compile(
    [...parts, "redocly"].map((name) => `${sources}/${name}.ts`),
    `--outbase=${sources}`,
  );
}

/** Compiles as a user's build would: what runs is JavaScript of today, without the helpers of a development loader. */
function compile(files: string[], ...options: string[]): void {
  const common = [`--outdir=${generated}`, "--format=esm", "--target=es2022", "--log-level=warning"];
  execFileSync(process.execPath, [join(installed, "esbuild/bin/esbuild"), ...files, ...common, ...options]);
}
