/** The contract between client and description, by a mock that validates: one row a call. */
import { createClient, type Result } from "td-cdp";
import { problemsAt } from "../support/schemas.ts";
import type { SampleCall } from "../../scripts/openapi/sample-calls.ts";
import { callIn } from "../support/calls.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

/** A request as the client sent it. */
export interface Sent {
  url: string;
  init: RequestInit;
}

export interface ContractRow {
  call: SampleCall;
  sent: Sent;
  /** Why the mock rejects the request of the client. */
  refusal?: string;
  data?: unknown;
  /** How the response violates the description. */
  problems: string[];
  /** Each invalid request with the status of its response. */
  mutants: { change: string; status: number }[];
}

export const key = "1/0123456789abcdefSECRET";

/** Makes calls against a mock, each followed by wrong variants of its request. */
export async function contractWith(url: string, calls: readonly SampleCall[]): Promise<ContractRow[]> {
  const rows: ContractRow[] = [];
  for (const call of calls) rows.push(await contractOf(url, call));
  return rows;
}

/** Sends a request again with some of its headers replaced or, with null, left out. */
export async function resend({ url, init }: Sent, changes: Record<string, string | null> = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(changes))
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  return fetch(url, { ...init, headers });
}

async function contractOf(url: string, call: SampleCall): Promise<ContractRow> {
  const { result, sent } = await run(url, call);
  const mutants: ContractRow["mutants"] = [];
  for (const mutant of mutantsOf(call))
    mutants.push({ change: mutant.change, status: (await resend(mutated(sent, mutant))).status });
  if (!result.ok) return { call, sent, refusal: result.error.message, problems: [], mutants };
  const { data } = result;
  return { call, sent, data, problems: problemsAt(call.schemaPointers.response, data), mutants };
}

async function run(baseUrl: string, { name, args }: SampleCall): Promise<{ result: Result<unknown>; sent: Sent }> {
  let sent: Sent | undefined;
  const recording = (url: string, init: RequestInit) => fetch((sent = { url, init }).url, init);
  const cdp = createClient({ apiKey: key, baseUrl, retry: false, fetch: recording });
  const call = callIn(cdp, name) as { result(args: SampleCall["args"]): Promise<Result<unknown>> };
  const result = await call.result(args);
  return { result, sent: sent! };
}

function mutated({ url, init }: Sent, { query, body }: Mutant): Sent {
  if (!query) return { url, init: { ...init, body: JSON.stringify(body) } };
  const target = new URL(url);
  const [name, value] = query;
  target.searchParams.delete(name);
  if (value !== undefined) target.searchParams.set(name, value);
  return { url: target.href, init };
}
