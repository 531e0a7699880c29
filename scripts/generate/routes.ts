/** The route table: the route of each operation, under the name of its call. */
import { type Document, type OperationEntry, operationsOf } from "../openapi/document.ts";
import type { Route } from "../../src/client/call-types.ts";
import { callName } from "../openapi/call-names.ts";
import { toRoute } from "./route.ts";

/** Operations with a second call, because the effect depends on the body. */
export const extraCalls: Record<string, string> = { "PUT /audiences/{audienceId}": "replace" };

const indent = "  ";

/** Returns the text of `generated/routes.ts`. */
export function printRoutes(document: Document, header: string): string {
  const tree: Tree = {};
  for (const entry of operationsOf(document)) {
    const name = callName(entry.method, entry.path).split(".");
    insertRoute(tree, name, { entry });
    const variant = extraCalls[entry.id];
    if (variant) insertRoute(tree, [...name.slice(0, -1), variant], { entry, variant });
  }
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

interface Leaf {
  entry: OperationEntry;
  variant?: string;
}

type Tree = { [name: string]: Tree | Leaf };

function insertRoute(tree: Tree, [name = "", ...path]: string[], leaf: Leaf): void {
  if (path.length === 0) tree[name] = leaf;
  else insertRoute((tree[name] ??= {}) as Tree, path, leaf);
}

function printTree(document: Document, tree: Tree, margin: string): string {
  const inner = margin + indent;
  const names = Object.keys(tree).sort();
  const lines = names.map((name) => {
    const branch = tree[name]!;
    if (!isLeaf(branch)) return `${inner}${name}: ${printTree(document, branch, inner)},`;
    const { entry, variant } = branch;
    return `${printDocComment(entry, inner)}\n${inner}${name}: ${printRoute(toRoute(document, entry, variant))},`;
  });
  return `{\n${lines.join("\n")}\n${margin}}`;
}

function printRoute(route: Route): string {
  const print = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    return `{ ${Object.entries(value)
      .map(([key, child]) => `${key}: ${print(child)}`)
      .join(", ")} }`;
  };
  return print(route);
}

function printDocComment({ id, operation }: OperationEntry, margin: string): string {
  const { summary, description } = operation;
  const isLegacy = operation["x-legacy"] === true;
  const counterpart = operation["x-json-api"] && `\`cdp.${String(operation["x-json-api"])}\``;
  const text = [`${summary}.`, "", ...(description ? [...description.trim().split("\n"), ""] : [])];
  if (counterpart && !isLegacy) text.push(`In JSON:API: ${counterpart}.`, "");
  text.push(`\`${id}\``);
  if (isLegacy)
    text.push(`@deprecated Made for the legacy Audience Studio.${counterpart ? ` Use ${counterpart}.` : ""}`);
  else if (operation.deprecated) text.push("@deprecated");
  const lines = text.map((line) => `${margin} * ${line.replaceAll("*/", "*\\/")}`.trimEnd());
  return `${margin}/**\n${lines.join("\n")}\n${margin} */`;
}

function isLeaf(branch: Tree | Leaf): branch is Leaf {
  return typeof (branch as Leaf).entry?.path === "string";
}
