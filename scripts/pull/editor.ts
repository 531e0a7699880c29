/** Edits a published description. Each edit checks that its target has the expected value. */
import { isDeepStrictEqual } from "node:util";
import { at, type Document, type Node, type Schema } from "../openapi/document.ts";
import { splitPointer } from "../openapi/json-pointer.ts";
import { walk } from "../openapi/walk.ts";
import { toShortJson, withoutDocumentation } from "../openapi/json.ts";

export type EditStatus = "applied" | "already fixed" | "drifted" | "target missing";

export interface EditResult {
  pointer: string;
  status: EditStatus;
  detail?: string;
}

/** Edits a description by pointer. Records for each target whether it had the expected value. */
export interface Editor extends ValueEdits, SchemaEdits {
  document: Document;
  results: EditResult[];
  record: RecordEdit;
  /** Changes every node that `pick` selects. `pick` must not select a changed node again. */
  sweep(pick: (node: Node, pointer: string) => boolean, change: (node: Node, pointer: string) => void): void;
}

interface ValueEdits {
  /** Replaces a value by another one. Documentation is ignored in the comparison. */
  replace(pointer: string, from: unknown, to: unknown): void;
  /** Adds a value that does not exist yet. */
  add(pointer: string, value: unknown): void;
  /** Copies a schema, for request bodies that wrongly share the schema of the response. */
  copy(from: string, to: string): void;
  /** Removes a keyword or property. */
  remove(pointer: string): void;
}

interface SchemaEdits {
  /** Makes properties of an object schema required. */
  require(pointer: string, ...names: string[]): void;
  /** Makes properties of an object schema optional. */
  relax(pointer: string, ...names: string[]): void;
  /** Allows null for a schema. */
  allowNull(pointer: string): void;
}

type RecordEdit = (pointer: string, outcome: EditStatus, detail?: string) => void;

/** Creates an editor for a description, which it changes in place. */
export function createEditor(document: Document): Editor {
  const results: EditResult[] = [];
  const record: RecordEdit = (pointer, outcome, detail) =>
    void results.push({ pointer, status: outcome, ...(detail ? { detail } : {}) });
  return {
    ...{ document, results, record },
    ...valueEdits(document, record),
    ...schemaEdits(document, record),
    sweep(pick, change) {
      const found: [Node, string][] = [];
      walk(document, (node, pointer) => pick(node, pointer) && found.push([node, pointer]));
      for (const [node, pointer] of found) {
        change(node, pointer);
        record(pointer, "applied");
      }
    },
  };
}

function valueEdits(document: Document, record: RecordEdit): ValueEdits {
  const set = createSetter(document, record);
  return {
    replace: (pointer, from, to) =>
      set(
        pointer,
        to,
        (found) => isDeepStrictEqual(withoutDocumentation(found), withoutDocumentation(from)),
        toShortJson(from),
      ),
    add: (pointer, value) => set(pointer, value, (found) => found === undefined, "nothing"),
    copy(from, to) {
      const source = at(document, from);
      const [parent, key] = parentOf(document, to);
      if (!source || !parent) return record(from, "target missing");
      if (Object.hasOwn(parent, key)) return record(to, "already fixed");
      parent[key] = structuredClone(source);
      record(to, "applied");
    },
    remove(pointer) {
      const [parent, key] = parentOf(document, pointer);
      if (!parent) return record(pointer, "target missing");
      if (!Object.hasOwn(parent, key)) return record(pointer, "already fixed");
      delete parent[key];
      record(pointer, "applied");
    },
  };
}

function schemaEdits(document: Document, record: RecordEdit): SchemaEdits {
  const change = createRequiredEditor(document, record);
  return {
    require: (pointer, ...names) => change(pointer, names, true),
    relax: (pointer, ...names) => change(pointer, names, false),
    allowNull(pointer) {
      const target = at(document, pointer) as Schema | undefined;
      if (!target) return record(pointer, "target missing");
      const [parent, key] = parentOf(document, pointer);
      const types = target.type === undefined ? [] : [target.type].flat();
      if (types.includes("null") || target.anyOf?.some(({ type }) => type === "null"))
        return record(pointer, "already fixed");
      if (types.length > 0 && !target.enum) target.type = [...types, "null"];
      else parent![key] = { anyOf: [target, { type: "null" }] };
      record(pointer, "applied");
    },
  };
}

function createSetter(document: Document, record: RecordEdit) {
  return (pointer: string, value: unknown, isExpected: (found: unknown) => boolean, expected: string): void => {
    const [parent, key] = parentOf(document, pointer);
    const found = parent && Object.hasOwn(parent, key) ? parent[key] : undefined;
    if (!parent) return record(pointer, "target missing");
    if (isDeepStrictEqual(found, value)) return record(pointer, "already fixed");
    if (isExpected(found)) {
      parent[key] = structuredClone(value);
      return record(pointer, "applied");
    }
    if (found === undefined) return record(pointer, "target missing");
    record(pointer, "drifted", `expected ${expected}, found ${toShortJson(found)}`);
  };
}

function createRequiredEditor(document: Document, record: RecordEdit) {
  return (pointer: string, names: string[], wanted: boolean): void => {
    const target = at(document, pointer) as Schema | undefined;
    if (!target) return names.forEach(() => record(pointer, "target missing"));
    for (const name of names) {
      const required = target.required ?? [];
      const isDone = required.includes(name) === wanted;
      if (!isDone) target.required = wanted ? [...required, name] : required.filter((other) => other !== name);
      if (target.required?.length === 0) delete target.required;
      record(`${pointer}/required/${name}`, isDone ? "already fixed" : "applied");
    }
  };
}

function parentOf(document: Document, pointer: string): [parent: Node | undefined, key: string] {
  const [parent, key] = splitPointer(pointer);
  return [at(document, parent), key];
}
