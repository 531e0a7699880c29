/** What the suites share: checks that print as TAP, and plans for the server. No framework runs on all runtimes. */
import assert from "node:assert/strict";
import * as td from "td-cdp";
import { rawClient } from "td-cdp/raw";
import { fetchOnFake, planOnFake } from "./fake-server.ts";
import type { Answer, Seen } from "./server.ts";
import { isFake, unseen } from "./unseen.ts";

export { rawClient, td };

const ports = JSON.parse(process.env.TD_CDP_PORTS!) as number[];

/** The origin of the API, another one that must not receive requests, and one that refuses connections. */
const [home, other, refused] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string, string];
export { refused };

export const key = "7/5ec4e70123456789abcdef0123456789abcdef01";
export const json = { "Content-Type": "application/json" };
export const html = { "Content-Type": "text/html; charset=utf-8" };
export const ok: Answer = { headers: json, body: '{"id":"1"}' };
/** Waits of a few milliseconds, so that a suite is done in seconds. */
export const quick = { maxAttempts: 3, initialDelay: 5, maxDelay: 20 };

const runtimeFetch = globalThis.fetch;
const most = 15_000;
const checks: { name: string; run: () => Promise<void> }[] = [];
let unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

/** A check of the suite; they run one after another. */
export function check(name: string, run: () => Promise<void>): void {
  checks.push({ name, run });
}

/** Runs the checks; the process has to end by itself after it, which shows that no timer is left. */
export async function finish(): Promise<void> {
  let [failed, skipped] = [0, 0];
  for (const [index, { name, run }] of checks.entries()) {
    const why = unseen(name);
    if (why) {
      skipped++;
      console.log(`ok ${index + 1} - ${name} # SKIP ${why}`);
      continue;
    }
    const error = await within(most, run()).then(stray, (reason: unknown) => reason ?? "rejected with nothing");
    if (error) failed++;
    console.log(`${error ? "not ok" : "ok"} ${index + 1} - ${name}`);
    if (error) console.log(commentOf(error));
  }
  console.log(`${checks.length - failed - skipped} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function commentOf(error: unknown): string {
  const lines = String((error as Error).stack ?? error).split("\n", 20);
  return lines.map((line) => `  # ${line.slice(0, 200)}`).join("\n");
}

/** An unhandled rejection, after some time to appear. */
async function stray(): Promise<unknown> {
  await pause(0);
  const [reason] = unhandled;
  const [found] = unhandled.length > 0 ? [new Error("an unhandled rejection", { cause: reason })] : [];
  unhandled = [];
  return found;
}

/** Takes the rejections that a check made on purpose. */
export async function strays(): Promise<number> {
  await pause(20);
  return unhandled.splice(0).length;
}

async function within(milliseconds: number, run: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`still running after ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}

let scenes = 0;

/** A client of a server that responds according to a plan, and the requests to that server. */
export async function scene(answers: Answer | Answer[], options: td.ClientOptions = {}) {
  const id = `${process.pid}x${scenes++}`;
  const plan = [answers].flat();
  const seen = isFake ? planOnFake(id, plan) : await planOnServer(id, plan);
  const baseUrl = `${home}/t/${id}`;
  const fetch = isFake ? { fetch: fetchOnFake(home) } : {};
  return {
    cdp: td.createClient({ apiKey: key, baseUrl, retry: false, ...fetch, ...options }),
    baseUrl,
    /** The same plan, asked at the other origin. */
    otherUrl: `${other}/t/${id}`,
    seen: async () => (await seen()).filter((request) => !isPreflight(request)),
    /** What a browser asked before it sent something. */
    preflights: async () => (await seen()).filter(isPreflight),
  };
}

function isPreflight({ method }: Seen): boolean {
  return method === "OPTIONS";
}

async function planOnServer(id: string, answers: Answer[]): Promise<() => Promise<Seen[]>> {
  const address = `${home}/control/${id}`;
  await runtimeFetch(address, { method: "POST", body: JSON.stringify(answers) }).then((answer) => answer.text());
  return async () => (await (await runtimeFetch(address)).json()) as Seen[];
}

/** The error of a call that has to fail. */
export async function failure(run: Promise<unknown>): Promise<Failure> {
  const value = await run.then(
    (data) => ({ data }),
    (error: unknown) => ({ error }),
  );
  assert.ok("error" in value, `no failure but ${JSON.stringify(value)}`);
  return value.error as Failure;
}

/** What the checks read of an error. */
export interface Failure extends Error {
  kind?: string;
  status?: number;
  body?: unknown;
  attempts?: number;
  phase?: string;
  scope?: string;
  id?: string;
  state?: string;
  headers?: Headers;
  resumeFrom?: string | number;
}

/** Asserts the kind of an error and some of its fields. */
export function isFailure(error: Failure, kind: string, fields: Partial<Failure> = {}): void {
  assert.equal(error.kind, kind, `${error.kind}, not ${kind}: ${error.stack}`);
  for (const isIt of [error instanceof td.CdpError, td.isCdpError(error)]) assert.ok(isIt);
  for (const [name, value] of Object.entries(fields)) assert.deepEqual(error[name as keyof Failure], value, name);
}

/** How long something takes, in milliseconds. */
export async function timed<T>(run: Promise<T>): Promise<{ value: T; took: number }> {
  const start = performance.now();
  const value = await run;
  return { value, took: performance.now() - start };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
