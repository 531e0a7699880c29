/** Every name of the tables, in both directions: each calls the same operation as the current name, and none is missing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type ClientOptions, createClient, withLegacyNames } from "td-cdp";
import { rawClient } from "td-cdp/raw";
import { root } from "../scripts/cli/paths.ts";
import { operationsOf, resolveReference } from "../scripts/openapi/document.ts";
import { usesLegacyTerm } from "../scripts/openapi/call-names.ts";
import { listRoutes } from "../scripts/openapi/sample-calls.ts";
import type { Route } from "../src/client/call-types.ts";
import { parameterAliases } from "../src/client/parameter-names.ts";
import { legacyCallNames, legacyParameterNames, legacyTypeNames } from "../src/legacy/legacy-names.ts";
import { callIn } from "./support/calls.ts";
import { description } from "./support/program.ts";

type Args = Record<string, unknown>;
type AnyCall = ((args?: Args) => Promise<unknown>) & { result: (args?: Args) => Promise<unknown>; route: Route };

let seen: unknown[] = [];
const fetch: NonNullable<ClientOptions["fetch"]> = async (url, { method, body, headers }) => {
  const { pathname, search } = new URL(url);
  const [accept, type] = ["accept", "content-type"].map((name) => new Headers(headers).get(name));
  seen.push({ method, url: pathname + search, body, accept, type });
  return new Response('{"id":"1"}', { headers: { "Content-Type": "application/json" } });
};
const cdp = createClient({ apiKey: "1/0123456789abcdef", region: "us01", retry: false, fetch });
const legacy = withLegacyNames(cdp);

beforeEach(() => void (seen = []));

/** Every call with the parameters that it must have, and those of several names. */
const operations = listRoutes().map(([name, route]) => {
  const entry = operationsOf(description).find(({ id }) => id === `${route.method} ${route.path}`)!;
  const all = entry.parameters.map((parameter) => resolveReference(description, parameter));
  const args: Args = Object.fromEntries(all.filter((it) => it.required).map((it, at) => [it.name, `${at} a`]));
  if (route.requestMediaType) args.body = { rule: { conditions: [1] }, attributes: { rule: { conditions: [1] } } };
  return { name, route, args, parameters: all };
});

const today: Record<string, string> = parameterAliases;
const before: Record<string, string> = legacyParameterNames;
const branches: Record<string, string> = legacyCallNames;

/** The other names of a parameter: those of every call, and those of `withLegacyNames`. */
function namesOf(own: string) {
  const usual = today[own] ?? own;
  const old = Object.keys(before).filter((name) => before[name] === usual && name !== own);
  return { usual: usual === own ? [] : [usual], asked: old };
}

const renamable = operations.flatMap(({ name, args }) =>
  Object.keys(args).flatMap((own) => {
    const { usual, asked } = namesOf(own);
    return usual.length + asked.length > 0 ? [{ name, args, own, usual, asked }] : [];
  }),
);

describe("current names of parameters", () => {
  test("send the same request as the API's names, in every call that has them", async () => {
    const cases = renamable.flatMap((it) => it.usual.map((other) => ({ ...it, other })));
    expect(cases).toHaveLength(90);
    for (const { name, args, own, other } of cases)
      expect(await sentBy(cdp, name, renamed(args, own, other))).toEqual(await sentBy(cdp, name, args));
  });

  test("are rejected together with the API's name, and nothing is sent", async () => {
    for (const { name, args, own, usual } of renamable)
      for (const other of usual) await refused(cdp, name, { ...args, [other]: "9" }, [own, other]);
  });

  test("may be undefined", async () => {
    await cdp.audiences.get({ audienceId: 7, parentSegmentId: undefined as never });
    await cdp.audiences.get({ parentSegmentId: 7, audienceId: undefined as never });
    await cdp.audiences.get({ audienceId: undefined as never, parentSegmentId: 7 });
    expect(seen).toEqual([expect.objectContaining({ url: "/audiences/7" }), seen[0], seen[0]]);
  });

  test("can be combined, and do not modify the arguments", async () => {
    const args = Object.freeze({ parentSegmentId: 1, segmentId: 2, activationId: 3 });
    await cdp.audiences.segments.activations.get(args);
    expect(seen).toEqual([expect.objectContaining({ url: "/audiences/1/segments/2/syndications/3" })]);
  });

  test("refer to the path parameter if the API has one of that name", async () => {
    await cdp.parentSegments.activations.list({ parentSegmentId: 7 });
    expect(seen).toEqual([expect.objectContaining({ url: "/entities/parent_segments/7/syndications" })]);
  });
});

describe("legacy names of parameters", () => {
  test("send the same request as the API's names, in every call that has them", async () => {
    const cases = renamable.flatMap((it) => [...it.asked, ...it.usual, it.own].map((other) => ({ ...it, other })));
    expect(cases).toHaveLength(308);
    for (const { name, args, own, other } of cases)
      expect(await sentBy(legacy, name, renamed(args, own, other))).toEqual(await sentBy(cdp, name, args));
  });

  test("are rejected together with any other name, and nothing is sent", async () => {
    for (const { name, args, own, usual, asked } of renamable)
      for (const [at, one] of [own, ...usual, ...asked].entries())
        for (const other of [own, ...usual, ...asked].slice(at + 1))
          await refused(legacy, name, { ...renamed(args, own, one), [other]: "9" }, [one, other]);
  });

  test("are unknown without withLegacyNames", async () => {
    await expect(cdp.audiences.get({ masterSegmentId: 7 } as never)).rejects.toThrow(/audienceId is undefined/);
  });
});

