/** Prints plans and changes on a terminal. */
import { styleText } from "node:util";
import { explainChanges, explainPlan, type TreeDiff, type TreePlan } from "td-cdp/trees";
import { sanitizeOutput } from "../text/code-span.ts";

const signs = { create: "+", update: "~", delete: "-" };

const styles = { "+": "green", "~": "yellow", "-": "red", P: "red" } as const;

/** @param stream The standard error, where the standard output is for JSON. */
export function printPlan(plan: TreePlan, stream: NodeJS.WriteStream = process.stdout): void {
  print(explainPlan(plan), stream);
}

/** Prints the differences of two trees. What trees only list has one line each. */
export function printDifference({ changes, others }: TreeDiff): void {
  const lines = others.map(({ action, kind, path }) => `${signs[action]} ${kind} ${path}`);
  print([...(changes.length > 0 ? [explainChanges(changes)] : []), ...lines].join("\n") || "No differences.");
}

/** Colors each line by its sign (`+`, `~`, `-`, or `Problem`), if the stream is a terminal and NO_COLOR is not set. */
function print(text: string, stream: NodeJS.WriteStream = process.stdout): void {
  const lines = sanitizeOutput(text)
    .split("\n")
    .map((line) => {
      const sign = /^(?: {6}(?=[-+] ))?([-+~](?= )|P(?=roblem:))/.exec(line)?.[1];
      return sign ? styleText(styles[sign as keyof typeof styles], line, { stream }) : line;
    });
  stream.write(`${lines.join("\n")}\n`);
}
