import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  CanceledError,
  ConnectionError,
  type ErrorDetails,
  HttpError,
  JobError,
  PaginationError,
  TimeoutError,
  UnreadableError,
} from "../src/errors/index.ts";
import { withCallerStack } from "../src/errors/caller-stack.ts";
import { isCdpError } from "../src/errors/is-cdp-error.ts";

const details: ErrorDetails = {
  operation: "audiences.segments.update",
  method: "PUT",
  path: "/audiences/{audienceId}/segments/{segmentId}",
  url: "/audiences/7/segments/9",
  attempts: 1,
  duration: 12,
};
const taken = { errors: { name: ["has already been taken"] } };
const html = "<!doctype html><html><title>Sign in</title></html>";
const http = (status: number, body?: unknown, more: Partial<ErrorDetails> = {}) =>
  new HttpError({ ...details, status, body, headers: new Headers(), ...more });
const refused = new TypeError("fetch failed", {
  cause: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }),
});
const itsOwn = new Error("Round");
itsOwn.cause = itsOwn;
const story = (error: Error) => error.message.replace("PUT /audiences/7/segments/9: ", "");

const errors = {
  http: http(409, taken),
  connection: new ConnectionError({ ...details, cause: refused, phase: "before headers" }),
  timeout: new TimeoutError({ ...details, timeout: 500, scope: "attempt" }),
  canceled: new CanceledError({ ...details, cause: new Error("The user left") }),
  unreadable: new UnreadableError({ ...details, status: 200, body: '{"id": 7' }),
  pagination: new PaginationError({ ...details, reason: "repeated-cursor" }, "The cursor a came again"),
  job: new JobError({ ...details, id: "77", state: "error", body: { status: "error" } }, "Table is gone"),
};

describe("a message", () => {
  test("has method, URL, status, message, call and hint on one line", () => {
    expect(errors.http.message).toBe(
      "PUT /audiences/7/segments/9: 409 Name has already been taken (audiences.segments.update)",
    );
  });

  test.each<[string, Error, string]>([
    ["attempts", http(500, "Down", { attempts: 3 }), "500 Down (audiences.segments.update, 3 attempts)"],
    ["more issues", http(400, ["One", "Two", "Three"]), "400 One (and 2 more) (audiences.segments.update)"],
    ["an empty answer", http(500, ""), "500 without a message (audiences.segments.update)"],
    ["no connection", errors.connection, "no response: ECONNREFUSED (audiences.segments.update)"],
    [
      "a broken answer",
      new ConnectionError({ ...details, status: 200, phase: "body", cause: new TypeError("terminated") }),
      "the response ended too early: terminated (audiences.segments.update)",
    ],
    ["a timeout", errors.timeout, "attempt timed out after 500 ms (audiences.segments.update)"],
    [
      "a cause that is its own",
      new CanceledError({ ...details, cause: itsOwn }),
      "canceled: Round (audiences.segments.update)",
    ],
    [
      "an answer that is no JSON",
      errors.unreadable,
      "200 response is not JSON: 8 characters, invalid at position 8 (audiences.segments.update)",
    ],
    ["pages that lead nowhere", errors.pagination, "The cursor a came again (audiences.segments.update)"],
    ["a cancellation", errors.canceled, "canceled: The user left (audiences.segments.update)"],
    ["work that failed", errors.job, "run 77 ended with the state error: Table is gone (audiences.segments.update)"],
    [
      "work without a reason",
      new JobError({ ...details, state: "killed" }),
      "ended with the state killed (audiences.segments.update)",
    ],
    ["work that is gone", new JobError({ ...details, id: "77" }), "run 77 was not found (audiences.segments.update)"],
    ["a given hint", http(400, "No", { hint: "Try again." }), "400 No (audiences.segments.update). Try again."],
  ])("tells of %s", (_, error, expected) => {
    expect(story(error)).toBe(expected);
  });

  test("has the path template if the URL is not known", () => {
    const { url: _, ...without } = details;
    expect(new HttpError({ ...without, status: 404, headers: new Headers() }).message).toContain(
      `PUT ${details.path}: 404 `,
    );
  });

  test.each([
    ["https://api-cdp.eu01.treasuredata.com/audiences/7?name=a#b", "https://api-cdp.eu01.treasuredata.com/audiences/7"],
    ["/folders/https://a/9", "/folders/https://a/9"],
    ["https://a?b\nc", "https://a"],
    ["", details.path],
  ])("of %j names host and path without the query", (url, path) => {
    const error = http(400, "No", { url });
    expect([error.url, error.message]).toEqual([path, `PUT ${path}: 400 No (audiences.segments.update)`]);
  });

  test("is one line of limited length for any response", () => {
    const { message } = http(500, `a\r\nb\u0000\u202e\u2028${"x".repeat(1e6)}`);
    expect(message).toMatch(/^[^\s\p{C}]+( [^\s\p{C}]+)*$/u);
    expect(message.length).toBeLessThan(400);
  });
});

test.each([
  [http(401), "master key"],
  [http(403), "permission"],
  [http(404), "another region"],
  [http(409, { errors: [{ meta: { referencedBySegments: ["9"] } }] }), "first"],
  [http(429), "requestsPerSecond"],
  [http(502, html), "proxy"],
  [new UnreadableError({ ...details, status: 200, body: html }), "proxy"],
  [http(400, taken), undefined],
])("%s has its hint", (error, hint) => {
  if (hint) expect(error.hint).toContain(hint);
  else expect(error).not.toHaveProperty("hint");
});

