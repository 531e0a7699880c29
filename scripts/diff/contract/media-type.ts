/** Names of media types and headers, which do not depend on letter case. */
import { MIMEType } from "node:util";

/** Returns one form for the same media type: lower case, parameters sorted, and without `charset=utf-8`, the default. */
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
