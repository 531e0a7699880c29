/** Runs the mock in a child process: sends its URL to the parent, and ends with the parent. */
import { startMock } from "../mock/mock.ts";

process.once("disconnect", () => process.exit());
const { url } = await startMock();
process.send?.(url);
