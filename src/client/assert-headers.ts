/** Checks headers before the platform does: its errors quote the value, which may be a secret. */

const tokenPattern = /^[\w!#$%&'*+.^`|~-]+/;

/**
 * Throws a TypeError for a header that cannot be sent. The error has the name of the header, never its value.
 *
 * @param owner What the headers belong to, such as the name of the call.
 */
export function assertHeaders(owner: string, headers: object | undefined): void {
  for (const [name, value] of Object.entries(headers ?? {}))
    for (const each of [value ?? []].flat() as string[])
      if (!isValidHeader(name, each)) throw new TypeError(`${owner}: ${describeFault(name)}.`);
}

function isValidHeader(name: string, value: string): boolean {
  try {
    return !!new Headers([[name, value]]);
  } catch {
    return false;
  }
}

function describeFault(name: string): string {
  const token = tokenPattern.exec(name)?.[0] ?? "";
  if (token === name) return `header ${name} has an invalid value, such as one with a line break`;
  return `the name of a header is invalid after ${JSON.stringify(token)}`;
}
