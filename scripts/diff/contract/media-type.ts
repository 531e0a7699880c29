/** Normalizes the case-insensitive names of media types and headers. */
import { MIMEType } from "node:util";

/** Returns the normal form of a media type: lowercase, parameters sorted, and without `charset=utf-8`, the default. */
export function normalizeMediaType(name: string): string {
  const parsed = parseMediaType(name);
  if (!parsed) return name.trim().toLowerCase();
  const parameters = [...parsed.params]
    .map(([key, value]) => (key === "charset" ? `${key}=${value.toLowerCase()}` : `${key}=${value}`))
    .filter((parameter) => parameter !== "charset=utf-8");
  return [parsed.essence, ...parameters.sort()].join("; ");
}

function parseMediaType(name: string): MIMEType | undefined {
  try {
    return new MIMEType(name);
  } catch {
    return undefined;
  }
}
