/** Compares the properties of two objects: their names, whether they are required, and their schemas. */
import { codeSpan } from "../../text/code-span.ts";
import type { DataDirection, SchemaAlternative, SchemaNode } from "../contract/schema-node.ts";
import type { PairWriter } from "./schema-pair.ts";

/** One property on one side. */
interface Property {
  /** The schema in this direction. Undefined if no value satisfies it. */
  schema: SchemaNode | undefined;
  /** The schema of a property that does not occur in this direction. */
  hidden: SchemaNode | undefined;
  isRequired: boolean;
}

export function compareProperties(before: SchemaAlternative, after: SchemaAlternative, writer: PairWriter): void {
  for (const name of new Set([...namesOf(before), ...namesOf(after)])) {
    const [base, revision] = [propertyOf(before, name), propertyOf(after, name)];
    const change = changeOf(base, revision, codeSpan(name), writer.direction);
    const path = ["properties", name];
    const isBoth = base.schema && revision.schema;
    if (change) writer.report(...change, path, isBoth ? undefined : [carriedBy(base), carriedBy(revision)]);
    if (isBoth) writer.compareChildren(base.schema, revision.schema, path);
  }
}

function carriedBy({ schema, hidden }: Property): SchemaNode | undefined {
  return schema ?? hidden;
}

const hiddenWords: Record<DataDirection, string> = { request: "read-only", response: "write-only" };
const carriers: Record<DataDirection, string> = {
  request: "Requests no longer accept it",
  response: "Responses no longer contain it",
};

function changeOf(
  before: Property,
  after: Property,
  name: string,
  direction: DataDirection,
): [kind: string, message: string] | undefined {
  const word = hiddenWords[direction];
  if (before.hidden && after.hidden)
    return before.hidden.class === after.hidden.class
      ? undefined
      : ["hidden-property-changed", `Property ${name} changes. It is ${word}, so it does not occur here.`];
  const isVisible = [before, after].map(({ schema }) => schema !== undefined);
  if (!isVisible[0] && !isVisible[1]) return unseenChange(before, after, name, word);
  if (!isVisible[0]) {
    const kind = after.isRequired && direction === "request" ? "required-properties-added" : "property-added";
    const how = before.hidden ? `is no longer ${word}` : "was added";
    return [kind, `Property ${name} ${how}${after.isRequired && direction === "request" ? " and is required" : ""}.`];
  }
  if (!isVisible[1] && after.hidden)
    return ["property-became-hidden", `Property ${name} is now ${word}. ${carriers[direction]}.`];
  if (!isVisible[1]) return ["property-removed", `Property ${name} was removed.`];
  return requiredChange(before, after, name);
}

/** Compares a property that occurs on neither side. It can still be required, or be added or removed as a hidden property. */
function unseenChange(before: Property, after: Property, name: string, word: string): [string, string] | undefined {
  if (before.hidden || after.hidden)
    return [
      "hidden-property-changed",
      `Property ${name} ${after.hidden ? `was added and is ${word}` : "was removed"}. It does not occur here.`,
    ];
  return requiredChange(before, after, name);
}

function requiredChange(before: Property, after: Property, name: string): [string, string] | undefined {
  if (before.isRequired === after.isRequired) return undefined;
  return after.isRequired
    ? ["required-properties-added", `Property ${name} is now required.`]
    : ["required-properties-removed", `Property ${name} is no longer required.`];
}

function propertyOf({ children, hidden, keywords }: SchemaAlternative, name: string): Property {
  const schema = children.get(`.${name}`);
  const isPossible = schema !== undefined && schema.alternatives.length > 0;
  const isRequired = Array.isArray(keywords.required) && keywords.required.includes(name);
  return { schema: isPossible ? schema : undefined, hidden: hidden.get(name), isRequired };
}

function namesOf({ children, hidden, keywords }: SchemaAlternative): string[] {
  const visible = [...children.keys()].filter((label) => label.startsWith(".")).map((label) => label.slice(1));
  return [...visible, ...hidden.keys(), ...((keywords.required as string[] | undefined) ?? [])];
}
