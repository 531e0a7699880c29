/** Profiles in responses that are cut or broken: no message and no field of an error quotes them. */
import { inspect } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { createClient, isCdpError } from "../../src/index.ts";
import { rawClient } from "../../src/raw.ts";
import { sample } from "../support/runs.ts";

type Cdp = ReturnType<typeof createClient>;

const json = JSON.stringify({
  data: [
    {
      email: "jane.doe@example.com",
      name: 'Jane "JD" Doe',
      tags: [],
      age: 41.5e1,
      note: "caf\u00e9 \\ \n",
      vip: true,
      ref: null,
    },
    { email: "john.roe@example.com", name: "John Roe", address: { street: "1 Main St", geo: [-1, 0, {}] } },
  ],
});
const personal = /jane|john|doe|roe|main st|caf|example\.com/i;
const mediaTypes = ["application/json", "application/vnd.treasuredata.v1+json; charset=utf-8", "text/plain", ""];
const ways: Record<string, (cdp: Cdp) => Promise<unknown>> = {
  call: (cdp) => cdp.audiences.list(),
  "raw client": (cdp) => rawClient(cdp).GET("/audiences"),
};

/** To create a client takes longer than a call. */
const cdp = createClient({
  apiKey: "1/key",
  baseUrl: "https://cdp.example",
  retry: false,
  fetch: async () => response,
});
let response: Response;
let cases = 0;
afterAll(() => console.info(`personal data: ${cases} broken responses`));

/** Texts that are JSON up to a position, and that position. */
const faults: [name: string, text: string, position: number][] = [
  ...sample(Array.from({ length: json.length - 1 }, (_, index) => cutAt(index + 1))),
  ...sample([...json.matchAll(/[,:[\]{}]/g)]).map(({ index }): [string, string, number] => [
    `without the mark at ${index}`,
    json.slice(0, index) + json.slice(index + 1),
    -1,
  ]),
  ["with more behind it", `${json}, x`, json.length],
  ["with a second value", `${json} ${json}`, json.length + 1],
  ["with a comma at the end of a list", `${json.slice(0, -2)},]}`, json.length - 1],
  ["with a line break in a text", json.replace("Jane", "Ja\nne"), json.indexOf("Jane") + 2],
  ["with an unknown escape", json.replace("Jane", "Ja\\qne"), json.indexOf("Jane") + 2],
  ["with a word", json.replace("true", "True"), json.indexOf("true")],
  ["with a number that begins with 0", json.replace("-1", "-01"), json.indexOf("-1") + 2],
  ["with a key without quotes", json.replace('"vip"', "vip"), json.indexOf('"vip"')],
];

describe.each(Object.entries(ways))("a success by the %s", (way, run) => {
  test.each(mediaTypes)("of the type %j shows length, type and position of the fault", async (type) => {
    for (const [name, text, position] of faults) {
      if (isJson(text) || !(type.includes("json") || /^[[{]/.test(text))) continue;
      const error = await failureOf(200, text, type, run);
      expect(error, name).toMatchObject({ kind: "unreadable", preview: "" });
      const [, length, place] = /: (\d+) characters, invalid at position (\d+) \(/.exec(error.message) ?? [];
      expect(Number(length), `${name}, ${way}`).toBe(String(error.body).length);
      expect(error.message).toContain(type ? `(${type})` : "not JSON:");
      if (position >= 0) expect(Number(place), name).toBe(Math.min(position, String(error.body).length));
      // Up to the fault, some continuation is JSON.
      else expect(Number(place)).toBeGreaterThan(text.length - json.length);
    }
  });
});

test.each(mediaTypes)("an error response of the type %j that is broken JSON does not show it either", async (type) => {
  for (const [name, text] of faults) {
    if (isJson(text) || !(type.includes("json") || /^[[{]/.test(text))) continue;
    const error = await failureOf(500, text, type, ways.call!);
    expect(error.message, name).toMatch(/: 500 broken JSON: \d+ characters, invalid at position \d+ \(/);
    expect(error.issues).toHaveLength(1);
  }
});

test("the message of an error response in JSON is shown, and so is the beginning of text and HTML", async () => {
  const shown: [number, string, string, string][] = [
    [400, '{"message":"The name is taken"}', "application/json", "400 The name is taken ("],
    [502, "upstream timed out", "text/plain", "502 upstream timed out ("],
    [502, "[error] upstream timed out", "text/plain", "502 [error] upstream timed out ("],
    [200, "upstream timed out", "text/plain", "200 response is not JSON (text/plain): upstream timed out ("],
    [200, "<html><title>Sign in</title></html>", "application/json", "<html><title>Sign in</title></html> ("],
  ];
  for (const [status, text, type, expected] of shown) {
    const { message } = await failureOf(status, text, type, ways.call!, false);
    expect(message).toContain(expected);
  }
});

test("the position of a fault is found in large responses, in time", async () => {
  const large = { text: `{"a":"${"x".repeat(5e6)}`, list: `[${'{"a":1},'.repeat(5e5)}`, nested: "[".repeat(1e6) };
  for (const [name, text] of Object.entries(large)) {
    const error = await failureOf(200, text, "application/json", ways.call!, false);
    expect(error.message, name).toContain(`${text.length} characters, invalid at position ${text.length}`);
  }
});

async function failureOf(
  status: number,
  text: string,
  type: string,
  run: (cdp: Cdp) => Promise<unknown>,
  isHidden = true,
) {
  cases++;
  response = new Response(new TextEncoder().encode(text), {
    status,
    headers: type ? { "content-type": type } : {},
  });
  const value = await run(cdp).then(
    (data) => (data as { error?: unknown }).error,
    (error: unknown) => error,
  );
  if (!isCdpError(value)) throw new Error(`no CdpError but ${inspect(value)}`);
  const shown = [inspect(value, { depth: 9 }), JSON.stringify(value), value.message, value.stack].join("\n");
  if (isHidden) expect(shown).not.toMatch(personal);
  return value;
}

function cutAt(length: number): [string, string, number] {
  const text = json.slice(0, length);
  // An escape or a word that is cut is a fault at its beginning.
  const rest = /(\\(u[\da-f]*)?|[a-z]+)$/.exec(text)?.[0] ?? "";
  const isCut = rest.startsWith("\\") || /[:,[](-|t|tr|tru|n|nu|nul)$/.test(text);
  return [`cut at ${length}`, text, isCut ? -1 : length];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
