/** The rule schemas of the description: validated against, and made values of. */
import fc from "fast-check";
import { description } from "../support/program.ts";
import { problemsAt } from "../support/schemas.ts";

/** The parts of a schema that rules use. */
interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

type Arbitrary = fc.Arbitrary<unknown>;

export const schemas = description.components!.schemas as unknown as Record<string, Schema>;

const known = new Map<string, Arbitrary>();

/** What a schema of the description has against a value; nothing when it is valid. */
export function faultsOf(schema: string, value: unknown): string[] {
  return problemsAt(`#/components/schemas/${schema}`, value);
}

/** The names of the schemas that a union refers to. */
export function membersOf(union: string): string[] {
  return (schemas[union]?.anyOf ?? schemas[union]?.oneOf ?? []).map(({ $ref = "" }) => $ref.split("/").pop()!);
}

/** The values of a tag in the members of a union: the `type`s of all aggregations. */
export function typesOf(union: string): string[] {
  const types = membersOf(union).map((name) => schemas[name]?.properties?.type);
  return types.flatMap((type) => (type?.enum ?? [type?.const]) as string[]);
}

/** Any value of a schema, as JSON; lists deeper than so many schemas within each other are empty. */
export function valuesOf(name: string, depth = 12): Arbitrary {
  const key = `${name} ${depth}`;
  const arbitrary = known.get(key) ?? arbitraryOf(schemas[name]!, depth);
  known.set(key, arbitrary);
  return arbitrary;
}

function arbitraryOf(schema: Schema, depth: number): Arbitrary {
  const { $ref, anyOf, oneOf = anyOf, type, enum: values } = schema;
  if ($ref) return valuesOf($ref.split("/").pop()!, depth - 1);
  if (oneOf) return fc.oneof(...oneOf.map((member) => arbitraryOf(member, depth)));
  if ("const" in schema) return fc.constant(schema.const);
  if (values) return fc.constantFrom(...values);
  if (Array.isArray(type)) return fc.oneof(...type.map((type) => arbitraryOf({ ...schema, type }, depth)));
  return byType(type, schema, depth);
}

function byType(type: string | undefined, { properties = {}, required = [], items }: Schema, depth: number): Arbitrary {
  if (type === "null") return fc.constant(null);
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0);
  if (type === "integer") return fc.integer();
  if (type === "boolean") return fc.boolean();
  if (type === "string") return fc.string();
  if (type === "array")
    return depth < 0 ? fc.constant([]) : fc.array(arbitraryOf(items!, depth), { maxLength: 4, size: "large" });
  if (type !== "object") throw new Error(`No values of ${String(type)}`);
  const model = Object.entries(properties).map(([key, schema]) => [key, arbitraryOf(schema, depth)] as const);
  return fc.record(Object.fromEntries(model), { requiredKeys: required, noNullPrototype: true });
}
