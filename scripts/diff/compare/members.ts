/** Simplifies and names the members of a union. */
import { type ClassTable, classify } from "../contract/classes.ts";
import type { SchemaAlternative, SchemaNode } from "../contract/schema-node.ts";
import { constantsOf, tagsOf } from "./pairs.ts";

/** Keywords that do not restrict values. */
const annotations = new Set(["default", "readOnly", "writeOnly"]);

export function isNull({ keywords }: SchemaAlternative): boolean {
  return keywords.type === "null";
}

export function acceptsAnything({ keywords, children, hidden }: SchemaAlternative): boolean {
  return children.size + hidden.size === 0 && Object.keys(keywords).every((key) => annotations.has(key));
}

/**
 * Returns the members that are not null and not covered by another member. Merges lists of values: `a` or `b`. With
 * `mergeTags`, also merges members that differ only in the value of one property.
 */
export function simplifyMembers(members: SchemaAlternative[], classes: ClassTable, mergeTags: boolean) {
  const others = mergeConstants(
    members.filter((member) => !isNull(member)),
    classes,
  );
  const unique = [...new Map(others.map((member) => [member.class, member])).values()];
  const minimal = unique.filter(
    (member, index) =>
      !unique.some((other, at) => at !== index && isSubset(member, other) && (at < index || !isSubset(other, member))),
  );
  return mergeTags ? mergeTagged(minimal, classes) : minimal;
}

/** Returns whether one member is known to accept every value that another accepts. */
export function isSubset(inner: SchemaAlternative, outer: SchemaAlternative): boolean {
  if (inner.class === outer.class) return true;
  const covers = (key: string, value: unknown) => {
    const own = inner.keywords[key];
    if (annotations.has(key) || JSON.stringify(own) === JSON.stringify(value)) return true;
    if (key === "type") return own === "integer" && value === "number";
    if (key === "enum") return Array.isArray(own) && own.every((each) => (value as unknown[]).includes(each));
    return key === "required" && Array.isArray(own) && (value as string[]).every((name) => own.includes(name));
  };
  return (
    Object.entries(outer.keywords).every(([key, value]) => covers(key, value)) &&
    [...outer.children].every(([label, child]) => inner.children.get(label)?.class === child.class) &&
    [...outer.hidden.keys()].every((name) => inner.hidden.has(name))
  );
}

/** Returns a unique display name for each member: its tag, its component or title, or its type. */
export function nameMembers(members: SchemaAlternative[]): Map<SchemaAlternative, string> {
  const names = members.map(memberName);
  return new Map(
    members.map((member, index) => {
      const number = names.slice(0, index).filter((name) => name === names[index]).length + 1;
      return [member, number > 1 ? `${names[index]} ${number}` : names[index]!];
    }),
  );
}

function memberName(member: SchemaAlternative): string {
  const [tag] = tagsOf(member).values();
  return String(tag ?? member.name ?? member.keywords.type ?? "anything");
}

/** Describes a member by its name and its properties, or its type. */
export function describeMember(member: SchemaAlternative): string {
  const properties = [...member.children.keys()]
    .filter((label) => label.startsWith("."))
    .map((label) => label.slice(1));
  const tags = [...tagsOf(member)].map(([name, value]) => `${name}: ${String(value)}`);
  const parts = [member.name, tags.join(", ") || properties.join(", ")].filter(Boolean);
  return parts.join(" with ") || String(member.keywords.type ?? "anything");
}

function mergeConstants(members: SchemaAlternative[], classes: ClassTable): SchemaAlternative[] {
  return mergeGroups(members, (member) => {
    const { enum: values, ...rest } = member.keywords;
    return values && member.children.size + member.hidden.size === 0 ? JSON.stringify(rest) : undefined;
  }).map((group) => (group.length === 1 ? group[0]! : withValues(group, group[0]!.keywords, classes)));
}

function withValues(group: SchemaAlternative[], keywords: SchemaAlternative["keywords"], classes: ClassTable) {
  const values = [...new Set(group.flatMap((each) => each.keywords.enum as unknown[]))].sort();
  const merged = {
    ...group[0]!,
    keywords: { ...keywords, enum: values },
    origins: group.flatMap(({ origins }) => origins),
  };
  return { ...merged, class: classify(merged, classes) };
}

/** Merges members that differ only in the constants of one property. */
function mergeTagged(members: SchemaAlternative[], classes: ClassTable): SchemaAlternative[] {
  const labels = new Set(
    members.flatMap(({ children }) => [...children.keys()].filter((label) => label.startsWith("."))),
  );
  let merged = members;
  for (const label of labels)
    merged = mergeGroups(merged, (member) => {
      const tag = member.children.get(label);
      if (!tag || !constantsOf(tag)) return undefined;
      const others = [...member.children]
        .filter(([each]) => each !== label)
        .map(([each, child]) => [each, child.class]);
      return JSON.stringify([member.keywords, tag.alternatives[0]!.keywords.type, others]);
    }).map((group) => (group.length === 1 ? group[0]! : withTag(group, label, classes)));
  return merged;
}

function withTag(group: SchemaAlternative[], label: string, classes: ClassTable): SchemaAlternative {
  const tags = group.map(({ children }) => children.get(label)!);
  const tag = withValues(
    tags.map(({ alternatives }) => alternatives[0]!),
    tags[0]!.alternatives[0]!.keywords,
    classes,
  );
  const node: SchemaNode = { ...tags[0]!, alternatives: [tag] };
  node.class = classify(node, classes);
  const children = new Map(group[0]!.children).set(label, node);
  const merged = { ...group[0]!, children, origins: group.flatMap(({ origins }) => origins) };
  return { ...merged, class: classify(merged, classes) };
}

/** Groups members by a key, in order. Members without a key are not grouped. */
function mergeGroups(members: SchemaAlternative[], keyOf: (member: SchemaAlternative) => string | undefined) {
  const groups = new Map<unknown, SchemaAlternative[]>();
  for (const member of members) {
    const key = keyOf(member) ?? member;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}
