import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The longer names first: an alias also takes what begins with it.
    alias: {
      "td-cdp/raw": source("raw.ts"),
      "td-cdp/rules": source("rules.ts"),
      "td-cdp/testing": source("testing.ts"),
      "td-cdp/trees": source("trees.ts"),
      "td-cdp/types": source("types.ts"),
      "td-cdp": source("index.ts"),
    },
  },
  // By default one core is left idle, which is half of a machine with two.
  test: { include: ["test/**/*.test.ts"], maxWorkers: "100%", testTimeout: 120_000, hookTimeout: 120_000 },
});
