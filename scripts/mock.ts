/** `npm run mock`: a server on this machine that answers as a description says. */
import { CommandError, exit, main } from "./cli/command.ts";
import { startMock } from "./mock/mock.ts";

const usualPort = 4010;

function portOf(text = String(usualPort)): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text.trim() === "")
    throw new CommandError(`--port is ${JSON.stringify(text)}; a port is a number from 0 to 65535.`);
  return port;
}

function untilStopped(): Promise<unknown> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  return new Promise((resolve) => signals.forEach((signal) => process.once(signal, resolve)));
}

await main(import.meta.url, {
  help: `Usage: npm run mock [-- file] [--port number]

Answers as openapi/cdp-api.yaml, or another description, says: requests are validated, the key must be there (any will
do), answers are examples. Ask for others by a header: "Prefer: code=409, example=referenced".

  --port   ${usualPort} by default, 0 for any that is free

Runs until Ctrl-C. Exit codes: 0 stopped, 1 the port is in use or the file cannot be used, 2 wrong arguments.`,
  options: { port: { type: "string" } },
  positionals: { atLeast: 0, atMost: 1 },
  async run({ options, positionals: [file], progress }) {
    const port = portOf(options.port as string | undefined);
    const start = () => startMock({ port, say: progress.say, ...(file ? { file } : {}) });
    const mock = await progress.stage("mock", start, ({ url }) => `answers at ${url}`);
    progress.say(`\n  createClient({ apiKey: "1/any", baseUrl: "${mock.url}" })\n\nCtrl-C stops it.`);
    await untilStopped();
    await mock.close();
    return exit.done;
  },
});
