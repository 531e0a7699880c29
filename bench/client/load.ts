/**
 * The process that makes the requests. All contenders are in it and take turns: one block each, the order rotated and
 * turned around from round to round, so that what the machine does besides and what a predecessor leaves to the garbage
 * collector falls on all alike. Arguments: the address of the server, and a factor for the time.
 */
import { type Calls, contenders, type Target } from "./contenders.ts";
import { listLength, listText, segmentPath, segmentText } from "./exchange.ts";
import { type Measure, measures, type Results, type Samples } from "./measures.ts";

const [baseUrl = "", factor = "1"] = process.argv.slice(2);
/** In a short run smaller blocks, so that there are still enough of them. */
const blocksIn = Number(factor) < 1 ? 4 : 1;

const results: Results = {};
for (const measure of measures) results[measure.title] = await run(measure);
process.send?.(results, () => process.disconnect());

async function run(measure: Measure): Promise<Samples> {
  const target: Target = { baseUrl, fetch: measure.alone ? instantFetch() : globalThis.fetch };
  const made = await Promise.all(
    Object.entries(contenders).map(async ([name, make]) => ({ name, calls: await make(target) })),
  );
  for (const { name, calls } of made) await check(name, measure, calls);
  for (let warmUp = 0; warmUp < 2; warmUp++) for (const { calls } of made) await cpuOf(measure, calls);
  const { block, atOnce = 1, seconds } = measure;
  const part = { ...measure, block: Math.max(Math.ceil(block / blocksIn), atOnce) };
  const samples: Samples = Object.fromEntries(made.map(({ name }) => [name, []]));
  const end = performance.now() + seconds * Number(factor) * 1000;
  for (let round = 0; performance.now() < end; round++)
    for (const { name, calls } of turned(made, round)) samples[name]?.push(await cpuOf(part, calls));
  return samples;
}

/** The order of a round: everybody is first equally often, and follows each neighbour equally often. */
function turned<T>(items: T[], round: number): T[] {
  const start = (round >> 1) % items.length;
  const rotated = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 ? rotated.reverse() : rotated;
}

/** Microseconds of user and system time for each request of a block. */
async function cpuOf({ call, block, atOnce = 1 }: Measure, calls: Calls): Promise<number> {
  const send = calls[call];
  const before = process.cpuUsage();
  if (atOnce === 1) for (let sent = 0; sent < block; sent++) await send();
  else for (let sent = 0; sent < block; sent += atOnce) await Promise.all(Array.from({ length: atOnce }, send));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / block;
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
  });
  const segment = answerTo(segmentText) as unknown as Response;
  const list = answerTo(listText) as unknown as Response;
  return async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.endsWith(segmentPath) ? segment : list;
  };
}
