/** Checks of operations and schemas beyond the rules of Redocly. */
import {
  type Document,
  type Node,
  type OperationEntry,
  operationsOf,
  resolveReference,
  type Schema,
} from "./document.ts";
import { codeSpan } from "../text/code-span.ts";
import { toOperationPointer } from "./json-pointer.ts";
import { findReachable, walk } from "./walk.ts";
import { callName, usesLegacyTerm, currentName } from "./call-names.ts";
import { nameChecks } from "./name-checks.ts";
import type { Check, Problem } from "./problem.ts";

const checks: Record<string, Check> = {
  ...nameChecks,

  "call-name-by-rule": (document) =>
    operationsOf(document)
      .filter(({ method, path, operation }) => operation.operationId !== callName(method, path))
      .map(({ id, method, path }) => ({
        message: `${id} needs the operationId ${callName(method, path)}`,
        pointer: toOperationPointer(method, path),
      })),

  "success-response": (document) =>
    operationsOf(document).flatMap(({ id, path, method, operation }) => {
      const success = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
      const hasBody = success.some(([, response]) =>
        Object.values(resolveReference(document, response).content ?? {}).some(({ schema }) => schema),
      );
      return hasBody
        ? []
        : [{ message: `${id} has no 2xx response with a schema`, pointer: toOperationPointer(method, path) }];
    }),

  "error-responses": (document) =>
    operationsOf(document).flatMap(({ id, path, method, operation }) =>
      ["4XX", "5XX"]
        .filter((status) => !operation.responses[status] && !operation.responses.default)
        .map((status) => ({ message: `${id} has no ${status} response`, pointer: toOperationPointer(method, path) })),
    ),

  "required-body": (document) =>
    operationsOf(document)
      .filter(({ operation }) => operation.requestBody && !resolveReference(document, operation.requestBody).required)
      .map(({ id, path, method }) => ({
        message: `the request body of ${id} must be required`,
        pointer: toOperationPointer(method, path),
      })),

  "summary-present": (document) =>
    operationsOf(document)
      .filter(({ operation }) => !operation.summary?.trim())
      .map(({ id, path, method }) => ({ message: `${id} has no summary`, pointer: toOperationPointer(method, path) })),

  /** `x-json-api` of a REST operation names the equivalent JSON:API call. `x-legacy` requires it. */
  "json-api-counterpart": (document) => {
    const entries = operationsOf(document);
    const counterparts = entries.filter(({ path }) => path.startsWith("/entities/"));
    const isCounterpart = (name: unknown) => counterparts.some(({ method, path }) => callName(method, path) === name);
    const wrong = ({ operation }: OperationEntry) =>
      "x-json-api" in operation ? !isCounterpart(operation["x-json-api"]) : operation["x-legacy"] === true;
    return entries.filter(wrong).map(({ id, path, method, operation }) => ({
      message: `${id}: x-json-api must name a call under /entities, not ${String(operation["x-json-api"])}`,
      pointer: toOperationPointer(method, path),
    }));
  },

  /** Path parameters, query parameters and `body` share one arguments object, so their names must differ. */
  "flat-arguments": (document) =>
    operationsOf(document).flatMap(({ id, path, method, parameters }) => {
      const names = parameters.map((parameter) => currentName(resolveReference(document, parameter).name));
      const duplicates = [...names, "body"].filter((name, index, all) => all.indexOf(name) !== index);
      return duplicates.map((name) => ({
        message: `${id} has two arguments named ${name}`,
        pointer: toOperationPointer(method, path),
      }));
    }),

  /** Every parameter with a legacy term needs a current name. */
  "current-name": (document) =>
    operationsOf(document).flatMap(({ id, path, method, parameters }) =>
      parameters
        .map((parameter) => resolveReference(document, parameter).name)
        .filter((name) => usesLegacyTerm(name) && currentName(name) === name)
        .map((name) => ({
          message: `${id}: src/client/parameter-names.ts has no current name for ${name}`,
          pointer: toOperationPointer(method, path),
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
      .map(({ kind, name }) => ({ message: `no operation uses ${name}`, pointer: `#/components/${kind}/${name}` }));
  },

  /** The generated types print the first segment of a reference as the name of a type. */
  "reference-root": (document) => {
    const found: Omit<Problem, "rule">[] = [];
    walk(document, ({ $ref }, pointer) => {
      if (typeof $ref === "string" && !/^#\/(?:components|paths)\//.test($ref))
        found.push({ message: `${codeSpan($ref)} must begin with #/components/ or #/paths/`, pointer });
    });
    return found;
  },

  /** An object without properties would generate `Record<string, never>`, which accepts no key. */
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

/** Returns all problems of a description. */
export function checkDescription(document: Document): Problem[] {
  return Object.entries(checks).flatMap(([rule, check]) => check(document).map((problem) => ({ rule, ...problem })));
}

function bareObjectProblem(pointer: string): Omit<Problem, "rule"> {
  return {
    message:
      "the type of an object without properties accepts no key; add `additionalProperties: true` or `maxProperties: 0`",
    pointer,
  };
}

function isBareObject(node: Node): boolean {
  const { type } = node as Schema;
  const isObject = type === "object" || (Array.isArray(type) && type.includes("object"));
  const keywords = ["properties", "allOf", "anyOf", "oneOf", "enum", "maxProperties"];
  return isObject && !node.additionalProperties && !keywords.some((keyword) => keyword in node);
}
