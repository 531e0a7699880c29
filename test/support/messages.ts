/** The texts that the code can show to a person: messages of errors, warnings, findings, progress, help and reports. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/cli/paths.ts";

const folders = ["src", "scripts"];

/** Files whose texts are code or tables. */
const otherTexts = /\/(shapes|html-assets|html)\.ts$/;

const placeholder = "${…}";

/** Returns the texts of each file, sorted by file. Inserted values are shown as `${…}`, and texts among them are listed too. */
export function listMessages(): Map<string, string[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const sources = files.filter((file) => file.endsWith(".ts") && !otherTexts.test(file)).sort();
  const messages = sources.map((file) => [file, messagesOf(file)] as const);
  return new Map(messages.filter(([, texts]) => texts.length > 0));
}

/** Returns the texts of a file that have a space and a word. Other strings are names and values. */
function messagesOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    const parts = partsOf(node);
    const text = parts?.map((part) => (typeof part === "string" ? part : placeholder)).join("");
    if (text && /\S\s|\s\S/.test(text) && /[a-z]{2}/i.test(text.replaceAll(placeholder, ""))) texts.add(text);
    if (parts) parts.forEach((part) => typeof part !== "string" && visit(part));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return [...texts];
}

/** Returns the pieces of a string, a template or a sum of them. Undefined for other nodes. */
function partsOf(node: ts.Node): (string | ts.Node)[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.flatMap(({ expression, literal }) => [expression, literal.text])];
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [partsOf(node.left), partsOf(node.right)];
  return left || right ? [...(left ?? [node.left]), ...(right ?? [node.right])] : undefined;
}
