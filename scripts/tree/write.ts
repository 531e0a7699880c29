/** What the commands that write share: the question, the progress bar, Ctrl-C and the result. */
import { Presets, SingleBar } from "cli-progress";
import { type ApplyOptions, TreeApplyError, type TreePlan, type TreeResult } from "td-cdp/trees";
import { CommandError, ExitCode } from "../cli/command.ts";
import { progress } from "../cli/progress.ts";
import { sanitizeLine } from "../text/code-span.ts";
import { confirm } from "./confirm.ts";
import { writeJson } from "./files.ts";
import { describeStop, listenForInterrupt } from "./interrupt.ts";
import { printPlan } from "./print.ts";

export interface WriteOptions {
  /** Whether to write without a question. */
  yes: boolean;
  /** Whether to print the result as JSON. */
  json: boolean;
  concurrency: number;
}

/** Prints a plan and asks. Throws a CommandError if the plan has problems, or if the answer is no. */
type Approve = (plan: TreePlan) => Promise<void>;

/** Runs what applies a plan: with a question before, a progress bar, and its result after. */
export async function write(
  { yes, json, concurrency }: WriteOptions,
  run: (approve: Approve, options: ApplyOptions) => Promise<TreeResult>,
): Promise<void> {
  const { signal, changes, dispose } = listenForInterrupt();
  const bar = new SingleBar(
    { stream: process.stderr, format: "{bar} {value} of {total} {path}", clearOnComplete: true, gracefulExit: false },
    Presets.shades_classic,
  );
  const approve: Approve = async (plan) => {
    printPlan(plan, json ? process.stderr : process.stdout);
    const total = plan.changes.length;
    const question = `Make ${total === 1 ? "this change" : `these ${total} changes`}?`;
    if (plan.problems.length > 0 || (total > 0 && !yes && !(await confirm(question))))
      throw new CommandError("Nothing was written.");
    changes.total = total;
    if (total > 0) bar.start(total, 0, { path: "" });
  };
  const onProgress: ApplyOptions["onProgress"] = ({ change, done }) => {
    changes.done = done;
    bar.update(done, { path: sanitizeLine(change.path) });
  };
  try {
    const result = await run(approve, { concurrency, signal, onProgress });
    bar.stop();
    if (json) await writeJson(result);
    else if (changes.total > 0) progress.log(formatCounts(result));
  } catch (error) {
    bar.stop();
    if (!(error instanceof TreeApplyError)) throw error;
    const { done, notDone, result } = error;
    if (json) await writeJson({ done, notDone, result });
    if (!signal.aborted) throw error;
    console.error(describeStop({ ...changes, done: done.length }));
    process.exitCode = ExitCode.interrupted;
  } finally {
    dispose();
  }
}

function formatCounts({ created, updated, deleted }: TreeResult): string {
  return `Done: ${created} created, ${updated} updated, ${deleted} deleted.`;
}
