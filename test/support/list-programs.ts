/** The calls that give a list, by the description, and programs that read them. */
import { operationsOf, type Parameter, resolve, type Schema } from "../../scripts/description/description.ts";
import { callName } from "../../scripts/description/names.ts";
import { description } from "./program.ts";

const lists = operationsOf(description).filter(({ operation }) => {
  const answer = operation.responses["200"];
  return answer && holdsList(Object.values(resolve(description, answer).content ?? {})[0]?.schema);
});

/** The names of the calls that give a list. */
export const listNames = lists.map(({ method, path }) => callName(method, path));

function holdsList(schema: Schema | undefined): boolean {
  const { anyOf, type, properties = {} } = resolve(description, schema ?? {});
  if (anyOf) return anyOf.every(holdsList);
  const { data, syndications, rows, journeys } = properties;
  const inner = data ?? syndications ?? rows ?? journeys;
  return [type].flat().includes("array") || (inner !== undefined && holdsList(inner));
}
