/** Differences for fields that the description does not declare. */
import type { JsonObject } from "../openapi/json.ts";
import type { Difference } from "./difference.ts";
import { kindOf } from "./kinds.ts";

/** Maximum number of undeclared fields per pointer. More fields mean a map, whose keys may be names or IDs. */
export const maxUndeclaredFields = 10;

/** The format of field names. Other keys may be IDs or column names. */
const fieldName = /^[A-Za-z][A-Za-z_]{0,39}$/;

/**
 * Describes undeclared fields by their names, or by `*` if the names may be data. A nested object without any declared field is
 * also a map.
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
