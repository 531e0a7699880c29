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

/** Checks of one operation. Each returns what is wrong with it. */
const operationChecks: Record<string, (entry: OperationEntry, document: Document) => string[]> = {
  "call-name-by-rule": ({ id, method, path, operation }) => {
    const name = callName(method, path);
    return operation.operationId === name ? [] : [`${id} needs the operationId ${name}`];
  },

  "success-response": ({ id, operation }, document) => {
    const success = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
    const hasBody = success.some(([, response]) =>
      Object.values(resolveReference(document, response).content ?? {}).some(({ schema }) => schema),
    );
    return hasBody ? [] : [`${id} has no 2xx response with a schema`];
  },

  "error-responses": ({ id, operation: { responses } }) =>
    ["4XX", "5XX"]
      .filter((status) => !responses[status] && !responses.default)
      .map((status) => `${id} has no ${status} response`),

  "required-body": ({ id, operation: { requestBody } }, document) =>
    requestBody && !resolveReference(document, requestBody).required
      ? [`the request body of ${id} must be required`]
      : [],

  "summary-present": ({ id, operation }) => (operation.summary?.trim() ? [] : [`${id} has no summary`]),

  /** `x-json-api` of a REST operation names the equivalent JSON:API call. `x-legacy` requires it. */
  "json-api-counterpart": ({ id, operation }, document) => {
    const name = operation["x-json-api"];
    const isNeeded = "x-json-api" in operation || operation["x-legacy"] === true;
    const entries = isNeeded ? operationsOf(document).filter(({ path }) => path.startsWith("/entities/")) : [];
    return !isNeeded || entries.some(({ method, path }) => callName(method, path) === name)
      ? []
      : [`${id}: x-json-api must name a call under /entities, not ${String(name)}`];
  },

  /** Path parameters, query parameters and `body` share one arguments object, so their names must differ. */
  "flat-arguments": ({ id, parameters }, document) => {
    const names = parameters.map((parameter) => currentName(resolveReference(document, parameter).name));
    const duplicates = [...names, "body"].filter((name, index, all) => all.indexOf(name) !== index);
    return duplicates.map((name) => `${id} has two arguments named ${name}`);
  },

  /** Every parameter with a legacy term needs a current name. */
  "current-name": ({ id, parameters }, document) =>
    parameters
      .map((parameter) => resolveReference(document, parameter).name)
      .filter((name) => usesLegacyTerm(name) && currentName(name) === name)
      .map((name) => `${id}: src/client/parameter-names.ts has no current name for ${name}`),
};

const checks: Record<string, Check> = {
  ...nameChecks,

  ...Object.fromEntries(
    Object.entries(operationChecks).map(([rule, check]): [string, Check] => [
      rule,
      (document) =>
        operationsOf(document).flatMap((entry) =>
          check(entry, document).map((message) => ({
            message,
            pointer: toOperationPointer(entry.method, entry.path),
          })),
        ),
    ]),
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
    const visit = (node: Node, pointer: string) => isBareObject(node) && found.push({ message: bareObject, pointer });
    walk(document.paths, visit, "#/paths");
    walk(document.components?.schemas, visit, "#/components/schemas");
    return found;
  },
};

const bareObject =
  "the type of an object without properties accepts no key; add `additionalProperties: true` or `maxProperties: 0`";

/** Returns all problems of a description. */
export function checkDescription(document: Document): Problem[] {
  return Object.entries(checks).flatMap(([rule, check]) => check(document).map((problem) => ({ rule, ...problem })));
}

function isBareObject(node: Node): boolean {
  const { type } = node as Schema;
  const isObject = type === "object" || (Array.isArray(type) && type.includes("object"));
  const keywords = ["properties", "allOf", "anyOf", "oneOf", "enum", "maxProperties"];
  return isObject && !node.additionalProperties && !keywords.some((keyword) => keyword in node);
}
