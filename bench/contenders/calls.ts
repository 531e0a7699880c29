/** The calls that programs are made of: each operation with what it requires, as the description's examples have it. */
import { readFileSync } from "node:fs";
import { defaultPaths } from "../../scripts/cli/paths.ts";
import { operationsOf, parseDescription } from "../../scripts/openapi/document.ts";
import { listSampleCalls } from "../../scripts/openapi/sample-calls.ts";

export interface ProgramCall {
  /** `audiences.segments.update`, which is the name of our call and the `operationId` of the description. */
  name: string;
  method: string;
  route: string;
  /** Required parameters by their names, those of the path in the order of the path. */
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body?: unknown;
  /** The media type of the body. */
  type?: string;
  /** What a program reads of the answer, as `.name` or `[0]?.name`. */
  read?: string;
}

/** A call of each kind, as one small program of a user has them: what is read shows that answers are typed. */
const kinds: Record<string, string> = {
  "audiences.list": "[0]?.name",
  "audiences.get": ".name",
  "audiences.segments.list": "[0]?.population",
  "audiences.segments.update": ".rule",
  "audiences.folders.create": ".id",
  "audiences.realtimeAttributes.list": ".pagination.nextPage",
  "segments.get": ".data.id",
  "segments.create": ".data.attributes.name",
  "journeys.get": ".data.attributes.name",
};

/** What a job from list to activation and its upkeep would use besides. */
const more = [
  "audiences.attributes.list",
  "audiences.folders.list",
  "audiences.segments.create",
  "audiences.segments.delete",
  "audiences.segments.get",
  "audiences.segments.activations.create",
  "audiences.segments.activations.run",
  "audiences.segments.queries.get",
  "folders.get",
  "folders.create",
  "journeys.list",
];

const all = callsOfAll();

/** The programs by name. */
export const selections = {
  one: pick(["audiences.segments.get"]),
  nine: pick(Object.keys(kinds)),
  twenty: pick([...Object.keys(kinds), ...more]),
  all: [...all.values()],
} satisfies Record<string, ProgramCall[]>;

export type Selection = keyof typeof selections;

function pick(names: string[]): ProgramCall[] {
  return names.map((name) => {
    const call = all.get(name);
    if (!call) throw new Error(`There is no operation "${name}".`);
    return kinds[name] ? { ...call, read: kinds[name] } : call;
  });
}

function callsOfAll(): Map<string, ProgramCall> {
  const description = parseDescription(readFileSync(defaultPaths.description, "utf8"));
  const ids = new Map(operationsOf(description).map(({ id, operation }) => [id, operation.operationId!]));
  const calls = listSampleCalls(description).filter(({ route }) => route.variant === undefined);
  return new Map(
    calls.map(({ route, parameters, args }) => {
      const required = (place: string) =>
        Object.fromEntries(
          parameters.filter((it) => it.required && it.in === place).map((it) => [it.name, args[it.name]]),
        );
      const name = ids.get(`${route.method} ${route.path}`)!;
      const order = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!);
      const values = required("path");
      const path = Object.fromEntries(order.map((key) => [key, values[key]]));
      const body = route.requestMediaType && { body: args.body, type: route.requestMediaType };
      return [name, { name, method: route.method, route: route.path, path, query: required("query"), ...body }];
    }),
  );
}
