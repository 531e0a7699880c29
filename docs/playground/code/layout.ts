/** Code in lines of 100 columns, broken where prettier breaks calls, lists and objects; without recursion. */

/** Text, or parts in brackets. */
export type Doc = string | Brackets;

export interface Brackets {
  /** `and(`, `[` or `{`; a brace has spaces inside. */
  open: string;
  parts: Part[];
  close: string;
  /** A comment, for the line before. */
  note?: string;
}

/** What stands between commas. Its code is made when it is printed, so that no rule is too deep. */
export interface Part {
  /** A key, or three dots. */
  before?: string;
  doc: () => Doc;
}

/** A part that is to be printed. */
interface Task extends Part {
  indent: number;
  after: string;
  isOnOwnLine?: boolean;
  isBroken?: boolean;
}

const columns = 100;
const deepest = 40;

/** A document as text, with something before and after it. */
export function layOut(before: string, doc: Doc, after: string): string {
  const lines = [""];
  const tasks: Task[] = [{ before, doc: () => doc, after, indent: 0 }];
  for (let task; (task = tasks.pop());) {
    const own = task.doc();
    if (task.isOnOwnLine) startLine(lines, task, own);
    const line = lines.pop()!;
    const room = columns - line.length - task.after.length;
    const short = task.isBroken ? undefined : flat({ ...task, doc: () => withoutNote(own) }, room);
    lines.push(line + (short === undefined ? begin(tasks, task, own, line.length) : short + task.after));
  }
  return lines.join("\n");
}

function startLine(lines: string[], { indent }: Task, doc: Doc): void {
  const margin = "  ".repeat(Math.min(indent, deepest));
  if (typeof doc === "object" && doc.note) lines.push(`${margin}// ${doc.note}`);
  lines.push(margin);
}

/** What stands on this line of something too long for it; the rest becomes tasks. */
function begin(tasks: Task[], task: Task, doc: Doc, column: number): string {
  const { before = "", after, indent } = task;
  if (typeof doc === "string") return before + doc + after;
  const hugged = task.isBroken ? undefined : hug(doc, before, column);
  if (hugged !== undefined) {
    tasks.push({ ...doc.parts.at(-1)!, indent, after: doc.close + after, isBroken: true });
    return hugged;
  }
  tasks.push({ doc: () => doc.close, indent, after, isOnOwnLine: true });
  for (const part of [...doc.parts].reverse())
    tasks.push({ ...part, indent: indent + 1, after: ",", isOnOwnLine: true });
  return before + doc.open;
}

/** The line up to the last argument of a call, where only that one, a list or an object, has to be broken. */
function hug({ open, parts }: Brackets, before: string, column: number): string | undefined {
  const last = parts.at(-1)?.doc();
  const isHugged = typeof last === "object" && /^[[{]$/.test(last.open) && !last.note && last.parts[0];
  if (!isHugged || !open.endsWith("(")) return undefined;
  const rest = flat({ doc: () => ({ open: "", parts: parts.slice(0, -1), close: "" }) }, columns);
  if (rest === undefined) return undefined;
  const line = `${before}${open}${rest}${rest && ", "}`;
  return column + line.length < columns ? line : undefined;
}

/** The part on one line, if it takes no more than so many columns and has no comments. */
function flat(part: Part, room: number): string | undefined {
  let text = "";
  const rest: (string | Part)[] = [part];
  for (let next; (next = rest.pop()) !== undefined;) {
    const { before = "", doc } = typeof next === "string" ? textPart(next) : next;
    const own = doc();
    if (typeof own === "object" && (own.note || own.parts.length > room)) return undefined;
    text += before + (typeof own === "string" ? own : openFlat(rest, own));
    if (text.length > room) return undefined;
  }
  return text;
}

function openFlat(rest: (string | Part)[], { open, parts, close }: Brackets): string {
  const space = open.endsWith("{") && parts[0] ? " " : "";
  rest.push(space + close);
  for (const [index, part] of [...parts.entries()].reverse()) rest.push(part, ...(index ? [", "] : []));
  return open + space;
}

const textPart = (text: string): Part => ({ doc: () => text });

function withoutNote(doc: Doc): Doc {
  return typeof doc === "string" ? doc : { open: doc.open, parts: doc.parts, close: doc.close };
}
