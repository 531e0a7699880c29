/** What was entered, as the fragment of a link. */

export interface Entered {
  json: string;
  columns: string;
  references: string;
}

/** Behind the `#` of a link; spaces between tokens of the JSON are left out. */
export function toFragment({ json, columns, references }: Entered): string {
  const told = Object.entries({ rule: respaced(json, 0), columns, references }).filter(([, text]) => text.trim());
  return `#${new URLSearchParams(told).toString()}`;
}

/** Undefined for a fragment without a rule. */
export function fromFragment(fragment: string): Entered | undefined {
  const parameters = new URLSearchParams(fragment.slice(1));
  const json = parameters.get("rule");
  if (json === null) return undefined;
  return {
    json: respaced(json, 2),
    columns: parameters.get("columns") ?? "",
    references: parameters.get("references") ?? "",
  };
}

/** JSON with other spaces, a line for each value where it is indented; what is no JSON as it is. */
export function respaced(json: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(json), null, indent);
  } catch {
    return json;
  }
}
