/** Tries each client on answers that go wrong, and reports what it did: by itself, by an option of its own, or not. */
import { contenders } from "../contenders/clients.ts";
import type { Calls, Target } from "../contenders/types.ts";
import { segmentText } from "./wire-fixtures.ts";

interface Trial {
  title: string;
  /** What the server does; the key differs from try to try. */
  at: (key: string) => string;
  /** Whether it went well; a rejection means that it did not. */
  try: (calls: Calls) => Promise<boolean>;
}

export type Verdict = "yes" | "option" | "no";

/** By trial and client. */
export type Verdicts = Record<string, Record<string, Verdict>>;

const html = encodeURIComponent("text/html");
const page = encodeURIComponent("<h1>Maintenance");
const patience = { retryDelay: 10, timeout: 400 };
const { fetch } = globalThis;

const trials: Trial[] = [
  { title: "retries after a 503", at: (key) => `busy/${key}/503/0`, try: isSegment },
  { title: "waits for Retry-After", at: (key) => `busy/${key}/429/1`, try: takesASecond },
  { title: "stops after a timeout", at: () => "silent", try: (calls) => fails(calls) },
  { title: "reads all pages of a list", at: () => "list/0/3", try: readsAll },
  {
    title: "sends JSON:API bodies with their media type",
    at: () => "vendor",
    try: async ({ create }) => !!(await create()),
  },
  {
    title: "escapes ids in paths",
    at: () => "escaped",
    try: async ({ get }) => !!(await get("9/../8")),
  },
  { title: "reports a 401 without a body", at: () => "bare/401", try: (calls) => fails(calls, 401) },
  {
    title: "reports an HTML 502 with its status",
    at: () => `answer/502/${html}/${page}`,
    try: (calls) => fails(calls, 502),
  },
  { title: "rejects an HTML 200", at: () => `answer/200/${html}/${page}`, try: (calls) => fails(calls) },
  { title: "accepts a 204 as success", at: () => "none", try: async ({ put }) => (await put(), true) },
];

const measured = Object.entries(contenders).filter(([name]) => process.argv.slice(3).includes(name));
const [, , baseUrl] = process.argv;
const report: Verdicts = {};
for (const trial of trials)
  report[trial.title] = Object.fromEntries(await Promise.all(measured.map(([name]) => tried(name, trial))));
process.send?.(report, () => process.exit());

async function tried(name: string, trial: Trial): Promise<[string, Verdict]> {
  return [name, await verdictOn(name, trial)];
}

async function verdictOn(name: string, trial: Trial): Promise<Verdict> {
  if (await passes(name, trial, {})) return "yes";
  return (await passes(name, trial, { patience })) ? "option" : "no";
}

/** Nothing is waited for longer than two and a half seconds. */
async function passes(name: string, trial: Trial, options: Pick<Target, "patience">): Promise<boolean> {
  const at = `${baseUrl}/${trial.at(`${name}${JSON.stringify(options).length}`.replaceAll(/\W/g, ""))}`;
  const calls = await contenders[name]!({ baseUrl: at, fetch, ...options });
  const late = new Promise<boolean>((done) => setTimeout(done, 2_500, false));
  return Promise.race([trial.try(calls).catch(() => false), late]);
}

async function isSegment({ get }: Calls): Promise<boolean> {
  return JSON.stringify(await get()) === segmentText;
}

async function takesASecond(calls: Calls): Promise<boolean> {
  const start = performance.now();
  return (await isSegment(calls)) && performance.now() - start > 900;
}

async function readsAll({ items }: Calls): Promise<boolean> {
  let count = 0;
  for await (const _ of items?.() ?? []) count++;
  return count === 300;
}

/** Whether it rejects, and says the status where one is wanted. */
async function fails({ get }: Calls, status?: number): Promise<boolean> {
  try {
    await get();
    return false;
  } catch (error) {
    const { status: said, message } = error as { status?: number; message?: string };
    return status === undefined || said === status || Boolean(message?.includes(`${status}`));
  }
}
