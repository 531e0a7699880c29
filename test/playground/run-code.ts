/** Runs what `ruleToCode` writes. */
import { transformSync } from "esbuild";
import * as rules from "../../src/rules.ts";

/** The rule that a module makes, compiled and run with the builders of the source tree. */
export function runCode(code: string): unknown {
  const { code: script } = transformSync(code, { loader: "ts", format: "cjs" });
  const module = { exports: {} as { rule?: unknown } };
  new Function("module", "require", script)(module, () => rules);
  return module.exports.rule;
}
