/** Finds values in a response that other operations require. */
import { asJsonObject, isJsonObject, type JsonObject } from "../openapi/json.ts";
import { nameField, nameItem } from "./parameters.ts";

/** Related values by name, such as a segment and its parent segment, in order of discovery. */
export type Binding = Readonly<Record<string, string>>;

/** The key of the resource type, so that requests cover different types. It is not a parameter of any operation. */
export const typeName = "(type)";

/** Maximum number of items per array. Further items rarely contain new kinds of values. */
const maxItems = 100;

export interface Harvester {
  /** The names of the values that operations need. */
  needed: ReadonlySet<string>;
  /** JSON:API type → the name of its id. */
  resourceTypes: ReadonlyMap<string, string>;
  /** Fields of this response that have the value of a parameter: the name of the value by the pointer of the field. */
  fields: ReadonlyMap<string, string>;
}

/**
 * Returns the values in a response.
 *
 * @param name The name of the ids at the root of the response.
 * @param context The values that the response was requested with.
 */
export function harvest(harvester: Harvester, name: string, context: Binding, data: unknown): Binding[] {
  const { needed, resourceTypes, fields } = harvester;
  const found: Binding[] = [];

  const visit = (value: unknown, name: string, context: Binding, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const item of value.slice(0, maxItems)) visit(item, name, context, `${pointer}/*`);
      return;
    }
    const fieldValue = fields.get(pointer);
    if (fieldValue !== undefined && isScalar(value)) found.push({ ...context, [fieldValue]: String(value) });
    if (!isJsonObject(value)) return;
    const own = readObject(value, name, context);
    if (own !== context) found.push(own);
    for (const [key, child] of Object.entries(value)) visit(child, nameChild(key, name), own, `${pointer}/${key}`);
  };

  const readObject = (object: JsonObject, name: string, context: Binding): Binding => {
    const idName = nameId(object, name);
    let own = context;
    for (const [key, value] of Object.entries({ ...object, ...asJsonObject(object.attributes) }))
      if (key !== "id" && isScalar(value) && needed.has(nameField(key))) own = bind(own, nameField(key), value);
    if (isScalar(object.id) && needed.has(idName)) own = bind(own, idName, object.id);
    return own !== context && typeof object.type === "string" ? { ...own, [typeName]: object.type } : own;
  };

  const nameId = ({ type, attributes }: JsonObject, name: string): string => {
    if (typeof type !== "string") return name;
    const typeId = resourceTypes.get(type) ?? nameItem(type);
    // Uses the type of JSON:API resources only. In other objects, `type` can have another meaning.
    return needed.has(typeId) || isJsonObject(attributes) ? typeId : name;
  };

  visit(data, name, context, "");
  return found;
}

/** Returns the name of ids under a key. JSON:API envelopes keep the name of their content. */
function nameChild(key: string, name: string): string {
  return key === "data" || key === "attributes" ? name : nameItem(key);
}

/** Adds a value. It replaces one of the same name, and with it the values that were found after that one. */
function bind(binding: Binding, name: string, value: string | number): Binding {
  const text = String(value);
  if (binding[name] === text) return binding;
  const names = Object.keys(binding);
  const kept = Object.hasOwn(binding, name) ? names.slice(0, names.indexOf(name)) : names;
  return { ...Object.fromEntries(kept.map((each) => [each, binding[each]!])), [name]: text };
}

function isScalar(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