test.each(Object.entries(errors))("the %s error has all known details", (kind, error) => {
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ kind, ...details });
  expect(error.name.toLowerCase()).toBe(`${kind}error`);
  expect(String(error)).toBe(`${error.name}: ${error.message}`);
  expect(error.stack).toContain(error.message);
  expect(isCdpError(error)).toBe(true);
  expect(Reflect.get(error, Symbol.for("td-cdp.error"))).toBe(true);
});

describe("a log", () => {
  test("has the fields of an error, the harmless headers, and the message of the cause", () => {
    const harmless = { "content-type": "a/b", date: "today", "retry-after": "3", "x-request-id": "r" };
    const headers = new Headers({ ...harmless, "x-date": "no", "date-x": "no", "set-cookie": "no" });
    const error = new HttpError({ ...details, status: 409, body: taken, headers, cause: refused });
    const { message, issues } = error;
    const known = { name: "HttpError", kind: "http", status: 409, message, issues, cause: "ECONNREFUSED" };
    expect(error.toJSON()).toEqual({ ...details, ...known, headers: harmless, requestId: "r" });
  });

  test("has no headers and no cause if the error has none", () => {
    const { timeout: error } = errors;
    const known = { name: "TimeoutError", kind: "timeout", timeout: 500, scope: "attempt", issues: [] };
    expect(JSON.parse(JSON.stringify(error))).toEqual({ ...details, ...known, message: error.message, headers: {} });
  });

  test("of a console has the message, the stack and the fields", () => {
    expect(inspect(errors.http)).toContain(errors.http.stack);
    expect(inspect(errors.http)).toContain("operation: 'audiences.segments.update'");
  });
});

test("the kind tells the compiler which error it is", () => {
  const error: unknown = new HttpError<typeof taken>({ ...details, status: 409, headers: new Headers(), body: taken });
  if (!isCdpError(error) || error.kind !== "http") throw error;
  const status: number = error.status;
  expect([status, error.body, error.issues[0]?.field]).toEqual([409, taken, "name"]);
});

test("an unreadable response shows its type and its beginning", () => {
  const headers = new Headers({ "content-type": "text/html" });
  const error = new UnreadableError({ ...details, status: 200, body: html.repeat(50), headers });
  expect(error).toMatchObject({ contentType: "text/html", issues: [] });
  expect(error.preview).toMatch(/^<!doctype.{190}…$/);
  expect(error.message).toContain(`: 200 response is not JSON (text/html): ${error.preview.slice(0, 100)}`);
});

test.each([undefined, null, 0, "", "HttpError", {}, new Error("no"), Object.create(null)])(
  "%s is no error",
  (value) => {
    expect(isCdpError(value)).toBe(false);
  },
);

test("an error of another copy of the client is recognized", () => {
  expect(isCdpError({ [Symbol.for("td-cdp.error")]: true })).toBe(true);
});

describe("secrets", () => {
  const authorization = "TD1 1/topsecret-key";
  const request = { headers: { authorization }, options: new Headers({ authorization }) };
  const cause = Object.assign(new Error(`"${authorization}" is an invalid header`, { cause: { request } }), {
    request,
  });
  const headers = new Headers({ "set-cookie": "session=topsecret", "x-echo": authorization, "retry-after": "3" });
  const body = { message: `What is ${authorization}?`, request, session: "topsecret" };
  const more = { status: 401, headers, body, cause };
  const leaky = [
    new HttpError({ ...details, ...more }),
    new ConnectionError({ ...details, ...more }),
    new TimeoutError({ ...details, ...more, timeout: 5, scope: "call" }),
    new CanceledError({ ...details, ...more }),
    new UnreadableError({ ...details, ...more, body: JSON.stringify(body.message) }),
    new JobError({ ...details, ...more, state: "error" }, `What is ${authorization}?`),
  ];

  test.each(leaky)("are not shown for %s", (error) => {
    const wrapped = { outer: new Error("outer", { cause: error }) };
    const shown = [error, wrapped, [error]].flatMap((value) => [
      ...[true, false].map((colors) => inspect(value, { depth: 10, colors })),
      JSON.stringify(value),
    ]);
    expect([...shown, String(error), error.message, error.stack].join("\n")).not.toContain("topsecret");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ headers: { "retry-after": "3" }, status: 401 });
  });

  test("do not change the response itself", () => {
    expect(leaky[0]).toMatchObject({ cause, headers, body });
  });
});

describe("withCallerStack", () => {
  const fail = async () => Promise.resolve().then(() => Promise.reject(http(404)));
  const call = async () => {
    try {
      return await fail();
    } catch (error) {
      throw withCallerStack(error as HttpError, call);
    }
  };

  test("begins with the line that awaits the call", async () => {
    const users = async () => await call();
    const { stack = "", name, message } = await users().catch((error: Error) => error);
    const [head, first] = stack.split("\n").filter((line) => !line.includes("node:internal"));
    expect(head).toBe(`${name}: ${message}`);
    expect(first).toContain("users");
  });

  test("leaves the stack unchanged if the engine does not support it", () => {
    const { captureStackTrace } = Error;
    const error = http(404);
    const { stack } = error;
    try {
      Object.assign(Error, { captureStackTrace: undefined });
      expect(withCallerStack(error, call).stack).toBe(stack);
    } finally {
      Error.captureStackTrace = captureStackTrace;
    }
  });
});
