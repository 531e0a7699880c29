/** Checks headers before the platform does: its errors quote the value, which may be a secret. */

/** Matches the name of a header, or its valid beginning. */
const namePattern = /^[\w!#$%&'*+.^`|~-]*/;

/**
 * Throws a TypeError for a header that cannot be sent. The error has the name of the header, never its value.
 *
 * @param owner What the headers belong to, such as the name of the call.
 */
export function assertHeaders(owner: string, headers: object | undefined): void {
  for (const [name, value] of Object.entries(headers ?? {}))
    for (const each of [value ?? []].flat() as string[]) {
      if (isValidHeader(name, each)) continue;
      const [validName] = namePattern.exec(name)!;
      throw new TypeError(
        `${owner}: the ${name && validName === name ? "value" : "name"} of header ${validName} is invalid.`,
      );
    }
}

function isValidHeader(name: string, value: string): boolean {
  try {
    return !!new Headers([[name, value]]);
  } catch {
    return false;
  }
}
