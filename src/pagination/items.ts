/** Finds the items in the response of a list. */

export type Fields = Readonly<Record<string, unknown>>;

/** A value of a profile. */
export type ProfileValue = string | number | null;

/** Profiles as the API returns them: the names of the columns, and a row of values for each profile. */
export interface Table {
  readonly names?: readonly string[] | null;
  readonly rows?: readonly (readonly ProfileValue[] | null)[] | null;
}

/**
 * Returns the items of a list: the response itself if it is an array, otherwise the array at `itemsField`. Null rows are
 * left out. Undefined when the response has no list.
 */
export function extractItems(data: unknown, itemsField: string): unknown[] | undefined {
  const value = Array.isArray(data) ? data : readPath(data, itemsField);
  // The page after the last one of a query has null rows.
  if (itemsField === "rows" && asObject(data).type === "end") return [];
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(unwrapData);
  // `data` holds the single execution of a predictive segment as an object, according to the published description.
  return itemsField === "data" && asObject(value).id !== undefined ? [value] : undefined;
}

function readPath(data: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((value, name) => (Object.hasOwn(asObject(value), name) ? asObject(value)[name] : undefined), data);
}

/**
 * Returns rows of profiles as objects, with the names of the columns as keys.
 *
 * @param table A response with `names` and `rows`, such as the `data` of a page of profiles.
 * @returns One object per row. Rows that are null are left out, and missing values are null.
 * @throws TypeError when there are rows, but no names.
 * @example
 * const table = { names: ["cdp_customer_id", "country"], rows: [["1", "JP"]] };
 * console.log(rowsAsObjects(table)); // [ { cdp_customer_id: '1', country: 'JP' } ]
 */
export function rowsAsObjects(table: Table): Record<string, ProfileValue>[] {
  const names = table.names ?? [];
  const rows = (table.rows ?? []).filter((row) => row !== null);
  if (rows.length > 0 && !table.names)
    throw new TypeError("rowsAsObjects: `names` is missing. Pass the whole response, not only its `rows`.");
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
}

/** Returns an object whose properties can be read: the value itself, or an empty one for null and undefined. */
export function asObject(value: unknown): Fields {
  return Object(value) as Fields;
}

/** In the published description, each resource in the list of parent segments has a `data` wrapper. */
function unwrapData(item: unknown): unknown {
  const { id, data } = asObject(item);
  return id === undefined && data ? data : item;
}
