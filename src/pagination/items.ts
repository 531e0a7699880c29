/** Where the items of an answer are. */

export type Fields = Readonly<Record<string, unknown>>;

/** A value of a profile. */
export type ProfileValue = string | number | null;

/** Profiles as the API gives them: the names of the columns, and a row of values for each profile. */
export interface Table {
  readonly names?: readonly string[] | null;
  readonly rows?: readonly (readonly ProfileValue[] | null)[] | null;
}

/** The items of a list, in any of the forms that answers have; none where the answer has no list. */
export function extractItems(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer.filter((item) => item !== null).map(unwrapData);
  const { data, syndications, rows, journeys } = asObject(answer);
  const inner = data ?? syndications ?? rows ?? journeys;
  return inner ? extractItems(inner) : [];
}

/**
 * Rows of profiles as objects with the names of the columns as keys.
 *
 * @throws TypeError when there are rows, but no names.
 */
export function rowsAsObjects({ names, rows }: Table): Record<string, ProfileValue>[] {
  const full = (rows ?? []).filter((row) => row !== null);
  if (full.length > 0 && !names) throw new TypeError("The rows have no names: pass the answer as it is, with `names`.");
  return full.map((row) => Object.fromEntries((names ?? []).map((name, at) => [name, row[at] ?? null])));
}

/** The properties of an object; none of anything else. */
export function asObject(value: unknown): Fields {
  return Object(value) as Fields;
}

/** Parent segments are listed in two forms, of which one has each resource under a `data` of its own. */
function unwrapData(item: unknown): unknown {
  const { id, data } = asObject(item);
  return id === undefined && data ? data : item;
}
