/** Requests that are wrong in one place. */
import { createHash } from "node:crypto";
import { type Parameter, resolveReference, type Schema } from "../../scripts/openapi/document.ts";
import { description } from "../support/program.ts";
import { problemsAt } from "../support/schemas.ts";
import type { SampleCall } from "../../scripts/openapi/sample-calls.ts";

export interface Mutant {
  /** `query limit = many`, `body /rule/type removed` */
  change: string;
  /** Query parameters to set, or with undefined to leave out. */
  query?: [name: string, value: string | undefined];
  body?: unknown;
}

type Path = (string | number)[];

const mostOfBody = 5;

/** What no parameter of a kind takes, first match first. */
const wrongText: [(schema: Schema) => boolean, string][] = [
  [({ enum: words }) => words !== undefined, "no-such-word"],
  [({ format }) => format === "date", "yesterday"],
  [({ type }) => type === "boolean", "perhaps"],
  [({ type }) => type === "integer" || type === "number", "many"],
];

/** Every wrong query that the description allows to make, and some wrong bodies: the same ones on every run. */
export function mutantsOf(call: SampleCall): Mutant[] {
  const { body } = call.schemaPointers;
  const wrongBodies = body
    ? bodyMutants(call.args.body).filter((mutant) => problemsAt(body, mutant.body).length > 0)
    : [];
  const rank = ({ change }: Mutant) => createHash("sha256").update(`${call.name} ${change}`).digest("hex");
  const ranked = wrongBodies.map((mutant) => [rank(mutant), mutant] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...call.parameters.flatMap(queryMutants), ...ranked.slice(0, mostOfBody).map(([, mutant]) => mutant)];
}

function queryMutants({ name, in: place, required, schema = {} }: Parameter): Mutant[] {
  if (place !== "query") return [];
  const whole = resolveReference(description, schema);
  const kind = resolveReference(description, whole.items ?? whole);
  const value = wrongText.find(([matches]) => matches(kind))?.[1];
  return [
    ...(required ? [{ change: `query ${name} left out`, query: [name, undefined] } satisfies Mutant] : []),
    ...(value ? [{ change: `query ${name} = ${value}`, query: [name, value] } satisfies Mutant] : []),
  ];
}

/** Each value replaced by one of another type or another text, each key removed. */
function bodyMutants(body: unknown): Mutant[] {
  return pathsIn(body).flatMap((path) => {
    const place = `body /${path.join("/")}`;
    const replaced = othersThan(valueAt(body, path)).map((other) => ({
      change: `${place} = ${JSON.stringify(other)}`,
      body: withValue(body, path, other),
    }));
    const isKey = typeof path.at(-1) === "string";
    return isKey ? [...replaced, { change: `${place} removed`, body: withValue(body, path, undefined) }] : replaced;
  });
}

function othersThan(value: unknown): unknown[] {
  return typeof value === "string" ? [[], "no such word"] : ["text", [[]]];
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
}

/** A copy with another value at a path; undefined removes the key, as JSON has none. */
function withValue(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, other);
  return JSON.parse(JSON.stringify(copy));
}
