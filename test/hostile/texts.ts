/** Texts that end strings, comments, templates, markup or lines, and names that every object has. */
import fc from "fast-check";

export const hostileTexts: readonly string[] = [
  `:console['log']('x'),b`,
  `x: console.log(1), y`,
  `"]; globalThis.stolen = 1; ["`,
  `'; globalThis.stolen = 1; '`,
  "`;globalThis.stolen=1;`",
  "${globalThis.stolen = 1}",
  "*/ globalThis.stolen = 1; /*",
  "*\\/ globalThis.stolen = 1; /*",
  "*\u2028/ globalThis.stolen = 1; /*",
  "*\n/ globalThis.stolen = 1; /*",
  "/ globalThis.stolen = 1",
  "a\nglobalThis.stolen = 1\nb",
  "a\r\nglobalThis.stolen = 1\rb",
  "a\u2028globalThis.stolen = 1\u2029b",
  "\\",
  '\\"; globalThis.stolen = 1; //',
  "\\u002a/ globalThis.stolen = 1",
  "</script><script>alert(1)</script>",
  "<!-- <img src=x onerror=alert(1)> -->",
  "// globalThis.stolen = 1",
  "# globalThis.stolen = 1",
  '\n/// <reference path="/etc/passwd" />',
  "\n//# sourceMappingURL=https://evil.example/x.map",
  "{@include ../../../etc/passwd}",
  "@deprecated",
  "\n::error::stop\n##[add-mask]x",
  "[x](javascript:alert(1)) ![x](https://evil.example/x)",
  "> `a` | b | *c*",
  "$& $1 $` $'",
  "\u001b[2J\u202e\u0000\ufeff",
  "\ud800",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "then",
  "undefined",
  "NaN",
  "1e3",
  "-1",
  "",
  " ",
  "a/b",
  "~1",
  "%2F",
  "{a}",
  "a.b",
  "日本語 🍵",
];

/** Pieces of hostile texts in any order. */
export const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  // The unit `binary` of `fc.string` takes a second to create.
  fc.array(fc.nat(0x10ffff), { maxLength: 20 }).map((codePoints) => String.fromCodePoint(...codePoints)),
  fc
    .array(fc.constantFrom(..."\"'`\\*/{}[]()<>;:,.$&@#!%~^|= \n\r\t\u2028\u0000\u202e\ud800ax1_"), { maxLength: 12 })
    .map((characters) => characters.join("")),
);
