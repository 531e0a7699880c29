/** The parts of `node:assert/strict` that the suites use, without Node. */
import { assert } from "chai";

const { ok, strictEqual: equal, deepEqual, match, notMatch: doesNotMatch, throws } = assert;

export default { ok, equal, deepEqual, match, doesNotMatch, throws };
