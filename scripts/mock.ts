/** `npm run mock`: a server on this machine that answers as a description says. */
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { startMock } from "./mock/mock.ts";

const defaultPort = 4010;

function parsePort(text = String(defaultPort)): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text.trim() === "")
    throw new CommandError(`--port is ${JSON.stringify(text)}; a port is a number from 0 to 65535.`);
  return port;
}

function waitForSignal(): Promise<unknown> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve) => signals.forEach((signal) => process.once(signal, resolve)));
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run mock [-- file] [--port number]

Answers as openapi/cdp-api.yaml, or another description, says: requests are validated, the key must be there (any will
do), answers are examples. Ask for others by a header: "Prefer: code=409, example=referenced".

  --port   ${defaultPort} by default, 0 for any that is free

Runs until Ctrl-C. Exit codes: 0 stopped, 1 the port is in use or the file cannot be used, 2 wrong arguments.`,
  options: { port: { type: "string" } },
  positionals: { min: 0, max: 1 },
  async run({ options, positionals: [file], progress }) {
    const port = parsePort(options.port as string | undefined);
    const start = () => startMock({ port, log: progress.log, ...(file ? { file } : {}) });
    const mock = await progress.step("mock", start, ({ url }) => `answers at ${url}`);
    progress.log(`\n  createClient({ apiKey: "1/any", baseUrl: "${mock.url}" })\n\nCtrl-C stops it.`);
    await waitForSignal();
    await mock.close();
    return ExitCode.success;
  },
});
