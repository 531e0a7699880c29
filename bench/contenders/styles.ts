/** How a call is written with each contender, as its documentation has it. */
import type { ProgramCall } from "./calls.ts";
import type { Name } from "./contender-names.ts";

interface Style {
  /** What a program begins with. */
  head: string;
  /** The call, without `await`. */
  call: (call: ProgramCall) => string;
  /** How the answer of a call, held by a name, is read. */
  read: (held: string, read: string) => string;
}

const json = JSON.stringify;
const plain = (held: string, read: string) => `console.log(${held}${read});`;
const optional = (held: string, read: string) =>
  `console.log(${held}.data${read.startsWith("[") ? `?.${read}` : read.replace(".", "?.")});`;

export const styles: Record<Name, Style> = {
  "td-cdp": {
    head: `import { createClient } from "td-cdp";\nconst cdp = createClient({ apiKey: "1/abc", region: "us01" });`,
    call: ({ name, path, query, body }) => `cdp.${name}(${given({ ...path, ...query, ...bodyOf(body) })})`,
    read: plain,
  },
  "openapi-fetch": {
    head: [
      `import createClient from "openapi-fetch";`,
      `import type { paths } from "./openapi-typescript.js";`,
      `const headers = { Authorization: "TD1 1/abc" };`,
      `const client = createClient<paths>({ baseUrl: "https://api-cdp.treasuredata.com", headers });`,
    ].join("\n"),
    call: ({ method, route, path, query, body }) => {
      const params = grouped({ path, query });
      const init = grouped({ ...(params && { params }), ...bodyOf(body) });
      return `client.${method}(${json(route)}${init ? `, ${json(init)}` : ""})`;
    },
    read: optional,
  },
  "hey-api": {
    head: `import * as api from "./hey-api/index.js";`,
    call: ({ name, ...call }) => `api.${camel(name)}(${groupedOf(call)})`,
    read: optional,
  },
  orval: {
    head: `import * as api from "./orval.js";`,
    call: ({ name, path, query, body }) => `api.${camel(name)}(${positional(path, body, query)})`,
    read: (held, read) => `if (${held}.status === 200) console.log(${held}.data${read});`,
  },
  redocly: {
    head: `import * as api from "./redocly.js";`,
    call: ({ name, ...call }) => `api.${name.replaceAll(".", "_")}(${groupedOf(call)})`,
    read: plain,
  },
  "swagger-typescript-api": {
    head: `import { Api } from "./swagger-typescript-api.js";\nconst api = new Api();`,
    call: ({ name, route, path, query, body }) =>
      `api.${camel(route.split("/")[1]!)}.${camel(name)}(${positional(path, query, body)})`,
    read: (held, read) => plain(`${held}.data`, read),
  },
  "hand-written": {
    head: [
      `import { type Attributes, type Named, requestOver, type Resource, type Segment } from "./hand-written.js";`,
      `const request = requestOver({ baseUrl: "https://api-cdp.treasuredata.com", authorization: "TD1 1/abc" });`,
    ].join("\n"),
    call: ({ name, method, type, ...call }) => {
      const given = [method, addressOf(call), ...(call.body === undefined ? [] : [call.body, type])];
      return `request<${handWritten[name] ?? "unknown"}>(${given.map((it) => json(it)).join(", ")})`;
    },
    read: plain,
  },
};

/** The types that someone wrote by hand, for the answers that the small program reads. */
const handWritten: Record<string, string> = {
  "audiences.list": "Named[]",
  "audiences.get": "Named",
  "audiences.segments.list": "Segment[]",
  "audiences.segments.update": "Segment",
  "audiences.folders.create": "Named",
  "audiences.realtimeAttributes.list": "Attributes",
  "segments.get": "Resource",
  "segments.create": "Resource",
  "journeys.get": "Resource",
};

/** `audiencesSegmentsUpdate` for `audiences.segments.update`. */
function camel(name: string): string {
  return name.replace(/[._](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A program that makes the calls one after the other, and reads of their answers what is said to be read. */
export function programOf({ head, call, read }: Style, calls: ProgramCall[]): string {
  const lines = calls.map((it, at) => {
    const held = `answer${at}`;
    return `export const ${held} = await ${call(it)};${it.read ? `\n${read(held, it.read)}` : ""}`;
  });
  return `${head}\n${lines.join("\n")}\n`;
}

function bodyOf(body: unknown): { body?: unknown } {
  return body === undefined ? {} : { body };
}

/** Without the groups that hold nothing; nothing when none is left. */
function grouped(groups: Record<string, unknown>): Record<string, unknown> | undefined {
  const filled = Object.entries(groups).filter(([, group]) => Object.keys(group as object).length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function groupedOf({ path, query, body }: Pick<ProgramCall, "path" | "query" | "body">): string {
  const groups = grouped({ path, query, ...bodyOf(body) });
  return groups ? json(groups) : "";
}

function given(args: Record<string, unknown>): string {
  return Object.keys(args).length > 0 ? json(args) : "";
}

function addressOf({ route, path, query }: Pick<ProgramCall, "route" | "path" | "query">): string {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  return route.replace(/\{(\w+)\}/g, (_, key: string) => String(path[key])) + (search && `?${search}`);
}

/** Parameters of the path one by one, then the others where there are any. */
function positional(path: Record<string, unknown>, ...others: unknown[]): string {
  const used = others.filter((it) => it !== undefined && Object.keys(it as object).length > 0);
  return [...Object.values(path), ...used].map((it) => json(it)).join(", ");
}
