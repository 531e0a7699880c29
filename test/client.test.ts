import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, regions } from "td-cdp";
import { rawClient } from "td-cdp/raw";

const key = "1/0123456789abcdef";

function observed() {
  const requests: Request[] = [];
  const fetch = (url: string, init: RequestInit) => {
    requests.push(new Request(url, init));
    return Promise.resolve(Response.json([]));
  };
  return { requests, fetch };
}

beforeEach(() => {
  vi.stubEnv("TD_API_KEY", "");
  vi.stubEnv("TD_CDP_REGION", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createClient", () => {
  test("sends requests to the region, with the key after TD1", async () => {
    const { requests, fetch } = observed();
    await rawClient(createClient({ apiKey: key, region: "jp01", fetch })).GET("/audiences");
    expect(requests[0]?.url).toBe("https://api-cdp.treasuredata.co.jp/audiences");
    expect(requests[0]?.headers.get("authorization")).toBe(`TD1 ${key}`);
  });

  test("reads the key and the region from the environment", async () => {
    vi.stubEnv("TD_API_KEY", key);
    vi.stubEnv("TD_CDP_REGION", "eu01");
    const { requests, fetch } = observed();
    await rawClient(createClient({ fetch })).GET("/audiences");
    expect(requests[0]?.url).toBe("https://api-cdp.eu01.treasuredata.com/audiences");
    expect(requests[0]?.headers.get("authorization")).toBe(`TD1 ${key}`);
  });

  test("a base URL takes precedence over the region of the environment", async () => {
    vi.stubEnv("TD_CDP_REGION", "eu01");
    const { requests, fetch } = observed();
    await rawClient(createClient({ apiKey: key, baseUrl: "https://cdp.example.com", fetch })).GET("/audiences");
    expect(requests[0]?.url).toBe("https://cdp.example.com/audiences");
  });

  test("encodes ids in the path, and accepts strings and numbers", async () => {
    const { requests, fetch } = observed();
    const raw = rawClient(createClient({ apiKey: key, region: "us01", fetch }));
    await raw.GET("/audiences/{audienceId}", { params: { path: { audienceId: 42 } } });
    await raw.GET("/audiences/{audienceId}", { params: { path: { audienceId: "a/b" } } });
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual(["/audiences/42", "/audiences/a%2Fb"]);
  });

  const wrong: [name: string, options: Parameters<typeof createClient>[0], message: RegExp][] = [
    ["a missing key", { region: "us01" }, /No API key.*TD_API_KEY/],
    ["an empty key", { apiKey: "TD1 ", region: "us01" }, /No API key/],
    ["a key with a line break inside", { apiKey: "1/abc\ndef", region: "us01" }, /character/],
    ["a missing region", { apiKey: key }, /No region.*us01, jp01, eu01, ap02, ap03.*TD_CDP_REGION/],
    ["a region that is none", { apiKey: key, region: "us" as never }, /Unknown region "us": .*us01/],
    ["a region and a base URL", { apiKey: key, region: "us01", baseUrl: "https://x.example" }, /Both/],
    ["a base URL without a scheme", { apiKey: key, baseUrl: "api-cdp.treasuredata.com" }, /not a valid http\(s\) URL/],
    [
      "a base URL with a query",
      { apiKey: key, baseUrl: "https://x.example?a=1" },
      /must not contain a user name, a query or a fragment/,
    ],
    [
      "a base URL with a password",
      { apiKey: key, baseUrl: "https://u:p@x.example" },
      /must not contain a user name, a query or a fragment/,
    ],
  ];

  test.each(wrong)("rejects %s", (_, options, message) => {
    expect(() => createClient(options)).toThrow(message);
  });

  test("never prints the key in an error", () => {
    for (const apiKey of [`${key} x`, `${key}\u0000`, `${key}é`]) {
      const message = messageOf(() => createClient({ apiKey, region: "us01" }));
      expect(message).toMatch(/apiKey/);
      expect(message).not.toContain(key);
    }
    expect(messageOf(() => createClient({ apiKey: key }))).not.toContain(key);
  });

  test("a region named like a member of Object is unknown", () => {
    expect(() => createClient({ apiKey: key, region: "constructor" as never })).toThrow(/Unknown region/);
  });
});

test("there are five regions, all on https", () => {
  expect(Object.keys(regions)).toEqual(["us01", "jp01", "eu01", "ap02", "ap03"]);
  for (const url of Object.values(regions))
    expect(url).toMatch(/^https:\/\/api-cdp\.([a-z]{2}0\d\.)?treasuredata\.co(m|\.jp)$/);
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}
