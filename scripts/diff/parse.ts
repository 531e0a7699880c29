/** Parses a description and records the first line of each object. */
import { CORE_SCHEMA, type EventType, load, type State, Type, YAMLException } from "js-yaml";
import { CommandError } from "../cli/command.ts";
import { toPointer } from "../openapi/json-pointer.ts";
import { setLine } from "./source.ts";

/** Merge keys (`<<`) are not part of YAML 1.2, but common in hand-written descriptions. */
const mergeKey = new Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (text) => text === "<<" });
const schema = CORE_SCHEMA.extend({ implicit: [mergeKey] });

/** Maximum number of values, larger than any real description. YAML aliases can expand a short text without limit. */
const maxNodes = 5_000_000;

/** @throws {CommandError} with the line of the first error, or the place of an alias that makes the description too large. */
export function parseWithLines(text: string, side: string): unknown {
  const document = parse(text, side);
  assertFinite(document, side);
  return document;
}

function parse(text: string, side: string): unknown {
  const open: number[] = [];
  const listener = (event: EventType, { line, result }: State): void => {
    if (event === "open") open.push(line + 1);
    else {
      const begin = open.pop();
      if (typeof result === "object" && result !== null && begin !== undefined) setLine(result, begin);
    }
  };
  try {
    return load(text, { schema, listener });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    throw new CommandError(`${side} cannot be parsed: ${cause.reason} (line ${cause.mark.line + 1}).`, { cause });
  }
}

/** Counts the values of a description. Each alias counts as its expanded value. */
function assertFinite(document: unknown, side: string): void {
  const sizes = new Map<unknown, number>();
  const outer = new Set<unknown>();
  const visit = (node: unknown, path: readonly string[]): number => {
    if (typeof node !== "object" || node === null) return 1;
    if (outer.has(node)) throw new CommandError(`${side}: ${toPointer(path)} contains itself.`);
    const known = sizes.get(node);
    if (known !== undefined) return known;
    outer.add(node);
    let size = 1;
    for (const [key, child] of Object.entries(node)) size += visit(child, [...path, key]);
    outer.delete(node);
    if (size > maxNodes) throw new CommandError(`${side}: ${toPointer(path)} has over ${maxNodes} values.`);
    sizes.set(node, size);
    return size;
  };
  visit(document, []);
}
