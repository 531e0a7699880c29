/** Every change of one thing in a JSON value, and a plain form of rules to compare the results with. */

type Json = Record<string, unknown>;

/** A change, and the JSON pointer of what it changes. */
export interface Change {
  kind: string;
  pointer: string;
  result: unknown;
}

/** Yields copies of a value that differ from it in one place each. Unchanged parts are shared. */
export function* changesOf(value: unknown, pointer = ""): Generator<Change, void> {
  const at = (kind: string, result: unknown): Change => ({ kind, pointer, result });
  if (pointer) yield* replacementsOf(value).map((result) => at("replace", result));
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) yield* changesOfList(value as unknown[], at);
  else {
    yield at("add a key", { ...value, unknown: 1 });
    yield at("add a key of rules", { exclude: true, not: true, description: "added", ...value });
    for (const key of Object.keys(value)) {
      const { [key]: _, ...rest } = value as Json;
      yield at("remove a key", rest);
    }
  }
  for (const [key, inner] of Object.entries(value))
    for (const { result, ...change } of changesOf(inner, `${pointer}/${key}`))
      yield { ...change, result: Array.isArray(value) ? value.with(Number(key), result) : { ...value, [key]: result } };
}

function* changesOfList(list: unknown[], at: (kind: string, result: unknown) => Change): Generator<Change, void> {
  yield at("add an item", [...list, "added"]);
  yield at("reverse", list.toReversed());
  for (const [index, item] of list.entries()) {
    yield at("remove an item", list.toSpliced(index, 1));
    yield at("repeat an item", [...list, item]);
    if (index) yield at("swap two items", list.toSpliced(index - 1, 2, item, list[index - 1]));
  }
}

function replacementsOf(value: unknown): unknown[] {
  if (value === null) return [{}, false, "text"];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1, `${value}`, null];
  if (typeof value === "string") return [`${value}x`, otherTypes[value] ?? "", null];
  return [null, Array.isArray(value) ? [] : {}];
}

const otherTypes: Record<string, string> = {
  ...{ And: "Composite", Or: "And", Composite: "And", Value: "Column", Greater: "Less", Less: "Greater" },
  ...{ In: "Contain", Sum: "Max", Count: "Percent", Percent: "Count", Reference: "FunnelStageReference" },
  ...{
    ascending: "descending",
    descending: "ascending",
    TimeSliding: "TimeTumbling",
    TimeWithinPast: "TimeWithinNext",
  },
};

/** The values that mean the same as a missing key. */
const defaults = new Map<string, unknown>([
  ...["not", "exclude", "reverse"].map((key) => [key, false] as const),
  ...["expr", "description"].map((key) => [key, ""] as const),
  ...["groupingColumns", "orderColumns"].map((key) => [key, []] as const),
  ...["arrayMatching", "limit", "segmentInsightDashboardId", "window", "visibility"].map((key) => [key, null] as const),
  ["filter", {}],
]);
const lists =
  /^(And|Or)\.conditions$|^(Count|Sum|Min|Max|Average|First|Last)\.groupingColumns$|^CountDistinct\.columns$|^(In|Contain|StartWith|EndWith)\.rightValues$/;
const nodes = /^(And|Or|Composite|Value|Column|\w*Reference)$/;

/** Returns what a rule means, as text, by plain recursion. */
export function meaningOf(rule: unknown): string {
  const isEmpty = rule === null || rule === undefined || Object.keys(rule as Json).length === 0;
  return isEmpty ? "empty" : JSON.stringify(plainNode(rule as Json));
}

/** The plain forms of nodes. Changed copies of a rule share most of its nodes. */
const plainNodes = new WeakMap<Json, Json>();

function plainNode(json: Json): Json {
  const known = plainNodes.get(json);
  if (known) return known;
  const { type, leftValue, id } = json;
  const node: Json = type === undefined && leftValue ? { ...json, type: "Value" } : { ...json };
  if (typeof node.type === "string" && node.type.endsWith("Reference") && typeof id === "number") node.id = `${id}`;
  const plain = plainObject(node, typeof node.type === "string" && nodes.test(node.type));
  plainNodes.set(json, plain);
  return plain;
}

function plainObject(json: Json, isKnown: boolean): Json {
  const type = typeof json.type === "string" ? json.type : "";
  const isGroup = Array.isArray(json.conditions);
  const entries = Object.entries(json).flatMap(([key, value]): [string, unknown][] => {
    let plain = plainEntry(key, value, isGroup, isKnown);
    const isSame = defaults.has(key) && (value === null || JSON.stringify(plain) === JSON.stringify(defaults.get(key)));
    if ((isKnown && isSame) || (type === "IsNull" && key === "rightValue")) return [];
    if (isKnown && Array.isArray(plain) && lists.test(`${type}.${key}`)) plain = sortByJson(plain);
    if (/^TimeWithin/.test(type) && key === "value" && typeof plain === "string" && `${Number(plain)}` === plain)
      plain = Number(plain);
    return [[key, plain]];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function plainEntry(key: string, value: unknown, isGroup: boolean, isKnown: boolean): unknown {
  if (key === "conditions" && Array.isArray(value))
    return value.map((it: unknown) => (isObject(it) ? plainNode(it) : plainValue(it, false)));
  if (key === "leftValue" && isObject(value) && !isGroup && isObject(value.filter) && Object.keys(value.filter).length)
    return { ...plainObject({ ...value, filter: null }, isKnown), filter: plainNode(value.filter) };
  return plainValue(value, isKnown && /^(leftValue|aggregation|operator|limit)$/.test(key));
}

function plainValue(value: unknown, isKnown: boolean): unknown {
  if (Array.isArray(value)) return value.map((it: unknown) => plainValue(it, isKnown));
  return isObject(value) ? plainObject(value, isKnown) : value;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortByJson(list: unknown[]): unknown[] {
  const texts = list.map((it) => JSON.stringify(it) ?? "");
  return texts.sort().map((text) => (text ? (JSON.parse(text) as unknown) : undefined));
}
