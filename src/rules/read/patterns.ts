/** Checks regular expressions. */

/** Returns whether a pattern is a regular expression. Syntax of other dialects, as `(?i)` and `a++`, is taken for granted. */
export function isPattern(pattern: string): boolean {
  const common = pattern
    .replace(/\(\?[a-zA-Z-]+\)/g, "")
    .replace(/\(\?(>|[a-zA-Z-]+:|P<)/g, (_, kind: string) => (kind === "P<" ? "(?<" : "(?:"))
    .replace(/([*+?}])\+/g, "$1");
  try {
    new RegExp(common);
    return true;
  } catch {
    return false;
  }
}
