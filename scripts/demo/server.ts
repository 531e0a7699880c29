/** The mock as a process of its own: tells its address to the one that started it, and ends with it. */
import { startMock } from "../mock/mock.ts";

process.once("disconnect", () => process.exit());
const { url } = await startMock();
process.send?.(url);
