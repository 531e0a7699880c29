/**
 * Stryker's runner for vitest, but a mutant survives only tests that ran. Now and then a run of vitest 4.1 ends before its
 * first test, or a mutant keeps the test files from loading, and the runner counts both as survived (stryker-js 6073, 6150).
 */
import { declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { strykerPlugins as theirs } from "@stryker-mutator/vitest-runner";

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";

const mostRuns = 3;

function create(injector) {
  const runner = injector.injectFunction(theirs[0].factory);
  const runMutant = runner.mutantRun.bind(runner);
  return Object.assign(runner, { mutantRun: (options) => counted(() => runMutant(options), runner) });
}
create.inject = tokens("$injector");

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "counted-vitest", create)];

async function counted(run, runner) {
  for (let runs = 0; runs < mostRuns; runs++) {
    const result = await run();
    if (result.status !== "survived") return result;
    const broken = runner.ctx.state.getFiles().find((file) => file.result?.state === "fail");
    if (broken) return { ...result, status: "killed", killedBy: [], failureMessage: `${broken.name} does not load` };
    if (result.nrOfTests > 0) return result;
  }
  return { status: "error", errorMessage: `No test ran, in ${mostRuns} runs.` };
}
