/** Parses a description and remembers on which line each object begins. */
import { CORE_SCHEMA, type EventType, load, type State, Type, YAMLException } from "js-yaml";
import { CommandError } from "../cli/command.ts";
import { setLine } from "./source.ts";

/** Merge keys (`<<`) are not part of YAML 1.2, but common in descriptions that people write. */
const mergeKey = new Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (text) => text === "<<" });
const schema = CORE_SCHEMA.extend({ implicit: [mergeKey] });

/** @throws {CommandError} with the line of the first error. */
export function parseWithLines(text: string, side: string): unknown {
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
