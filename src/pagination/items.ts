/** Finds the items in the response of a list. */

export type Fields = Readonly<Record<string, unknown>>;

/** A value of a profile. */
export type ProfileValue = string | number | null;

/** Profiles as the API returns them: the names of the columns, and a row of values for each profile. */
export interface Table {
  readonly names?: readonly string[] | null;
  readonly rows?: readonly (readonly ProfileValue[] | null)[] | null;
}

/** Returns the items of a list, in any of the shapes that responses have. Empty when the response has no list. */
export function extractItems(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.filter((item) => item !== null).map(unwrapData);
  const { data: inner, syndications, rows, journeys } = asObject(data);
  const list = inner ?? syndications ?? rows ?? journeys;
  return list ? extractItems(list) : [];
}

/**
 * Returns rows of profiles as objects, with the names of the columns as keys.
 *
 * @param table A response with `names` and `rows`, such as the `data` of a page of profiles.
 * @returns One object per row. Rows that are null are left out, and missing values are null.
 * @throws TypeError when there are rows, but no names.
 */
export function rowsAsObjects(table: Table): Record<string, ProfileValue>[] {
  const names = table.names ?? [];
  const rows = (table.rows ?? []).filter((row) => row !== null);
  if (rows.length > 0 && !table.names)
    throw new TypeError("`names` is missing: pass the whole response, not only its `rows`.");
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
}

/** Returns an object whose properties can be read: the value itself, or an empty one for null and undefined. */
export function asObject(value: unknown): Fields {
  return Object(value) as Fields;
}

/** The published description gives each resource in the list of parent segments a `data` wrapper of its own. */
function unwrapData(item: unknown): unknown {
  const { id, data } = asObject(item);
  return id === undefined && data ? data : item;
}
