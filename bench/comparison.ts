/** The table of the guide's comparison, from the results alone. */
import { replaceMarkedPart } from "../scripts/docs/marked-part.ts";
import { type Name, contenderNames } from "./contenders/contender-names.ts";
import { numberIn, type Results } from "./results.ts";

export const comparisonPage = "docs/guide/13-comparison.md";

const markers = ["<!-- table: npm run bench -- --chart -->", "<!-- end of table -->"] as const;

interface Row {
  title: string;
  section: string;
  table: string;
  column: string;
  print: (value: number) => string;
}

const ratio = (value: number) => value.toFixed(2);
const kilobytes = (value: number) => (value / 1_000).toFixed(1);

const rows: Row[] = [
  { title: "Type-check of nine calls", section: "types", table: "types", column: "check, ratio", print: ratio },
  { title: "Type-check of all calls", section: "types", table: "types-183", column: "check, ratio", print: ratio },
  { title: "Bundle with one call, kB", section: "bundle", table: "bundle", column: "one call", print: kilobytes },
  { title: "Bundle with all calls, kB", section: "bundle", table: "bundle", column: "all calls", print: kilobytes },
  { title: "CPU time of a GET", section: "requests", table: "requests", column: "GET", print: ratio },
  { title: "CPU time of a PUT", section: "requests", table: "requests", column: "PUT with a body", print: ratio },
];

/** Returns the page with the current numbers. */
export function insertComparison(source: string, results: Results): Promise<string> {
  const names = contenderNames.map((name) => (name === "hand-written" ? "plain `fetch`" : name));
  const behavior = results["behavior"]?.tables[0];
  const lines = [
    ["", ...names],
    ["", ...names].map(() => "-"),
    ...rows.map((row) => [row.title, ...contenderNames.map((name) => cellOf(row, name, results))]),
    ["Handled failures, of ten", ...contenderNames.map((name) => String(numberIn(behavior, "of ten", name)))],
  ];
  const text = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return replaceMarkedPart({ page: comparisonPage, markers }, source, text);
}

function cellOf({ section, table, column, print }: Row, name: Name, results: Results): string {
  return print(
    numberIn(
      results[section]?.tables.find(({ id }) => id === table),
      name,
      column,
    ),
  );
}
