/** Bundles of programs that use the package, as their authors would build them for a browser. */
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { root } from "../../scripts/cli/paths.ts";

export interface Bundle {
  text: string;
  /** Bytes after gzip. */
  size: number;
  /** Bytes that each file adds before gzip, largest first. */
  parts: { file: string; bytes: number }[];
}

/** Bundles a program, whose imports are resolved by the paths of tsconfig.json. */
export async function bundle(contents: string, plugins: Plugin[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true },
    plugins,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const parts = inputs.map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }));
  const { text } = outputFiles[0]!;
  return {
    text,
    size: gzipSync(text, { level: 9 }).length,
    parts: parts.filter(({ file, bytes }) => bytes > 0 && file !== "<stdin>").sort((a, b) => b.bytes - a.bytes),
  };
}
