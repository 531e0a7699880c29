/** The route table: the route of each operation, under the name of its call. */
import { type Document, type OperationEntry, operationsOf } from "../openapi/document.ts";
import type { Route } from "../../src/client/call-types.ts";
import { callsOf } from "../openapi/call-names.ts";
import { escapeDocTags, printDocComment, printJson, printKey, printValue } from "../text/code.ts";
import { toRoute } from "./route.ts";

const indent = "  ";

/** Returns the text of `generated/routes.ts`. */
export function printRoutes(document: Document, header: string): string {
  const tree: Tree = {};
  for (const entry of operationsOf(document))
    for (const { name, ...call } of callsOf(entry)) insertRoute(tree, name.split("."), { entry, ...call });
  const servers = (document.servers ?? []).map(
    (server) => `${indent}${printKey(String(server["x-region"]))}: ${printJson(server.url)},`,
  );
  return [
    header,
    "/** The base URL of each region. */",
    `export const servers = {\n${servers.join("\n")}\n} as const;\n`,
    "/** The operations of the API by call name. */",
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
    if (!isLeaf(branch)) return `${inner}${printKey(name)}: ${printTree(document, branch, inner)},`;
    const { entry, variant } = branch;
    return `${printComment(entry, inner)}\n${inner}${printKey(name)}: ${printValue(toRoute(document, entry, variant))},`;
  });
  return `{\n${lines.join("\n")}\n${margin}}`;
}

function printComment({ id, operation }: OperationEntry, margin: string): string {
  const [summary, description] = [operation.summary, operation.description].map((text) => escapeDocTags(text ?? ""));
  const isLegacy = operation["x-legacy"] === true;
  const counterpart = operation["x-json-api"] && `\`cdp.${String(operation["x-json-api"])}\``;
  const text = [`${summary}.`, "", ...(description ? [description.trim(), ""] : [])];
  if (counterpart && !isLegacy) text.push(`In JSON:API: ${counterpart}.`, "");
  text.push(`\`${id}\``);
  if (isLegacy)
    text.push(`@deprecated Made for the legacy Audience Studio.${counterpart ? ` Use ${counterpart}.` : ""}`);
  else if (operation.deprecated) text.push("@deprecated");
  return printDocComment(text.join("\n"), margin);
}

function isLeaf(branch: Tree | Leaf): branch is Leaf {
  return typeof (branch as Leaf).entry?.path === "string";
}
