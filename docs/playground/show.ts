/** The parts of the page that tell of a rule; all text goes in as text, never as HTML. */
import type { ColumnUse, RuleDiagnostic, RuleReference } from "td-cdp/rules";
import type { Result } from "./result.ts";

/** How much of a long result is shown. */
const most = { lines: 1_000, items: 200 };

type Select = (pointer: string) => void;

/** Shows a result; `select` is called with the pointer of a place that is asked for. */
export function show(result: Result, select: Select): void {
  showText("words", result.words, lineOf);
  showText("code", result.code, (line) => `${line}\n`);
  const { findings, unrecognized } = result;
  fill("findings", findings.length, "No problems found.", listOf(findings, "findings", select));
  fill("unrecognized", unrecognized.length, "Every part is recognized.", listOf(unrecognized, "findings mild", select));
  fill(
    "references-used",
    result.references.length,
    "No references.",
    tableOf(["Refers to", "Id"], referenceRow, result.references, select),
  );
  fill(
    "columns-used",
    result.columns.length,
    "No columns.",
    tableOf(["Behavior", "Column"], columnRow, result.columns, select),
  );
}

/** The element of an id, of a kind; the page has it. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} ${id}`);
  return found;
}

/** An element with text or other elements in it. */
function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function showText(id: string, text: string, shownAs: (line: string) => Node | string): void {
  const lines = text.trimEnd().split("\n");
  const more = byId(`${id}-more`, HTMLElement);
  byId(id, HTMLElement).replaceChildren(...lines.slice(0, most.lines).map(shownAs));
  more.hidden = lines.length <= most.lines;
  more.textContent = `Shown are ${most.lines} of ${lines.length} lines. Copy takes all of them.`;
}

/** A line whose rest, where it is too long, stands further in than it begins. */
function lineOf(text: string): Node {
  const line = element("span", "", `${text}\n`);
  line.style.setProperty("--indent", `${text.search(/\S|$/)}`);
  return line;
}

function fill(id: string, count: number, none: string, content: Node): void {
  const more = element("p", "note", `Shown are ${most.items} of ${count}.`);
  byId(id, HTMLElement).replaceChildren(
    count ? content : element("p", "none", none),
    ...(count > most.items ? [more] : []),
  );
}

function listOf(findings: RuleDiagnostic[], className: string, select: Select): Node {
  const items = findings.slice(0, most.items).map(({ pointer, message, suggestion }) => {
    const told = suggestion ? [element("p", "suggestion", `${suggestion}.`)] : [];
    return element("li", "", element("p", "", `${message}.`), ...told, placeOf(pointer, select));
  });
  return element("ul", className, ...items);
}

function tableOf<T extends { pointer: string }>(
  titles: string[],
  cells: (it: T) => string[],
  list: T[],
  select: Select,
): Node {
  const heads = titles.map((title) => Object.assign(element("th", "", title), { scope: "col" }));
  const rows = list.slice(0, most.items).map((it) => {
    const [first = "", second = ""] = cells(it);
    return element("tr", "", element("td", "", first), element("td", "", placeOf(it.pointer, select, second)));
  });
  return element("table", "", element("thead", "", element("tr", "", ...heads)), element("tbody", "", ...rows));
}

function referenceRow({ type, id }: RuleReference): string[] {
  return [type, id];
}

function columnRow({ behavior, customerGroup, column }: ColumnUse): string[] {
  return [behavior ?? (customerGroup === undefined ? "(profile)" : `(customer group ${customerGroup})`), column];
}

/** A button for a place, under its pointer or another name. */
function placeOf(pointer: string, select: Select, name = pointer || "the whole rule"): Node {
  const place = element("button", "place", name);
  place.type = "button";
  place.title = `Select ${pointer || "the whole rule"}`;
  place.addEventListener("click", () => select(pointer));
  return place;
}