describe("legacy names of calls", () => {
  const old = operations.flatMap((it) => oldNames(it.name).map((name) => ({ ...it, name, today: it.name })));

  test("exist for every branch of the table, each for the same operation", async () => {
    expect(old).toHaveLength(142);
    for (const { name, today, args } of old)
      expect(await sentBy(legacy, name, args)).toEqual(await sentBy(cdp, today, args));
  });

  test("have the same result form and the same route", async () => {
    for (const { name, today, args } of old) {
      const call = callIn(legacy, name) as AnyCall;
      expect(call.route).toBe((callIn(cdp, today) as AnyCall).route);
      expect(await call.result(args)).toMatchObject({ ok: true, data: { id: "1" }, response: { attempts: 1 } });
    }
  });

  test("and current names are all that the client has", () => {
    const names = namesIn(legacy);
    expect(names.sort()).toEqual([...operations, ...old].map(({ name }) => name).sort());
    expect(rawClient(legacy)).toBe(rawClient(cdp));
  });

  test("hide no call of the API", async () => {
    expect(await sentBy(legacy, "masterSegments.list", {})).toMatchObject({ url: "/master_segments" });
    expect(await sentBy(legacy, "masterSegments.get", { masterSegmentId: 7 })).toMatchObject({ url: "/audiences/7" });
  });

  test("are frozen, like current names", () => {
    for (const branch of [legacy, legacy.masterSegments, legacy.audiences.syndications])
      expect(Object.isFrozen(branch)).toBe(true);
  });
});

describe("the tables of names", () => {
  const used = new Set(operations.flatMap(({ parameters: all }) => all.map(({ name }) => name)));

  test("have a current name for every parameter with a legacy term, and for no other", () => {
    expect([...used].filter(usesLegacyTerm).sort()).toEqual(Object.keys(parameterAliases).sort());
  });

  test("have a different name for each parameter of an operation, and only for required ids", () => {
    for (const { parameters: all } of operations) {
      const names = all.map(({ name }) => today[name] ?? name);
      expect(new Set(names).size).toBe(names.length);
      for (const it of all.filter(({ name }) => name in today))
        expect(it).toMatchObject({ required: true, schema: { $ref: "#/components/schemas/Id" } });
    }
  });

  test("map every legacy name to a name that a call has", () => {
    const names = new Set([...used].map((name) => today[name] ?? name));
    expect(Object.values(before).filter((name) => !names.has(name))).toEqual([]);
    const parts = new Set(operations.flatMap(({ name }) => name.split(".")));
    expect(Object.values(branches).filter((name) => !parts.has(name))).toEqual([]);
  });

  test("have every deprecated type, and its replacement", () => {
    const text = readFileSync(join(root, "src/types.ts"), "utf8");
    const found = [...text.matchAll(/^ \* @deprecated Use `(\w+)`\.\n \*\/\nexport type (\w+) = (\w+);$/gm)];
    expect(found.every(([, said, , name]) => said === name)).toBe(true);
    expect(Object.fromEntries(found.map(([, , old, name]) => [old, name]))).toEqual(legacyTypeNames);
  });
});

/** The names of all calls of a client. */
function namesIn(branch: object, prefix = ""): string[] {
  return Object.entries(branch).flatMap(([key, entry]: [string, object]) =>
    "route" in entry ? [prefix + key] : typeof entry === "object" ? namesIn(entry, `${prefix}${key}.`) : [],
  );
}

/** A name with each choice of its parts by an old name, without itself and the calls that the API has under such a name. */
function oldNames(name: string): string[] {
  const olds = (part: string) => [part, ...Object.keys(branches).filter((old) => branches[old] === part)];
  const [last, ...parts] = name.split(".").reverse();
  const prefixes = parts
    .reverse()
    .reduce<string[][]>((all, part) => all.flatMap((it) => olds(part).map((old) => [...it, old])), [[]]);
  const names = prefixes.map((it) => [...it, last].join("."));
  return names.filter((it) => it !== name && !operations.some((other) => other.name === it));
}

function renamed(args: Args, from: string, to: string): Args {
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key === from ? to : key, value]));
}

async function sentBy(client: object, name: string, args: Args): Promise<unknown> {
  seen = [];
  await (callIn(client, name) as AnyCall)(args);
  expect(seen).toHaveLength(1);
  return seen.pop();
}

async function refused(client: object, name: string, args: Args, [one, other]: [string, string]): Promise<void> {
  const [call, orders] = [callIn(client, name) as AnyCall, `${one} or ${other}|${other} or ${one}`];
  await expect(call(args)).rejects.toThrow(new RegExp(`^${name}: pass (${orders}), not both\\.$`));
  await expect(call.result(args)).rejects.toThrow(TypeError);
  expect(seen).toEqual([]);
}
