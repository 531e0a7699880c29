/** A way to use the package, and whether it works. */
import { finished, start } from "../runtimes/programs.ts";
import { prints } from "./programs.ts";

export interface Consumer {
  name: string;
  /** What is wrong, in the folder of the project; nothing when all is well. */
  check(folder: string): Promise<string>;
}

/** What is wrong when something was noted that is not as expected: both, as JSON. */
export function noted(found: object, expected: object): string {
  const [is, should] = [found, expected].map((each) => JSON.stringify(each, null, 1));
  return is === should ? "" : `${is}\nis not\n${should}`;
}

/** Runs a program. Returns undefined if it prints exactly the expected output. */
export async function run(file: string, args: string[]): Promise<string> {
  const { code, output } = await finished(start(file, args));
  return code === 0 && output === prints ? "" : `exit code ${code}, printed:\n${output}`;
}
