import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "td-cdp/rules": pathOf("src/rules.ts"), "td-cdp": pathOf("src/index.ts") } },
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
