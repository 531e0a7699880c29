/** Checks regular expressions. */

/** Syntax of other dialects than that of JavaScript, and what is checked in its place. */
const otherSyntax: [pattern: RegExp, replacement: string][] = [
  // Flags, comments and named references: (?i) (?#text) (?P=name)
  [/\(\?([a-zA-Z-]+|#[^)]*|P=\w+)\)/g, ""],
  // Atomic groups, groups with flags, and named groups: (?>a) (?i:a) (?P<name>a)
  [/\(\?(>|[a-zA-Z-]+:|P<\w+>)/g, "(?:"],
  // Possessive quantifiers: a++
  [/([*+?}])\+/g, "$1"],
];

/** Returns whether a text is a complete regular expression. Syntax that only other dialects have is accepted. */
export function isPattern(text: string): boolean {
  try {
    new RegExp(otherSyntax.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text));
    return true;
  } catch {
    return false;
  }
}
