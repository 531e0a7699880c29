/** Describes JSON that cannot be parsed, without quoting it: it may hold profiles. */

const spacePattern = /[ \t\r\n]+/y;
const scalarPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const stringPartPattern = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Matches the beginning of an object or an array, but no text in brackets. */
const beginningPattern = /^\s*(\{\s*(["}]|$)|\[\s*(["[{\]\d-]|$))/;

/** Matches a container ("" at the top), the token before, and a token that may follow: `s`tring, `k`ey, `v`alue. */
const sequencePattern = /^((|\[[[,]|\{:)[sv[{]|\[\[\]|\{[{,]k|\{\{\}|\{k:|\[[sv\]}][,\]]|\{[sv\]}][,}])$/;

/**
 * Says how long a text is and where it stops being JSON, if the text is meant to be JSON by its type or its beginning.
 * Otherwise undefined.
 */
export function describeBrokenJson(text: string, contentType: string): string | undefined {
  if (/^\s*</.test(text) || !(/json/i.test(contentType) || beginningPattern.test(text))) return undefined;
  return `${text.length} characters, invalid at position ${findFault(text)}`;
}

/** Returns the position at which a text stops being JSON. It is the length of the text where that ends too early. */
function findFault(text: string): number {
  const open: string[] = [];
  let previous = "";
  for (let position = 0; ;) {
    const start = skip(text, spacePattern, position);
    const container = open.at(-1) ?? "";
    let token = text.charAt(start);
    position = start + 1;
    if (token === '"') {
      token = container === "{" && /[{,]/.test(previous) ? "k" : "s";
      for (let end; (end = skip(text, stringPartPattern, position)) > position;) position = end;
      if (text[position++] !== '"') return position - 1;
    } else if (!/[[\]{}:,]/.test(token)) {
      token = "v";
      position = skip(text, scalarPattern, start);
      if (position === start) return start;
    }
    if (!sequencePattern.test(container + previous + token)) return start;
    if (/[[{]/.test(token)) open.push(token);
    if (/[\]}]/.test(token)) open.pop();
    previous = token;
  }
}

/** Returns the position behind what a pattern matches at a position. */
function skip(text: string, pattern: RegExp, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}
