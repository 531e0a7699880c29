/** TypeScript by version, resolution and strictness. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/cli/paths.ts";
import { compilers } from "../support/program.ts";
import { finished, start } from "../runtimes/programs.ts";
import { type Consumer, run } from "./consumer.ts";

const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true };

const settings = {
  "node16 strict": { module: "node16", moduleResolution: "node16", ...strict },
  "nodenext strict": { module: "nodenext", moduleResolution: "nodenext", ...strict },
  "nodenext lax": { module: "nodenext", moduleResolution: "nodenext", strict: false },
  "bundler strict": { module: "esnext", moduleResolution: "bundler", ...strict },
};

const common = { target: "es2022", lib: ["es2022", "dom"], types: [], skipLibCheck: false, sourceMap: true };

/** From CommonJS by `import`, which TypeScript allows since 5.8 in `nodenext`. */
const requiring = compilers.filter((compiler) => compiler !== "typescript-5.4");

/** Each compiles a program, then runs what came of it. */
export const compiling: Consumer[] = [
  ...compilers.flatMap((compiler) =>
    Object.entries(settings).map(([name, options]) => ({
      name: `${versionOf(compiler)} ${name}`,
      check: (folder: string) => compileAndRun(folder, compiler, "program.mts", options),
    })),
  ),
  ...requiring.map((compiler) => ({
    name: `${versionOf(compiler)} nodenext strict, CommonJS`,
    check: (folder: string) => compileAndRun(folder, compiler, "common.cts", { module: "nodenext", ...strict }),
  })),
];

async function compileAndRun(folder: string, compiler: string, file: string, options: object): Promise<string> {
  const name = [compiler, ...Object.values(options)].join("-");
  const compilerOptions = { ...common, ...options, outDir: `out/${name}` };
  const config = join(folder, `tsconfig.${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const { code, output } = await finished(
    start(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", config]),
  );
  if (code !== 0) return output;
  return run(process.execPath, [join(folder, "out", name, file.replace(/ts$/, "js"))]);
}

function versionOf(compiler: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "node_modules", compiler, "package.json"), "utf8")) as {
    version: string;
  };
  return `TypeScript ${version}`;
}
