/** Differences about fields that the description does not have. */
import type { JsonObject } from "../openapi/json.ts";
import type { Difference } from "./difference.ts";
import { kindOf } from "./kinds.ts";

/** An object with more undeclared fields is a map, whose keys may be names or ids. So are objects in one place that have more. */
export const maxUndeclaredFields = 10;

/** What names of fields look like. Anything else may be an id or the name of a column. */
const fieldName = /^[A-Za-z][A-Za-z_]{0,39}$/;

/** @param names The undeclared fields of `value`. */
export function describeUndeclared(value: JsonObject, names: readonly string[], pointer: string): Difference[] {
  const isMap = names.length > maxUndeclaredFields;
  return names.map((key) => {
    const name = isMap || !fieldName.test(key) ? "*" : key;
    return { pointer: `${pointer}/${name}`, expected: "no such field", seen: kindOf(value[key]), isUndeclared: true };
  });
}
