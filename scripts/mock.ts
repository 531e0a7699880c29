/** `npm run mock`: runs a local mock server of the API. */
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { startMock } from "./mock/mock.ts";

const defaultPort = 4010;

function parsePort(text = String(defaultPort)): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text.trim() === "")
    throw new CommandError(`--port must be a number from 0 to 65535, not ${JSON.stringify(text)}.`);
  return port;
}

function waitForSignal(): Promise<unknown> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve) => signals.forEach((signal) => process.once(signal, resolve)));
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run mock [-- file] [--port number]

Runs a mock of the API from openapi/cdp-api.yaml or another description. It validates requests, accepts any API key, and
responds with examples. Select another example by a header: "Prefer: code=409, example=referenced".

  --port   the port to listen on, ${defaultPort} by default, 0 for any free port

Runs until Ctrl-C. Exit codes: 0 stopped, 1 the port or the file cannot be used, 2 wrong arguments.`,
  options: { port: { type: "string" } },
  positionals: { min: 0, max: 1 },
  async run({ options, positionals: [file], progress }) {
    const port = parsePort(options.port as string | undefined);
    const start = () => startMock({ port, log: progress.log, ...(file ? { file } : {}) });
    const mock = await progress.step("mock", start, ({ url }) => `listening at ${url}`);
    progress.log(`\n  createClient({ apiKey: "1/any", baseUrl: "${mock.url}" })\n\nPress Ctrl-C to stop.`);
    await waitForSignal();
    await mock.close();
    return ExitCode.success;
  },
});
