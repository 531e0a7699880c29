/** Has the child processes of tests write what they ran. The worker, which has started, is covered by vitest itself. */
import { resolve } from "node:path";
import { folder } from "./child-coverage.ts";

process.env.NODE_V8_COVERAGE = resolve(folder);
