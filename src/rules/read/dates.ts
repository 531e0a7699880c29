/** Checks dates. */

/** Returns whether a text is a year, a month or a day that exists, with or without a time behind it. */
export function isDate(text: unknown): text is string {
  if (typeof text !== "string") return false;
  const [, day = ""] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ](?:[01]\d|2[0-3]):[0-5]\d.*)?$/.exec(text) ?? [];
  const date = new Date(day);
  return Number.isFinite(+date) && date.toISOString().startsWith(day);
}
