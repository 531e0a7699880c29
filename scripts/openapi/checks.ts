/** What every operation and schema of a description must satisfy beyond the rules of redocly. */
import {
  type Document,
  type Node,
  type OperationEntry,
  operationsOf,
  resolveReference,
  type Schema,
} from "./document.ts";
import { findReachable, walk } from "./walk.ts";
import { callName, usesLegacyTerm, currentName } from "./call-names.ts";

export interface Problem {
  rule: string;
  message: string;
  pointer: string;
  line?: number;
}

type Check = (document: Document) => Omit<Problem, "rule">[];

const checks: Record<string, Check> = {
  "call-name-by-rule": (document) =>
    operationsOf(document)
      .filter(({ method, path, operation }) => operation.operationId !== callName(method, path))
      .map(({ id, method, path }) => ({
        message: `${id} needs the operationId ${callName(method, path)}`,
        pointer: operationPointer(path, method),
      })),

  "call-name-unique": (document) => {
    const names = operationsOf(document).map(({ method, path }) => ({
      name: callName(method, path),
      pointer: operationPointer(path, method),
    }));
    const clashes = ({ name }: { name: string }) =>
      names.filter((other) => other.name === name).length > 1 ||
      names.some((other) => other.name.startsWith(`${name}.`));
    return names
      .filter(clashes)
      .map(({ name, pointer }) => ({ message: `${name} is the name of two calls, or of a call and a group`, pointer }));
  },

  "success-answer": (document) =>
    operationsOf(document).flatMap(({ id, path, method, operation }) => {
      const success = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
      const hasBody = success.some(([, answer]) =>
        Object.values(resolveReference(document, answer).content ?? {}).some(({ schema }) => schema),
      );
      return hasBody
        ? []
        : [{ message: `${id} has no 2xx answer with a schema`, pointer: operationPointer(path, method) }];
    }),

  "error-answers": (document) =>
    operationsOf(document).flatMap(({ id, path, method, operation }) =>
      ["4XX", "5XX"]
        .filter((status) => !operation.responses[status] && !operation.responses.default)
        .map((status) => ({ message: `${id} has no ${status} answer`, pointer: operationPointer(path, method) })),
    ),

  "required-body": (document) =>
    operationsOf(document)
      .filter(({ operation }) => operation.requestBody && !resolveReference(document, operation.requestBody).required)
      .map(({ id, path, method }) => ({
        message: `${id} takes a body that is not required`,
        pointer: operationPointer(path, method),
      })),

  "summary-present": (document) =>
    operationsOf(document)
      .filter(({ operation }) => !operation.summary?.trim())
      .map(({ id, path, method }) => ({ message: `${id} has no summary`, pointer: operationPointer(path, method) })),

  /** `x-json-api` of a REST operation is the call that does the same in JSON:API, `x-legacy` says that it should be used. */
  "json-api-twin": (document) => {
    const entries = operationsOf(document);
    const twins = entries.filter(({ path }) => path.startsWith("/entities/"));
    const isTwin = (name: unknown) => twins.some(({ method, path }) => callName(method, path) === name);
    const wrong = ({ operation }: OperationEntry) =>
      "x-json-api" in operation ? !isTwin(operation["x-json-api"]) : operation["x-legacy"] === true;
    return entries.filter(wrong).map(({ id, path, method, operation }) => ({
      message: `${id} needs an x-json-api that is a call under /entities, not ${String(operation["x-json-api"])}`,
      pointer: operationPointer(path, method),
    }));
  },

  /** Arguments of a call are flat: path and query parameters and `body` share one object. */
  "flat-arguments": (document) =>
    operationsOf(document).flatMap(({ id, path, method, parameters }) => {
      const names = parameters.map((parameter) => currentName(resolveReference(document, parameter).name));
      const doubled = [...names, "body"].filter((name, index, all) => all.indexOf(name) !== index);
      return doubled.map((name) => ({
        message: `${id} has two arguments named ${name}`,
        pointer: operationPointer(path, method),
      }));
    }),

  /** Every call takes today's names. */
  "todays-name": (document) =>
    operationsOf(document).flatMap(({ id, path, method, parameters }) =>
      parameters
        .map((parameter) => resolveReference(document, parameter).name)
        .filter((name) => usesLegacyTerm(name) && currentName(name) === name)
        .map((name) => ({
          message: `${id}: src/client/parameter-names.ts has no name for ${name}`,
          pointer: operationPointer(path, method),
        })),
    ),

  "reachable-components": (document) => {
    const { paths, security, components = {} } = document;
    const schemes = new Set(
      [security, ...operationsOf(document).map(({ operation }) => operation.security)].flatMap((needs) =>
        (needs ?? []).flatMap(Object.keys),
      ),
    );
    const reached = findReachable(document, paths);
    const all = Object.entries(components).flatMap(([kind, members]) =>
      Object.keys(members ?? {}).map((name) => ({ kind, name })),
    );
    return all
      .filter(({ kind, name }) =>
        kind === "securitySchemes" ? !schemes.has(name) : !reached.has(`#/components/${kind}/${name}`),
      )
      .map(({ kind, name }) => ({ message: `no operation reaches ${name}`, pointer: `#/components/${kind}/${name}` }));
  },

  /** It generates `Record<string, never>`: a value that can have no key. */
  "no-bare-object": (document) => {
    const found: Omit<Problem, "rule">[] = [];
    walk(
      document.paths,
      (node, pointer) => isBareObject(node) && found.push(bareObjectProblem(`#/paths${pointer.slice(1)}`)),
    );
    walk(
      document.components?.schemas,
      (node, pointer) => isBareObject(node) && found.push(bareObjectProblem(`#/components/schemas${pointer.slice(1)}`)),
    );
    return found;
  },
};

export function checkDescription(document: Document): Problem[] {
  return Object.entries(checks).flatMap(([rule, check]) => check(document).map((problem) => ({ rule, ...problem })));
}

function operationPointer(path: string, method: string): string {
  return `#/paths/${path.replaceAll("/", "~1")}/${method}`;
}

function bareObjectProblem(pointer: string): Omit<Problem, "rule"> {
  return {
    message:
      "an object without properties takes no key at all; say `additionalProperties: true`, or `maxProperties: 0`",
    pointer,
  };
}

function isBareObject(node: Node): boolean {
  const { type } = node as Schema;
  const isObject = type === "object" || (Array.isArray(type) && type.includes("object"));
  const says = ["properties", "allOf", "anyOf", "oneOf", "enum", "maxProperties"];
  return isObject && !node.additionalProperties && !says.some((keyword) => keyword in node);
}
