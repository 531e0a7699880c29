/** JSON as text: what is wrong with it, and where things stand in it. */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** Why a text is no JSON. */
export interface Fault {
  /** A sentence with line and column, both from 1. */
  message: string;
  /** Where it is, in UTF-16 units from the beginning. */
  offset: number;
}

/** A part of a text, from its first to behind its last unit. */
export interface Range {
  start: number;
  end: number;
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** What was expected, by the name of the parser's error. */
const expected: Record<string, string> = {
  InvalidSymbol: "a key or a value was expected; keys and texts stand in double quotes",
  InvalidNumberFormat: "a number was expected, such as 12 or 0.5",
  PropertyNameExpected: "a key in double quotes was expected",
  ValueExpected: "a value was expected",
  ColonExpected: "a colon was expected after the key",
  CommaExpected: "a comma or the closing bracket was expected",
  CloseBraceExpected: "a closing brace } was expected",
  CloseBracketExpected: "a closing bracket ] was expected",
  EndOfFileExpected: "the end was expected, because the JSON is complete before it",
  InvalidCommentToken: "a value was expected; JSON has no comments",
  UnexpectedEndOfComment: "a value was expected; JSON has no comments",
  UnexpectedEndOfString: "the closing quote of a text was expected",
  UnexpectedEndOfNumber: "more digits were expected",
  InvalidUnicode: "four hexadecimal digits were expected after \\u",
  InvalidEscapeCharacter: 'one of " \\ / b f n r t u was expected after a backslash',
  InvalidCharacter: "an escape, as \\n, was expected for a control character",
};

/** What is wrong with a text that `JSON.parse` refuses, for the reason that it gives. */
export function faultOf(text: string, reason: unknown): Fault {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  const [first] = errors;
  if (!first) return { message: `This is no JSON: ${String(reason)}.`, offset: 0 };
  const offset = Math.min(first.offset, text.length);
  const before = text.slice(0, offset).split("\n");
  const what = expected[printParseErrorCode(first.error)] ?? "something else was expected";
  return { message: `Line ${before.length}, column ${before.at(-1)!.length + 1}: ${what}.`, offset };
}

/** Where a JSON pointer leads in a text, with its key; to what holds it, where it leads nowhere. */
export function rangeOf(text: string, pointer: string): Range | undefined {
  const root = treeOf(text, []);
  const keys = pointer.split("/").slice(1);
  const path = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (let length = path.length; root && length >= 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node) return { start: node.offset, end: node.offset + node.length };
  }
  return undefined;
}

/** Selects a part of the text of a field whose lines do not wrap, and scrolls there. */
export function selectIn(field: HTMLTextAreaElement, { start, end }: Range): void {
  const lines = field.value.split("\n");
  const above = field.value.slice(0, start).split("\n");
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 1);
  const [width, height] = [field.scrollWidth / longest, field.scrollHeight / lines.length];
  const isWide = field.scrollWidth > field.clientWidth;
  field.focus();
  field.setSelectionRange(start, end);
  field.scrollTo({ top: (above.length - 4) * height, left: isWide ? (above.at(-1)!.length - 24) * width : 0 });
}

function nodeAt(root: Node, path: string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const key of path) node = node && findNodeAtLocation(node, [node.type === "array" ? Number(key) : key]);
  return node?.parent?.type === "property" ? node.parent : node;
}

/** The parser is recursive; a text too deep for it has no tree. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, strict);
  } catch {
    return undefined;
  }
}
