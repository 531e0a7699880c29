/** The pages of calls: what they show, and that their curl commands send the requests of the description. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { formatCall } from "../scripts/generate/calls.ts";
import { blockOf, calls, pageOf, pages } from "./support/call-pages.ts";

test("every call has a page with its name, its route, its parameters and its errors", () => {
  const incomplete = calls.filter((call) => {
    const page = pageOf(call);
    const parts = [`# ${call.name}\n`, `\`${formatCall(call)}\``, `[\`${call.route}\`]`, "\n## Errors\n"];
    return !parts.every((part) => page.includes(part));
  });
  expect(calls).toHaveLength(184);
  expect(incomplete.map(({ name }) => name)).toEqual([]);
});

test("the page of a call shows its legacy name and links to its types and its JSON:API call", () => {
  const page = pages.get("audiences.segments.get")!;
  expect(page).toContain("Legacy name: `cdp.masterSegments.segments.get`");
  expect(page).toContain("Type: [`Segment`](/type.md)");
  expect(page).toContain("In JSON:API: [`cdp.segments.get`](../segments/segments.get.md)");
  // `masterSegments.list` is another call.
  expect(pages.get("audiences.list")).not.toContain("Legacy name");
});

test("programs, commands and responses have values from the examples, and no placeholders", () => {
  // The type of a column is the text "string", and so is the source of a value.
  const placeholder = /(?<!\b(?:type|dataType)"?: )"string"(?!:)|=string\b|\/string\//;
  const bad = calls.filter((call) => placeholder.test(pageOf(call).replace(/^\|.*$|^Type: .*$|^- Call: .*$/gm, "")));
  expect(bad.map(({ name }) => name)).toEqual([]);
});

describe("the curl commands", () => {
  /** Lets a shell read the commands, with a `curl` that prints its arguments. */
  const readCommands = (commands: string[]): string[][] => {
    const script = `curl() { printf '%s\\0' "$@"; printf '\\n\\0'; }\nTD_API_KEY=key\n${commands.join("\n")}`;
    const output = execFileSync("bash", ["-c", script], { encoding: "utf8", maxBuffer: 2 ** 26 });
    return output
      .split("\0\n\0")
      .slice(0, -1)
      .map((command) => command.split("\0"));
  };

  test("send the method, the path, the key and the body of each call", () => {
    const requests = readCommands(calls.map((call) => blockOf(pageOf(call), "sh")));
    expect(requests).toHaveLength(calls.length);
    for (const [index, call] of calls.entries()) {
      const [, method, url = "", , key, ...rest] = requests[index]!;
      const [path] = url.replace("https://api-cdp.treasuredata.com", "").split("?");
      const pattern = call.route.split(" ")[1]!.replace(/\{\w+\}/g, "[\\w-]+");
      expect(`${method} ${path}`, call.name).toMatch(new RegExp(`^${call.route.split(" ")[0]} ${pattern}$`));
      expect(key, call.name).toBe("Authorization: TD1 key");
      const body = rest[rest.indexOf("--data") + 1];
      if (call.body) expect(JSON.parse(body!), call.name).toBeInstanceOf(Object);
      else expect(rest, call.name).toEqual([]);
    }
  });

  test("have the required parameters of the query", () => {
    const page = pages.get("journeys.segmentRules.list")!;
    expect(readCommands([blockOf(page, "sh")])[0]![2]).toMatch(/\?audience_id=\d+$/);
  });
});
