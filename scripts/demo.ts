/** The job of `examples/demo.ts`, in the open: against a mock on this machine, or looking only at an account. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { createClient, regions } from "td-cdp";
import { activate, look, preview } from "../examples/demo.ts";
import { CommandError, ExitCode, runIfMain } from "./cli/command.ts";
import { wrap } from "./demo/wrap.ts";

type Log = (text: string) => void;

const server = fileURLToPath(new URL("demo/server.ts", import.meta.url));

async function runOnMock(say: Log): Promise<void> {
  say("Starting a mock of the API on this machine (Prism), a few seconds ...");
  const mock = fork(server);
  stopOnSignal(mock);
  try {
    const baseUrl = await waitForAddress(mock);
    say(`It answers at ${baseUrl} with examples; nothing leaves this machine.`);
    const cdp = createClient({ apiKey: "1/any", baseUrl });
    const place = await look(cdp, say);
    await preview(cdp, place, say);
    await activate(cdp, place, say);
  } finally {
    mock.kill();
  }
}

async function runOnAccount(say: Log): Promise<void> {
  const cdp = client();
  say("Looking at your account. Nothing is written.");
  await look(cdp, say);
}

/** What is missing in the environment is no bug and needs no stack. */
function client() {
  try {
    return createClient();
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

async function waitForAddress(mock: ChildProcess): Promise<string> {
  const ended = once(mock, "exit").then(() => {
    throw new CommandError("The mock did not start.");
  });
  const [url] = await Promise.race([once(mock, "message"), ended]);
  return String(url);
}

/** Ends both processes; should this one be killed, the mock ends by itself. */
function stopOnSignal(mock: ChildProcess): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      mock.kill();
      console.error("\nStopped.");
      process.exit(128 + constants.signals[signal]);
    });
}

await runIfMain(import.meta.url, {
  help: `Usage: npm run demo [-- --account]

Looks at parent segments and folders, previews a rule, creates and activates a
segment and shows an error: examples/demo.ts, on a mock of the API. No key, no
network, any free port.

  --account   looks at the account of TD_API_KEY and TD_CDP_REGION instead:
              only its parent segments and folders, and nothing is written

Ctrl-C stops it. Exit codes: 0 done, 1 failed, 2 wrong arguments, 130 stopped.`,
  options: { account: { type: "boolean" } },
  positionals: { min: 0, max: 0 },
  async run({ options, progress }) {
    const say: Log = (text) => progress.log(wrap(text));
    if (options.account) {
      await runOnAccount(say);
      return ExitCode.success;
    }
    await runOnMock(say);
    say("\nDone. All of this is in examples/demo.ts. To look at an account of your own:\n");
    say(`  TD_API_KEY=1/... TD_CDP_REGION=us01 npm run demo -- --account\n`);
    say(
      `Regions: ${Object.keys(regions).join(" ")}. Without --account your key is not used; with it nothing is written.`,
    );
    return ExitCode.success;
  },
});
