/** `node:assert/strict` where there is no Node, as far as the suites use it. */
import { assert } from "chai";

const { ok, strictEqual: equal, deepEqual, match, notMatch: doesNotMatch, throws } = assert;

export default { ok, equal, deepEqual, match, doesNotMatch, throws };
