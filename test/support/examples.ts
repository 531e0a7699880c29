/** The `@example` blocks of docstrings as programs: each gets the imports of what it uses, and a client of the fake. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/cli/paths.ts";
import * as main from "../../src/index.ts";
import * as raw from "../../src/raw.ts";
import * as rules from "../../src/rules.ts";
import * as testing from "../../src/testing.ts";
import * as trees from "../../src/trees.ts";
import type { Block } from "./documents.ts";

const entries = {
  "td-cdp": main,
  "td-cdp/raw": raw,
  "td-cdp/rules": rules,
  "td-cdp/testing": testing,
  "td-cdp/trees": trees,
};

/** The examples. Comments after `console.log(…)` say what it prints. */
export const examples: readonly Block[] = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .flatMap((file) => examplesOf(`src/${file}`));

function examplesOf(file: string): Block[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: Block[] = [];
  const visit = (node: ts.Node): void => {
    for (const comment of ts.isSourceFile(node) ? [] : ts.getJSDocCommentsAndTags(node))
      if (ts.isJSDoc(comment) && comment.parent === node)
        for (const tag of comment.tags ?? []) if (tag.tagName.text === "example") found.push(toBlock(file, tag));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function toBlock(file: string, tag: ts.JSDocTag): Block {
  const example = ts.getTextOfJSDocComment(tag.comment) ?? "";
  const { line } = tag.getSourceFile().getLineAndCharacterOfPosition(tag.pos);
  const prints = [...example.matchAll(/^console\.log\(.*\);(?: \/\/ (.*))?$/gm)].map(([, text]) => text);
  const output = prints.length > 0 && prints.every((text) => text !== undefined) ? `${prints.join("\n")}\n` : undefined;
  return { place: `${file}:${line + 1}`, code: `${headFor(example)}${example}\n`, output };
}

/** Returns the imports of an example, and its client if it does not create one. */
function headFor(example: string): string {
  const free = findFreeNames(example);
  const client = free.has("cdp") ? "const cdp = createClient();\n" : "";
  if (client) free.add("createClient");
  const imports = Object.entries(entries).flatMap(([path, names]) => {
    const used = Object.keys(names).filter((name) => free.has(name));
    return used.length > 0 ? [`import { ${used.join(", ")} } from "${path}";\n`] : [];
  });
  return [...imports, client].join("");
}

/** Returns the names that code uses, but does not declare. */
function findFreeNames(code: string): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(parent) && parent.name === node))
      if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent)) {
        if (parent.name === node) declared.add(node.text);
        if (parent.initializer === node) used.add(node.text);
      } else if (!ts.isPropertyAssignment(parent) || parent.initializer === node) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true));
  return new Set([...used].filter((name) => !declared.has(name)));
}
