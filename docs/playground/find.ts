/** The rules in what is pasted: a rule, a segment, an answer of the API, or a list of segments. */

/** A rule, and where it stands. */
export interface Found {
  /** What it is the rule of, and its place: `Tokyo (701)`. */
  title: string;
  /** A JSON pointer into what was pasted; empty for the whole. */
  pointer: string;
  json: unknown;
}

interface Step {
  json: unknown;
  pointer: string;
  title: string;
}

type Fields = Record<string, unknown>;

/** Rules in their order; none in a rule, and none in what is no rule, such as a bare condition. */
export function findRules(json: unknown): Found[] {
  const found: Found[] = [];
  const steps: Step[] = [{ json, pointer: "", title: "" }];
  for (let step; (step = steps.pop());) {
    if (isRule(step)) found.push({ ...step, title: step.title || step.pointer || "The whole" });
    else steps.push(...below(step).reverse());
  }
  return found;
}

/** A list of conditions makes a rule, and so does the empty value of a key `rule`, or of the whole. */
function isRule({ json, pointer }: Step): boolean {
  if (isFields(json) && Array.isArray(json.conditions)) return true;
  const isPlace = pointer === "" || pointer.endsWith("/rule");
  return isPlace && (json === null || (isFields(json) && !Object.keys(json)[0]));
}

function below({ json, pointer, title }: Step): Step[] {
  if (typeof json !== "object" || json === null || "leftValue" in json) return [];
  const own = Array.isArray(json) ? title : titleOf(json as Fields) || title;
  return Object.entries(json).map(([key, inner]: [string, unknown]) => ({
    json: inner,
    pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    title: own,
  }));
}

function titleOf({ id, name, attributes }: Fields): string {
  const own = name ?? (isFields(attributes) ? attributes.name : undefined);
  const ownId = typeof id === "string" || typeof id === "number" ? `${id}` : "";
  return typeof own === "string" ? `${own}${ownId && ` (${ownId})`}` : ownId;
}

function isFields(json: unknown): json is Fields {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
