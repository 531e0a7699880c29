/** `npm run mock`: runs a local mock server of the API. */
import { createCommand, parseNumber, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { terminationSignals } from "./cli/stop-on-signal.ts";
import { startMock } from "./mock/mock.ts";

const defaultPort = 4010;

function waitForSignal(): Promise<unknown> {
  return new Promise((resolve) => terminationSignals.forEach((signal) => process.once(signal, resolve)));
}

const command = createCommand("npm run mock --", { 0: "stopped", 1: "the port or the file cannot be used" })
  .description(
    'Runs a mock of the API from openapi/cdp-api.yaml or another description. It validates requests, accepts any API key, and responds with examples. Select another example by a header: "Prefer: code=409, example=referenced". Runs until Ctrl-C.',
  )
  .argument("[file]", "another description")
  .option(
    "--port <number>",
    "the port to listen on, 0 for any free port",
    parseNumber({ min: 0, max: 65_535, isInteger: true }),
    defaultPort,
  )
  .action(async (file, { port }) => {
    const start = () => startMock({ port, log: progress.log, ...(file ? { file } : {}) });
    const mock = await progress.step("mock", start, ({ url }) => `listening at ${url}`);
    progress.log(`\n  createClient({ apiKey: "1/any", baseUrl: "${mock.url}" })\n\nPress Ctrl-C to stop.`);
    await waitForSignal();
    await mock.close();
  });

await runIfMain(import.meta.url, command);
