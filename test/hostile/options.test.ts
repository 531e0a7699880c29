/** Options that are not numbers, or out of bounds: each throws a RangeError with its name. No value means "no limit" silently. */
import { createClient, iterate, poll, segmentQuery } from "td-cdp";
import { describe, expect, test } from "vitest";
import { key, ok, serve } from "../support/server.ts";

const junk: unknown[] = [NaN, -1, -Infinity, "5", "", null, true, {}, [], () => 5, Symbol("5"), 5n];
/** Longer than timers wait. Node would fire at once. */
const beyondTimers = [2 ** 31, 2 ** 40, Number.MAX_VALUE];
const fractions = [0.5, 1.5];

interface NumericOption {
  path: string;
  invalid: unknown[];
  valid: unknown[];
}

const junkOf = (path: string) => (path === "timeout" ? junk.filter((it) => !isPlainObject(it)) : junk);
const isPlainObject = (value: unknown) => typeof value === "object" && value !== null;

/** Options of a client and of a single call. */
const callOptions: NumericOption[] = [
  { path: "timeout", invalid: beyondTimers, valid: [0, 2 ** 31 - 1, Infinity, {}] },
  { path: "timeout.attempt", invalid: beyondTimers, valid: [0, 2 ** 31 - 1, Infinity] },
  { path: "timeout.call", invalid: beyondTimers, valid: [0, 2 ** 31 - 1, Infinity] },
  { path: "retry.maxAttempts", invalid: [0, ...fractions], valid: [1, 10, Infinity] },
  { path: "retry.initialDelay", invalid: [Infinity, ...beyondTimers], valid: [0, 0.5, 2 ** 31 - 1] },
  { path: "retry.maxDelay", invalid: [Infinity, ...beyondTimers], valid: [0, 0.5, 2 ** 31 - 1] },
];

const clientOptions: NumericOption[] = [
  ...callOptions,
  { path: "concurrency", invalid: [0, ...fractions], valid: [1, Infinity] },
  { path: "requestsPerSecond", invalid: [0, 1e-9], valid: [0.001, 0.5, Infinity] },
  { path: "maxResponseSize", invalid: [0, ...fractions.slice(0, 1)], valid: [1, Infinity] },
];

const pollOptions: NumericOption[] = [
  { path: "minDelay", invalid: [0, Infinity, ...beyondTimers], valid: [1, 2 ** 31 - 1] },
  { path: "maxDelay", invalid: [0, Infinity, ...beyondTimers], valid: [1, 2 ** 31 - 1] },
  { path: "timeout", invalid: beyondTimers, valid: [60_000, Infinity] },
];

const listOptions: NumericOption[] = [
  { path: "limit", invalid: fractions, valid: [0, 1, Infinity] },
  { path: "pageSize", invalid: [0, ...fractions], valid: [1] },
  { path: "prefetch", invalid: fractions, valid: [0, Infinity] },
  { path: "maxPage", invalid: fractions, valid: [0, null] },
];

/** `{ retry: { maxDelay: value } }` for `retry.maxDelay`. */
function nested(path: string, value: unknown): object {
  return path.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;
}

function expectRangeError(error: unknown, path: string): void {
  expect(error).toBeInstanceOf(RangeError);
  expect(String(error)).toContain(`\`${path}\` is `);
}

describe.each(clientOptions)("the option $path of a client", ({ path, invalid, valid }) => {
  test.each([...junkOf(path), ...invalid].map((value) => [String(value), value]))("rejects %s", (_, value) => {
    const error = attempt(() => createClient({ apiKey: key, region: "us01", ...nested(path, value) }));
    expectRangeError(error, path);
  });
  test.each(valid)("accepts %s and undefined", (value) => {
    for (const accepted of [value, undefined])
      expect(attempt(() => createClient({ apiKey: key, region: "us01", ...nested(path, accepted) }))).toBeUndefined();
  });
});

describe.each(callOptions)("the option $path of a call", ({ path, invalid, valid }) => {
  test("is rejected before anything is sent, or accepted", async () => {
    const server = await serve(ok);
    const cdp = createClient({ apiKey: key, baseUrl: server.origin });
    for (const value of [...junkOf(path), ...invalid])
      expectRangeError(
        await cdp.audiences.get({ audienceId: 7 }, nested(path, value)).catch((it: unknown) => it),
        path,
      );
    expect(server.seen).toHaveLength(0);
    for (const value of [...valid, undefined]) await cdp.audiences.get({ audienceId: 7 }, nested(path, value));
    expect(server.seen).toHaveLength(valid.length + 1);
  });
});

test.each([3, true, "no", null, () => {}])("retry is false or an object, not %s", async (retry) => {
  const server = await serve(ok);
  const options = { retry } as unknown as object;
  expectRangeError(
    attempt(() => createClient({ apiKey: key, baseUrl: server.origin, ...options })),
    "retry",
  );
  const cdp = createClient({ apiKey: key, baseUrl: server.origin });
  expectRangeError(await cdp.audiences.get({ audienceId: 7 }, options).catch((it: unknown) => it), "retry");
  expect(server.seen).toHaveLength(0);
});

test.each(pollOptions)("the option $path of a poll is rejected before the job starts, or accepted", async (option) => {
  const server = await serve(ok);
  const cdp = createClient({ apiKey: key, baseUrl: server.origin });
  const args = { audienceId: 7, body: { rule: {} } } as never;
  for (const value of [...junk, ...option.invalid]) {
    const error = await poll(segmentQuery, cdp, args, nested(option.path, value)).catch((it: unknown) => it);
    expectRangeError(error, option.path);
  }
  expect(server.seen).toHaveLength(0);
  for (const value of [...option.valid, undefined]) {
    const signal = AbortSignal.abort();
    const run = poll(segmentQuery, cdp, args, { ...nested(option.path, value), signal });
    expect(await run.catch((it: unknown) => it)).toMatchObject({ kind: "canceled" });
  }
});

test.each(listOptions)("the option $path of a list is rejected before anything is sent", async (option) => {
  const server = await serve(ok);
  const cdp = createClient({ apiKey: key, baseUrl: server.origin });
  const read = (value: unknown) =>
    iterate(cdp.parentSegments.realtimeJourneys.list, { parentSegmentId: 7 }, nested(option.path, value));
  const isUnset = (value: unknown) => value === null;
  for (const value of [...junk, ...option.invalid])
    if (!isUnset(value))
      expectRangeError(
        attempt(() => read(value)),
        option.path,
      );
  for (const value of [...option.valid, undefined]) expect(attempt(() => read(value))).toBeUndefined();
  expect(server.seen).toHaveLength(0);
});

function attempt(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}
