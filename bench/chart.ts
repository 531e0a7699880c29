/** The chart of the README, from the results alone: a bar for each contender in four panels. */
import { contenderNames } from "./contenders/contender-names.ts";
import { numberIn, type Results, type Table } from "./results.ts";

interface Panel {
  title: string;
  /** What the length of a bar means. */
  unit: string;
  section: string;
  table: string;
  valueOf: (table: Table | undefined, name: string) => number;
  print: (value: number) => string;
}

const ratio = (value: number) => `${value.toFixed(2)}×`;

const panels: Panel[] = [
  {
    title: "Type-check, all 183 calls",
    unit: "time, as ratio to openapi-fetch; shorter is better",
    ...{ section: "types", table: "types-183", print: ratio },
    valueOf: (table, name) => numberIn(table, name, "check, ratio"),
  },
  {
    title: "CPU of a PUT with a body",
    unit: "as ratio to bare fetch; shorter is better",
    ...{ section: "requests", table: "requests", print: ratio },
    valueOf: (table, name) => numberIn(table, name, "PUT with a body"),
  },
  {
    title: "Bundle with all 183 calls",
    unit: "kB after gzip; shorter is better",
    ...{ section: "bundle", table: "bundle", print: (value) => `${value.toFixed(1)} kB` },
    valueOf: (table, name) => numberIn(table, name, "all calls") / 1_024,
  },
  {
    title: "Handles common failures",
    unit: "of ten failures; longer is better",
    ...{ section: "behavior", table: "behavior", print: String },
    valueOf: (table, name) => numberIn(table, "of ten", name),
  },
];

const [panelWidth, panelHeight, gap] = [440, 236, 24];
const [labels, bars, rowHeight, top] = [150, 220, 24, 54];

const style = `
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 14px }
.unit { font-size: 11px; fill: #59636e }
.own { font-weight: 600 }
rect { fill: #9aa4af }
rect.own { fill: #0969da }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .unit { fill: #9198a1 }
  rect { fill: #656c76 }
  rect.own { fill: #4493f8 }
}`;

/** An SVG that is readable on light and dark ground. */
export function chartOf(results: Results): string {
  const [columns, rows] = [2, Math.ceil(panels.length / 2)];
  const [width, height] = [columns * panelWidth + gap, rows * panelHeight + gap];
  const drawn = panels.map((panel, at) => drawPanel(panel, results, at));
  const summary = panels.map((panel) => `${panel.title}: ${valuesOf(panel, results).map(sentenceOf).join(", ")}.`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc"`,
    `  width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="title">td-cdp and its peers on the same description</title>`,
    `<desc id="desc">${escape(summary.join(" "))}</desc>`,
    `<style>${style}</style>`,
    ...drawn,
    `</svg>\n`,
  ].join("\n");
}

interface Value {
  name: string;
  value: number;
  text: string;
}

function valuesOf({ section, table, valueOf, print }: Panel, results: Results): Value[] {
  const found = results[section]?.tables.find(({ id }) => id === table);
  return contenderNames.map((name) => {
    const value = valueOf(found, name);
    return { name, value, text: Number.isFinite(value) ? print(value) : "not measured" };
  });
}

function drawPanel(panel: Panel, results: Results, at: number): string {
  const values = valuesOf(panel, results);
  const most = Math.max(...values.map(({ value }) => value || 0), Number.MIN_VALUE);
  const place = `translate(${(at % 2) * (panelWidth + gap)} ${Math.floor(at / 2) * (panelHeight + gap)})`;
  return [
    `<g transform="${place}">`,
    `<text class="title" x="0" y="16">${escape(panel.title)}</text>`,
    `<text class="unit" x="0" y="34">${escape(panel.unit)}</text>`,
    ...values.map((value, row) => drawBar(value, row, ((value.value || 0) / most) * bars)),
    `</g>`,
  ].join("\n");
}

function drawBar({ name, text }: Value, row: number, length: number): string {
  const [y, own] = [top + row * rowHeight, name === "td-cdp" ? ` class="own"` : ""];
  return [
    `<text${own} x="${labels}" y="${y + 9}" text-anchor="end">${escape(name)}</text>`,
    `<rect${own} x="${labels + 8}" y="${y - 3}" width="${length.toFixed(1)}" height="15" rx="2"/>`,
    `<text${own} x="${(labels + 14 + length).toFixed(1)}" y="${y + 9}">${escape(text)}</text>`,
  ].join("\n");
}

function sentenceOf({ name, text }: Value): string {
  return `${name} ${text}`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
