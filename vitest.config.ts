import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

/** `npm run test:all` has the mode `all`: it adds the slow tests, and random tests try ten times as many values. */
export default defineConfig(({ mode }) => ({
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
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(mode === "all" ? [] : ["test/**/*.slow.test.ts"])],
    // Twice the cores, because many tests wait for servers and processes.
    maxWorkers: "200%",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
}));
