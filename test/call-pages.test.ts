/** The pages of calls: what they show, and that their curl commands send the requests of the description. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { formatCall } from "../scripts/generate/calls.ts";
import { asJsonObject, isObjectOrArray } from "../scripts/openapi/json.ts";
import { listSampleCalls, sampleValue } from "../scripts/openapi/sample-calls.ts";
import { blockOf, calls, pageOf, pages } from "./support/call-pages.ts";
import { description } from "./support/program.ts";

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

describe("the sample arguments", () => {
  const samples = listSampleCalls(description).map((call) => ({
    ...call,
    response: sampleValue(description, { $ref: call.schemaPointers.response }, { skipReadOnly: false }),
  }));

  /** Returns the values of all fields with a name, at any depth. */
  const valuesOf = (value: unknown, name: string): unknown[] =>
    Object.entries(isObjectOrArray(value) ? value : {}).flatMap(([key, child]) => [
      ...(key === name ? [child] : []),
      ...valuesOf(child, name),
    ]);

  test("have the id of the resource in the response", () => {
    const resources = samples.flatMap(({ name, route, args, response }) => {
      const parameter = /\{(\w+)\}$/.exec(route.path)?.[1];
      const { id } = asJsonObject(asJsonObject(response)["data"] ?? response);
      return parameter && id !== undefined ? [{ name, sent: args[parameter], received: id }] : [];
    });
    expect(resources.length).toBeGreaterThan(50);
    expect(resources.filter(({ sent, received }) => sent !== received)).toEqual([]);
  });

  test("have the ids of related resources in the response", () => {
    const related = samples.flatMap(({ name, parameters, args, response }) =>
      parameters
        .filter((parameter) => /Id$/.test(parameter.name))
        .map((parameter) => ({ name, sent: args[parameter.name], received: valuesOf(response, parameter.name) }))
        .filter(({ received }) => received.length > 0),
    );
    expect(related.length).toBeGreaterThan(40);
    expect(related.filter(({ sent, received }) => received.some((id) => id !== sent))).toEqual([]);
  });

  test("have the id 401 for parent segments and for nothing else", () => {
    const isParentSegment = (call: string, parameter: string) =>
      ["audienceId", "audience_id", "parentSegmentId"].includes(parameter) ||
      (call === "parentSegments.get" && parameter === "id");
    const wrong = samples.flatMap(({ name, parameters, args }) =>
      parameters
        .filter((parameter) => (args[parameter.name] === "401") !== isParentSegment(name, parameter.name))
        .map((parameter) => `${name}: ${parameter.name}`),
    );
    expect(wrong).toEqual([]);
  });
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
