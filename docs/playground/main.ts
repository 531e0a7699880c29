/** The page: reads what is entered, and shows what its rule says. */
import type { KnownIdentifiers } from "td-cdp/rules";
import { examples } from "./examples.ts";
import { type Found, findRules } from "./find.ts";
import { fromFragment, respaced, toFragment } from "./link.ts";
import { type Result, resultOf } from "./result.ts";
import { byId, show } from "./show.ts";
import { copy, tell } from "./status.ts";
import { faultOf, rangeOf, selectIn } from "./text.ts";

const json = byId("json", HTMLTextAreaElement);
const columns = byId("columns", HTMLTextAreaElement);
const references = byId("references", HTMLTextAreaElement);
const example = byId("example", HTMLSelectElement);
const choice = byId("choice", HTMLSelectElement);
const exact = byId("exact", HTMLInputElement);
const results = byId("results", HTMLElement);

/** What is shown; it stays when something else cannot be read. */
let shown: { result: Result; text: string; base: string } | undefined;
let pending: { timer: ReturnType<typeof setTimeout>; isNew: boolean } | undefined;

/** Links longer than this are cut by some programs. */
const safeLink = 8_000;

useSiteTheme();
example.append(...["Choose …", ...examples.map(({ name }) => name)].map((name) => new Option(name)));
example.addEventListener("change", () => enterExample(example.selectedIndex - 1));
json.addEventListener("input", () => readSoon(true));
for (const field of [columns, references]) field.addEventListener("input", () => readSoon(false));
for (const field of [choice, exact]) field.addEventListener("change", () => read());
// Before any other listener: what a button copies or reports includes what was just typed.
document.addEventListener("click", readPending, { capture: true });
byId("copy-words", HTMLElement).addEventListener(
  "click",
  () => void copy(shown?.result.words, "The words are copied."),
);
byId("copy-code", HTMLElement).addEventListener("click", () => void copy(shown?.result.code, "The code is copied."));
byId("spread", HTMLElement).addEventListener("click", spread);
byId("copy-link", HTMLElement).addEventListener("click", () => void copyLink());
window.addEventListener("hashchange", enterLink);
enterLink();

/** Uses the theme that was chosen on the other pages of the site, if the browser lets the page read it. */
function useSiteTheme(): void {
  try {
    const theme = localStorage.getItem("vitepress-theme-appearance") ?? "";
    if (/^(light|dark)$/.test(theme)) document.documentElement.style.colorScheme = theme;
  } catch {
    // The theme of the system is used.
  }
}

/** Reads after a pause in typing, a longer one for long texts. */
function readSoon(isNew: boolean): void {
  clearTimeout(pending?.timer);
  const timer = setTimeout(readPending, json.value.length > 100_000 ? 500 : 120);
  pending = { timer, isNew: isNew || pending?.isNew === true };
}

/** Reads what was typed, if it was not read yet. */
function readPending(): void {
  if (!pending) return;
  const { timer, isNew } = pending;
  clearTimeout(timer);
  pending = undefined;
  read(isNew);
}

function read(isNew = false): void {
  const text = json.value;
  try {
    const value = JSON.parse(text) as unknown;
    const rules = findRules(value);
    offer(rules, isNew);
    const found = rules[Math.max(choice.selectedIndex, 0)] ?? { title: "", pointer: "", json: value };
    shown = { result: resultOf(found.json, known(), exact.checked), text, base: found.pointer };
    show(shown.result, select);
    tell(summary(shown.result, found, rules.length));
    markStale(false);
  } catch (error) {
    tellFault(text, error);
  }
}

function tellFault(text: string, error: unknown): void {
  if (!text.trim()) tell("Paste a rule, or choose an example.");
  else tell(error instanceof SyntaxError ? faultOf(text, error).message : String(error).replace(/^\w+: /, ""), true);
  markStale(true);
}

/** After a fault the results are those of before. */
function markStale(isStale: boolean): void {
  json.setAttribute("aria-invalid", `${isStale && json.value.trim() !== ""}`);
  results.classList.toggle("stale", isStale);
  byId("stale", HTMLElement).hidden = !isStale;
}

/** A choice among several rules; a new text begins with its first. */
function offer(rules: Found[], isNew: boolean): void {
  const index = isNew || choice.length !== rules.length ? 0 : choice.selectedIndex;
  choice.replaceChildren(...rules.map(({ title, pointer }) => new Option(`${title} · ${pointer || "/"}`)));
  choice.selectedIndex = rules.length ? Math.max(index, 0) : -1;
  byId("choice-row", HTMLElement).hidden = rules.length < 2;
}

function known(): KnownIdentifiers {
  const [names, ids] = [linesOf(columns), linesOf(references)];
  return { ...(names[0] && { columns: names }), ...(ids[0] && { references: ids }) };
}

function summary({ findings, unrecognized }: Result, { pointer, title }: Found, count: number): string {
  const among = count > 1 ? `${count} rules are in it; this is that of ${title}. ` : "";
  const where = pointer && count === 1 ? `The rule stands at ${pointer}. ` : "";
  const found = `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  return `${among}${where}${found}, ${unrecognized.length} not recognized.`;
}

/** Selects a place of the rule in the text that was read. */
function select(pointer: string): void {
  if (!shown || shown.text !== json.value) return tell("The text has changed since this was found.", true);
  const range = rangeOf(json.value, shown.base + pointer);
  if (!range) return;
  selectIn(json, range);
}

function enterExample(index: number): void {
  const { json: rule, columns: names = [], references: ids = [] } = examples[index] ?? { json: undefined };
  if (rule === undefined) return;
  enter(JSON.stringify(rule, null, 2), names.join("\n"), ids.join("\n"));
}

function enterLink(): void {
  const entered = fromFragment(location.hash);
  if (entered) enter(entered.json, entered.columns, entered.references);
  else if (!json.value) enterExample((example.selectedIndex = 1) - 1);
}

function enter(text: string, names: string, ids: string): void {
  [json.value, columns.value, references.value] = [text, names, ids];
  json.scrollTop = 0;
  read(true);
}

async function copyLink(): Promise<void> {
  const fragment = toFragment({ json: json.value, columns: columns.value, references: references.value });
  const link = location.href.split("#")[0] + fragment;
  const warning = link.length > safeLink ? ` It has ${link.length} characters, and some programs cut links.` : "";
  await copy(link, `The link is copied.${warning}`);
}

/** Breaks the text into lines, if it is JSON. */
function spread(): void {
  enter(respaced(json.value, 2), columns.value, references.value);
}

function linesOf({ value }: HTMLTextAreaElement): string[] {
  return value
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
