/** `npm run demo`: runs `examples/demo.ts` against a local mock, or its reading part against a real account. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";
import { createClient, regions } from "td-cdp";
import { createAndActivate, listFolders, previewRule } from "../examples/demo.ts";
import { CommandError, createCommand, runIfMain } from "./cli/command.ts";
import { progress } from "./cli/progress.ts";
import { terminationSignals } from "./cli/stop-on-signal.ts";

type Log = (text: string) => void;

const server = fileURLToPath(new URL("demo/server.ts", import.meta.url));

async function runOnMock(log: Log): Promise<void> {
  log("Starting a local mock of the API (Prism). This takes a few seconds ...");
  const mock = fork(server);
  stopOnSignal(mock);
  try {
    const baseUrl = await waitForAddress(mock);
    log(`The mock listens at ${baseUrl}. Nothing leaves this machine.`);
    const cdp = createClient({ apiKey: "1/any", baseUrl });
    const place = await listFolders(cdp, log);
    await previewRule(cdp, place, log);
    await createAndActivate(cdp, place, log);
  } finally {
    mock.kill();
  }
}

async function runOnAccount(log: Log): Promise<void> {
  const cdp = client();
  log("Reading from your account. Nothing is written.");
  await listFolders(cdp, log);
}

/** Creates a client from the environment. Missing variables are reported without a stack. */
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

/** Ends both processes on a signal. If this process is killed, the mock ends by itself. */
function stopOnSignal(mock: ChildProcess): void {
  for (const signal of terminationSignals)
    process.once(signal, () => {
      mock.kill();
      console.error("\nStopped.");
      process.exit(128 + constants.signals[signal]);
    });
}

export const demoCommand = createCommand("npm run demo --", { 0: "done", 1: "failed", 130: "stopped by Ctrl-C" })
  .description(
    "Runs examples/demo.ts against a local mock of the API: lists parent segments and folders, previews a rule, creates and activates a segment, and shows an error. Needs no API key and no network.",
  )
  .option(
    "--account",
    "lists the parent segments and folders of the account of TD_API_KEY and TD_CDP_REGION instead, and writes nothing",
  )
  .action(async ({ account }) => {
    const { log } = progress;
    if (account) return runOnAccount(log);
    await runOnMock(log);
    log("\nDone. The code is in examples/demo.ts. To read from your own account:\n");
    log(`  TD_API_KEY=1/... TD_CDP_REGION=us01 npm run demo -- --account\n`);
    log(`Regions: ${Object.keys(regions).join(" ")}.`);
    log("Your API key is used with --account only. Nothing is written.");
  });

await runIfMain(import.meta.url, demoCommand);
