/** The tests that mutants are tried against: the files of `MUTANT_TESTS`, in that order. */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "../../vitest.config.ts";

const include = process.env.MUTANT_TESTS!.split(" ");

/** A test that hangs has failed; the slowest takes two seconds. */
const longest = 10_000;

/** The first failure ends the run, so the cheap files come first; vitest would begin with the longest. */
class AsListed extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => include.findIndex((file) => moduleId.endsWith(file));
    return Promise.resolve([...files].sort((one, other) => placeOf(one) - placeOf(other)));
  }
}

export default defineConfig((env) => ({
  ...base(env),
  test: { include, testTimeout: longest, hookTimeout: longest, sequence: { sequencer: AsListed } },
}));
