/** Edits of a published description, each at a target that is expected to be as it was. */
import { isDeepStrictEqual } from "node:util";
import { at, type Document, type Node, type Schema } from "../description/description.ts";
import { walk } from "../description/walk.ts";

export type Outcome = "applied" | "already fixed" | "drifted" | "target missing";

export interface Hit {
  pointer: string;
  outcome: Outcome;
  detail?: string;
}

/** Edits a description by pointer and records, for each target, whether it was as expected. */
export class Editor {
  readonly hits: Hit[] = [];
  readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Puts a value where another one was. */
  replace(pointer: string, from: unknown, to: unknown): void {
    this.#set(pointer, to, (present) => present && isDeepStrictEqual(at(this.document, pointer), from), describe(from));
  }

  /** Puts a value where there was none. */
  add(pointer: string, value: unknown): void {
    this.#set(pointer, value, (present) => !present, "nothing");
  }

  /** Puts a value, whatever was there; for what is mended as a whole. */
  put(pointer: string, value: unknown): void {
    this.#set(pointer, value, () => true, "anything");
  }

  /** Starts a new schema as a copy of another one, for bodies that share the schema of the answer and should not. */
  copy(from: string, to: string): void {
    const source = at(this.document, from);
    const [parent, key] = this.#parent(to);
    if (!source || !parent) return this.record(from, "target missing");
    if (Object.hasOwn(parent, key)) return this.record(to, "already fixed");
    parent[key] = structuredClone(source);
    this.record(to, "applied");
  }

  /** Takes a keyword or property away. */
  remove(pointer: string): void {
    const [parent, key] = this.#parent(pointer);
    if (!parent) return this.record(pointer, "target missing");
    if (!Object.hasOwn(parent, key)) return this.record(pointer, "already fixed");
    delete parent[key];
    this.record(pointer, "applied");
  }

  /** Makes names of an object schema required. */
  require(pointer: string, ...names: string[]): void {
    this.#required(pointer, names, (name, required) => (required.includes(name) ? undefined : [...required, name]));
  }

  /** Makes names of an object schema optional. */
  relax(pointer: string, ...names: string[]): void {
    this.#required(pointer, names, (name, required) =>
      required.includes(name) ? required.filter((other) => other !== name) : undefined,
    );
  }

  /** Lets a schema be null too. */
  allowNull(pointer: string): void {
    const target = at(this.document, pointer) as Schema | undefined;
    if (!target) return this.record(pointer, "target missing");
    const [parent, key] = this.#parent(pointer);
    const types = target.type === undefined ? [] : [target.type].flat();
    if (types.includes("null") || target.anyOf?.some(({ type }) => type === "null"))
      return this.record(pointer, "already fixed");
    if (types.length > 0 && !target.enum) target.type = [...types, "null"];
    else parent![key] = { anyOf: [target, { type: "null" }] };
    this.record(pointer, "applied");
  }

  /** Changes every node that a test picks; the change must make the test fail. */
  sweep(pick: (node: Node, pointer: string) => boolean, change: (node: Node, pointer: string) => void): void {
    const found: [Node, string][] = [];
    walk(this.document, (node, pointer) => pick(node, pointer) && found.push([node, pointer]));
    for (const [node, pointer] of found) {
      change(node, pointer);
      this.record(pointer, "applied");
    }
  }

  record(pointer: string, outcome: Outcome, detail?: string): void {
    this.hits.push({ pointer, outcome, ...(detail ? { detail } : {}) });
  }

  #set(pointer: string, value: unknown, isExpected: (present: boolean) => boolean, expected: string): void {
    const [parent, key] = this.#parent(pointer);
    if (!parent) return this.record(pointer, "target missing");
    const present = Object.hasOwn(parent, key);
    if (present && isDeepStrictEqual(parent[key], value)) return this.record(pointer, "already fixed");
    if (!isExpected(present))
      return present
        ? this.record(pointer, "drifted", `expected ${expected}, found ${describe(parent[key])}`)
        : this.record(pointer, "target missing");
    parent[key] = structuredClone(value);
    this.record(pointer, "applied");
  }

  #required(pointer: string, names: string[], next: (name: string, required: string[]) => string[] | undefined): void {
    const target = at(this.document, pointer) as Schema | undefined;
    for (const name of names) {
      if (!target) {
        this.record(pointer, "target missing");
        continue;
      }
      const required = next(name, target.required ?? []);
      if (required) target.required = required;
      if (target.required?.length === 0) delete target.required;
      this.record(`${pointer}/required/${name}`, required ? "applied" : "already fixed");
    }
  }

  #parent(pointer: string): [parent: Node | undefined, key: string] {
    const cut = pointer.lastIndexOf("/");
    const key = pointer
      .slice(cut + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    return [at(this.document, pointer.slice(0, cut)), key];
  }
}

function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
