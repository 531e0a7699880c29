/** The rule schemas of the description: validated against, and made values of. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { description } from "../support/program.ts";

/** A schema, as far as those of rules go. */
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

const ajv = new Ajv2020({ strict: false });
ajv.addSchema(description, "cdp");

const depth = fc.createDepthIdentifier();
const known = new Map<string, Arbitrary>();

/** What a schema of the description has against a value; nothing when it is valid. */
export function faultsOf(schema: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `cdp#/components/schemas/${schema}` });
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
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

/** Any value of a schema, as JSON. */
export function valuesOf(name: string): Arbitrary {
  const arbitrary = known.get(name) ?? arbitraryOf(schemas[name]!);
  known.set(name, arbitrary);
  return arbitrary;
}

function arbitraryOf(schema: Schema): Arbitrary {
  const { $ref, anyOf, oneOf = anyOf, type, enum: values } = schema;
  if ($ref) return lazy(() => valuesOf($ref.split("/").pop()!));
  if (oneOf) return fc.oneof({ depthIdentifier: depth, maxDepth: 12 }, ...oneOf.map(arbitraryOf));
  if ("const" in schema) return fc.constant(schema.const);
  if (values) return fc.constantFrom(...values);
  if (Array.isArray(type)) return fc.oneof(...type.map((type) => arbitraryOf({ ...schema, type })));
  return byType(type, schema);
}

function byType(type: string | undefined, { properties = {}, required = [], items }: Schema): Arbitrary {
  if (type === "null") return fc.constant(null);
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => it + 0);
  if (type === "boolean") return fc.boolean();
  if (type === "string") return fc.string();
  if (type === "array") return fc.array(arbitraryOf(items!), { maxLength: 4, depthIdentifier: depth });
  if (type !== "object") throw new Error(`No values of ${String(type)}`);
  const model = Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, arbitraryOf(schema)]));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

/** Schemas of rules refer to themselves. */
function lazy(make: () => Arbitrary): Arbitrary {
  return fc.constant(null).chain(make);
}
