/** The package as npm packs it, installed in a fresh project. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "../../scripts/cli/paths.ts";
import { succeed } from "../runtimes/programs.ts";
import { files } from "./programs.ts";

const dependencies = ["openapi-fetch", "openapi-typescript-helpers"].map((name) => join(root, "node_modules", name));

/** What may be in the package: the command is one bundle, without maps. */
const meant = [
  /^(LICENSE|README\.md|package\.json)$/,
  /^dist\/bin\/[\w-]+\.js$/,
  /^dist\/(src|generated)\/.*\.(js|d\.ts)(\.map)?$/,
  /^(src|generated)\/.*\.ts$/,
  /^generated\/llms\.txt$/,
  /^openapi\/(cdp-api\.yaml|source\.json)$/,
  /^docs\/(guide\/[\w-]+\.md|diff-report\.svg)$/,
];

/** The most bytes of the tarball, and of what is in it. */
const budget = { packed: 930 * 1_024, unpacked: 5_000 * 1_024 };

/** Packs the package and its dependencies, and installs it without a network. Returns its size. */
export async function install(folder: string): Promise<string> {
  const packed = join(folder, "packed");
  mkdirSync(packed, { recursive: true });
  const flags = ["--silent", "--pack-destination", packed];
  await succeed("npm", ["pack", ...flags, root]);
  await succeed("npm", ["pack", "--ignore-scripts", ...flags, ...dependencies]);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const tarballs = readdirSync(packed).map((file) => join(packed, file));
  await succeed("npm", ["install", "--prefix", folder, "--offline", "--no-audit", "--no-fund", ...tarballs]);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const { packed: small, unpacked: large } = sizesOf(folder);
  return `${contents(folder).length} files, ${kB(small)} packed, ${kB(large)} unpacked`;
}

/** What is too large, or in the package for nothing. */
export function surplusOf(folder: string): string[] {
  const strange = contents(folder).filter((file) => !meant.some((names) => names.test(file)));
  const { packed, unpacked } = sizesOf(folder);
  const heavy = Object.entries({ packed, unpacked }).filter(([which, size]) => size > budget[which as "packed"]);
  return [
    ...strange.map((file) => `${file} is in the package`),
    ...heavy.map(([which, size]) => `${kB(size)} ${which}, more than ${kB(budget[which as "packed"])}`),
  ];
}

/** What is wrong with the files of the package: maps that lead nowhere, and files that come from no source. */
export function problemsOf(folder: string): string[] {
  const library = join(folder, "node_modules/td-cdp");
  const maps = contents(folder).filter((file) => file.endsWith(".map"));
  const lost = maps.filter((file) => sourcesOf(join(library, file)).some((source) => !existsSync(source)));
  // The command is one bundle of many sources.
  const built = contents(folder).filter((file) => /^dist\/(?!bin\/).*\.js$/.test(file));
  const orphans = built.filter((file) => !existsSync(join(library, relative("dist", file).replace(/js$/, "ts"))));
  const unmapped = built.filter(
    (file) => ![".js.map", ".d.ts.map"].every((end) => maps.includes(file.replace(/\.js$/, end))),
  );
  return [
    ...lost.map((file) => `${file} has a source that is not in the package`),
    ...[...orphans, ...unmapped].map((file) => `${file} has no source or no map`),
  ];
}

function sizesOf(folder: string): typeof budget {
  const tarball = readdirSync(join(folder, "packed")).find((file) => file.startsWith("td-cdp-"))!;
  const sizes = contents(folder).map((file) => statSync(join(folder, "node_modules/td-cdp", file)).size);
  return {
    packed: statSync(join(folder, "packed", tarball)).size,
    unpacked: sizes.reduce((sum, size) => sum + size, 0),
  };
}

function kB(bytes: number): string {
  return `${Math.ceil(bytes / 1_024)} kB`;
}

function contents(folder: string): string[] {
  const library = join(folder, "node_modules/td-cdp");
  const entries = readdirSync(library, { recursive: true, withFileTypes: true });
  return entries.filter((it) => it.isFile()).map((it) => relative(library, join(it.parentPath, it.name)));
}

function sourcesOf(map: string): string[] {
  const { sources, sourceRoot = "" } = JSON.parse(readFileSync(map, "utf8")) as {
    sources: string[];
    sourceRoot?: string;
  };
  return sources.map((source) => join(dirname(map), sourceRoot, source));
}
