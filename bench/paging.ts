/** What reading long lists costs, beside loops by hand: compiled as a user's build would do it, and run by `node` alone. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { root } from "../scripts/command/project.ts";

const folder = mkdtempSync(join(root, "node_modules/.bench-"));
try {
  buildSync({
    entryPoints: ["load", "server"].map((name) => join(root, `bench/paging/${name}.ts`)),
    ...{
      bundle: true,
      format: "esm",
      platform: "node",
      target: "es2022",
      outdir: folder,
      outExtension: { ".js": ".mjs" },
    },
    alias: { "td-cdp": join(root, "src/index.ts") },
  });
  const [code] = (await once(fork(join(folder, "load.mjs"), { execArgv: ["--expose-gc"] }), "exit")) as [number];
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true });
}
