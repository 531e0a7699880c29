/**
 * The process that makes the requests. All contenders are in it and take turns: one block each, the order rotated and
 * turned around from round to round, so that what the machine does besides and what a predecessor leaves to the garbage
 * collector falls on all alike. Arguments: the address of the server, a factor for the time, and who is absent.
 */
import { contenders } from "../contenders/clients.ts";
import type { Calls, Target } from "../contenders/types.ts";
import { cpuOf, type Samples, rotateOrder } from "../statistics.ts";
import { listLength, listText, segmentPath, segmentText } from "./wire-fixtures.ts";
import { type Measure, measures, type RequestCosts } from "./measures.ts";

const [baseUrl = "", factor = "1", ...absent] = process.argv.slice(2);
const { fetch } = globalThis;
/** In a short run smaller blocks, so that there are still enough of them. */
const blocksIn = Number(factor) < 1 ? 4 : 1;

const results: RequestCosts = {};
for (const measure of measures) results[measure.title] = await run(measure);
process.send?.(results, () => process.disconnect());

async function run(measure: Measure): Promise<Samples> {
  const target: Target = { baseUrl, fetch: measure.alone ? instantFetch() : fetch };
  const present = Object.entries(contenders).filter(([name]) => !absent.includes(name));
  const made = await Promise.all(present.map(async ([name, make]) => ({ name, calls: await make(target) })));
  for (const { name, calls } of made) await check(name, measure, calls);
  for (let warmUp = 0; warmUp < 2; warmUp++) for (const { calls } of made) await cost(measure, calls);
  const { block, atOnce = 1, seconds } = measure;
  const part = { ...measure, block: Math.max(Math.ceil(block / blocksIn), atOnce) };
  const samples: Samples = Object.fromEntries(made.map(({ name }) => [name, []]));
  const end = performance.now() + seconds * Number(factor) * 1000;
  for (let round = 0; performance.now() < end; round++)
    for (const { name, calls } of rotateOrder(made, round)) samples[name]?.push(await cost(part, calls));
  return samples;
}

/** Microseconds of user and system time for each request of a block. */
async function cost({ call, block, atOnce = 1 }: Measure, calls: Calls): Promise<number> {
  const send = calls[call];
  const cpu = await cpuOf(async () => {
    if (atOnce === 1) for (let sent = 0; sent < block; sent++) await send();
    else for (let sent = 0; sent < block; sent += atOnce) await Promise.all(Array.from({ length: atOnce }, send));
  });
  return cpu / block;
}

/** A contender that fails fast would win. */
async function check(name: string, { title, call }: Measure, calls: Calls): Promise<void> {
  const data = await calls[call]();
  const isRight = call === "list" ? (data as unknown[]).length === listLength : JSON.stringify(data) === segmentText;
  if (!isRight) throw new Error(`${name} gives a wrong answer to "${title}": ${JSON.stringify(data)?.slice(0, 200)}`);
}

/** A `fetch` that costs next to nothing: one answer, as much of a `Response` as the contenders look at. */
function instantFetch(): typeof fetch {
  const headers = new Headers({ "Content-Type": "application/json; charset=utf-8", Date: new Date().toUTCString() });
  const answerTo = (text: string) => ({
    ...{ ok: true, status: 200, statusText: "OK", type: "basic", url: "", redirected: false, body: null, headers },
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    clone() {
      return this;
    },
  });
  const segment = answerTo(segmentText) as unknown as Response;
  const list = answerTo(listText) as unknown as Response;
  return async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.endsWith(segmentPath) ? segment : list;
  };
}
