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
  const [dryRun, mutantRun] = [runner.dryRun.bind(runner), runner.mutantRun.bind(runner)];
  const broken = () => runner.ctx.state.getFiles().find((file) => file.result?.state === "fail")?.name;
  return Object.assign(runner, {
    dryRun: async (options) => refused(await dryRun(options), broken()),
    mutantRun: (options) => counted(() => mutantRun(options), broken),
  });
}
create.inject = tokens("$injector");

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "counted-vitest", create)];

/** A test file that does not load without a mutant either would notice every one. */
function refused(result, broken) {
  return broken && result.status === "complete" ? { status: "error", errorMessage: `${broken} fails` } : result;
}

async function counted(run, broken) {
  for (let runs = 0; runs < mostRuns; runs++) {
    const result = await run();
    if (result.status !== "survived") return result;
    if (broken()) return { ...result, status: "killed", killedBy: [], failureMessage: `${broken()} does not load` };
    if (result.nrOfTests > 0) return result;
  }
  return { status: "error", errorMessage: `No test ran, in ${mostRuns} runs.` };
}
