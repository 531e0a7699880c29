/** The route table: a row for each operation, under the name of its call. */
import {
  type Document,
  operationsOf,
  type OperationEntry,
  type Parameter,
  resolve,
  type Schema,
} from "../description/description.ts";
import { callName } from "../description/names.ts";

export interface Row {
  method: string;
  path: string;
  /** The media type of the request body. */
  body?: string;
  /** The media type of the answer. */
  accept: string;
  /** Lists in the query: `comma` sends `a=1,2`, `repeat` sends `a=1&a=2`. */
  lists?: Record<string, "comma" | "repeat">;
  paging?: Paging;
}

export interface Paging {
  /** What asks for the next page: a cursor, a page number, or the id of the last item. */
  by: "cursor" | "page" | "lastId";
  /** The property of the answer that holds the items. */
  items: string;
}

/** Query parameters that page, and how. */
const pagers: Record<string, Paging["by"]> = { "page[after]": "cursor", page: "page", lastId: "lastId" };

/** Where the items of a page are found, first match first. */
const itemProperties = ["data", "syndications", "rows"];

const indent = "  ";

/** The text of `generated/routes.ts`. */
export function printRoutes(document: Document, header: string): string {
  const tree: Tree = {};
  for (const entry of operationsOf(document)) plant(tree, callName(entry.method, entry.path).split("."), entry);
  const servers = (document.servers ?? []).map(
    (server) => `${indent}${String((server as { "x-region"?: string })["x-region"])}: ${JSON.stringify(server.url)},`,
  );
  return [
    header,
    "/** The address of each region. */",
    `export const servers = {\n${servers.join("\n")}\n} as const;\n`,
    "/** Every operation of the API by the name of its call. */",
    `export const routes = ${printTree(document, tree, "")} as const;\n`,
  ].join("\n");
}

export function rowOf(document: Document, entry: OperationEntry): Row {
  const { method, path, operation } = entry;
  const parameters = entry.parameters.map((parameter) => resolve(document, parameter));
  const body = operation.requestBody && Object.keys(resolve(document, operation.requestBody).content)[0];
  const [accept = "", media] = Object.entries(successOf(document, entry).content ?? {})[0] ?? [];
  const lists = Object.fromEntries(
    parameters.filter(isList(document)).map((it) => [it.name, it.explode === false ? "comma" : "repeat"] as const),
  );
  const paging = pagingOf(document, parameters, media?.schema);
  return {
    method: method.toUpperCase(),
    path,
    ...(body ? { body } : {}),
    accept,
    ...(Object.keys(lists).length > 0 ? { lists } : {}),
    ...(paging ? { paging } : {}),
  };
}

type Tree = { [name: string]: Tree | OperationEntry };

function plant(tree: Tree, [name = "", ...below]: string[], entry: OperationEntry): void {
  if (below.length === 0) tree[name] = entry;
  else plant((tree[name] ??= {}) as Tree, below, entry);
}

function printTree(document: Document, tree: Tree, margin: string): string {
  const inner = margin + indent;
  const names = Object.keys(tree).sort();
  const lines = names.map((name) => {
    const branch = tree[name]!;
    if (!isEntry(branch)) return `${inner}${name}: ${printTree(document, branch, inner)},`;
    return `${comment(branch, inner)}\n${inner}${name}: ${printRow(rowOf(document, branch))},`;
  });
  return `{\n${lines.join("\n")}\n${margin}}`;
}

function printRow(row: Row): string {
  const print = (value: unknown): string =>
    typeof value === "object"
      ? `{ ${Object.entries(value as object)
          .map(([key, below]) => `${key}: ${print(below)}`)
          .join(", ")} }`
      : JSON.stringify(value);
  return print(row);
}

function comment({ id, operation: { summary, description, deprecated } }: OperationEntry, margin: string): string {
  const text = [`${summary}.`, "", ...(description ? [...description.trim().split("\n"), ""] : []), `\`${id}\``];
  if (deprecated) text.push("@deprecated");
  const lines = text.map((line) => `${margin} * ${line.replaceAll("*/", "*\\/")}`.trimEnd());
  return `${margin}/**\n${lines.join("\n")}\n${margin} */`;
}

function isEntry(branch: Tree | OperationEntry): branch is OperationEntry {
  return typeof (branch as OperationEntry).path === "string";
}

function successOf(document: Document, { operation }: OperationEntry) {
  const [, answer] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  return answer ? resolve(document, answer) : {};
}

function isList(document: Document) {
  return ({ in: place, schema }: Parameter) => place === "query" && resolve(document, schema ?? {}).type === "array";
}

function pagingOf(document: Document, parameters: Parameter[], answer: Schema | undefined): Paging | undefined {
  const pager = parameters.find(({ in: place, name }) => place === "query" && name in pagers);
  if (!pager || !answer) return undefined;
  const { properties = {} } = resolve(document, answer);
  const items = itemProperties.find((name) => name in properties);
  return items ? { by: pagers[pager.name]!, items } : undefined;
}
