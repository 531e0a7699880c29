/** Differences about fields that the description does not have. */
import type { JsonObject } from "../openapi/json.ts";
import type { Difference } from "./difference.ts";
import { kindOf } from "./kinds.ts";

/** An object with more undeclared fields is a map, whose keys may be names or ids. So are objects in one place that have more. */
export const maxUndeclaredFields = 10;

/** What names of fields look like. Anything else may be an id or the name of a column. */
const fieldName = /^[A-Za-z][A-Za-z_]{0,39}$/;

/**
 * Describes undeclared fields by their names, or by `*` where the names may be data: an object within the body is a map, too,
 * when it has none of the fields that are declared.
 *
 * @param names The undeclared fields of `value`.
 */
export function describeUndeclared(value: JsonObject, names: readonly string[], pointer: string): Difference[] {
  const hasNoDeclaredField = names.length === Object.keys(value).length;
  const isMap = names.length > maxUndeclaredFields || (pointer !== "" && hasNoDeclaredField);
  return names.map((key) => {
    const name = isMap || !fieldName.test(key) ? "*" : key;
    return { pointer: `${pointer}/${name}`, expected: "no field", seen: kindOf(value[key]), isUndeclared: true };
  });
}
