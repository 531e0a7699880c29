import { defineConfig, mergeConfig } from "vitest/config";
import { children } from "./test/support/child-coverage.ts";
import config from "./vitest.config.ts";

export default defineConfig((env) =>
  mergeConfig(config(env), {
    test: {
      reporters: ["default", children],
      setupFiles: ["test/support/child-coverage-setup.ts"],
      coverage: {
        enabled: true,
        provider: "v8",
        include: ["src/**", "scripts/**"],
        reporter: [["text", { maxCols: 120, skipFull: true }]],
        thresholds: { "src/**": { lines: 95 }, "scripts/**": { lines: 95 } },
      },
    },
  }),
);
