/** The calls that return a list, and a program that reads them. */
import { operationsOf, resolveReference, type Schema } from "../../scripts/openapi/document.ts";
import { callName } from "../../scripts/openapi/call-names.ts";
import { description } from "./program.ts";

const lists = operationsOf(description).filter(({ operation }) => {
  const answer = operation.responses["200"];
  return answer && holdsList(Object.values(resolveReference(description, answer).content ?? {})[0]?.schema);
});

/** The names of the calls that return a list. */
export const listNames = lists.map(({ method, path }) => callName(method, path));

/** A program that reads lists by name, and checks that the type of their items says something. */
export function listProgram(names: string[]): string {
  const chosen = lists.filter(({ method, path }) => names.includes(callName(method, path)));
  const lines = chosen.map(({ method, path, parameters, operation }, at) => {
    const required = parameters.map((it) => resolveReference(description, it)).filter((it) => it.required);
    const args = required.map(({ name }) => `${JSON.stringify(name)}: "1"`);
    if (operation.requestBody) args.push("body: {}");
    const call = `cdp.${callName(method, path)}, { ${args.join(", ")} } `;
    return `for await (const item${at} of iterate(${call})) says<Says<typeof item${at}>>();`;
  });
  return [
    'import { createClient, iterate } from "td-cdp";',
    // Without strict null checks, `unknown` may be assigned to types whose properties are all optional.
    "type Says<T> = 0 extends 1 & T ? false : [T] extends [never] ? false : [keyof T] extends [never] ? false : true;",
    "declare function says<T extends true>(): T;",
    "const cdp = createClient();",
    ...lines,
    "",
  ].join("\n");
}

function holdsList(schema: Schema | undefined): boolean {
  const { anyOf, type, properties = {} } = resolveReference(description, schema ?? {});
  if (anyOf) return anyOf.every(holdsList);
  const { data, syndications, rows, journeys } = properties;
  const inner = data ?? syndications ?? rows ?? journeys;
  return [type].flat().includes("array") || (inner !== undefined && holdsList(inner));
}
