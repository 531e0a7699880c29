/** Compares one operation of two canonical descriptions: its parameters, body, answers and security. */
import type { MediaType, Operation, OperationEntry, Parameter, Response, Schema } from "../openapi/document.ts";
import { compareSchemas } from "./schema.ts";
import { below, type Place, type Scope } from "./context.ts";
import { compareSecurity } from "./security.ts";
import { code, own } from "./code-span.ts";

type Content = Record<string, MediaType>;

/** Tells every difference between two operations. */
export function compareOperations(scope: Scope, before: OperationEntry, after: OperationEntry, place: Place): void {
  const [base, revision] = [before.operation, after.operation];
  if (base.operationId !== revision.operationId)
    scope.tell(
      "operation-id-changed",
      place,
      `Its id changes from ${code(base.operationId)} to ${code(revision.operationId)}.`,
      base,
      revision,
    );
  compareParameters(scope, before, after, { ...place, direction: "request", isParameter: true });
  compareBodies(scope, base, revision, { ...below(place, "requestBody"), direction: "request" });
  compareResponses(scope, base, revision, { ...below(place, "responses"), direction: "response" });
  compareSecurity(scope, base.security, revision.security, below(place, "security"));
}

function compareParameters(scope: Scope, base: OperationEntry, revision: OperationEntry, place: Place): void {
  for (const [, before, after] of joined(parametersOf(base), parametersOf(revision))) {
    const { name, in: where } = (after ?? before)!;
    const here = below(place, "parameters", name);
    const what = `Parameter ${code(name)} in ${code(where)}`;
    if (!after) scope.tell("parameter-removed", here, `${what} is gone.`, before);
    else if (!before) {
      const kind = after.required ? "required-parameter-added" : "parameter-added";
      scope.tell(kind, here, `${what} is new${after.required ? " and required" : ""}.`, after);
    } else compareParameter(scope, before, after, here);
  }
}

function compareParameter(scope: Scope, before: Parameter, after: Parameter, place: Place): void {
  const tell = (kind: string, message: string) => scope.tell(kind, place, message, before, after);
  if (before.name !== after.name) tell("path-parameter-renamed", `${code(before.name)} is now ${code(after.name)}.`);
  if (!before.required && after.required) tell("parameter-became-required", "It is now required.");
  if (before.required && !after.required) tell("parameter-became-optional", "It is no longer required.");
  const [from, to] = [before, after].map(({ style, explode, allowReserved, allowEmptyValue }) =>
    code({ style, explode, allowReserved, allowEmptyValue }),
  );
  if (from !== to) tell("parameter-serialization-changed", `It is written differently: ${from} becomes ${to}.`);
  compareSchemas(scope, before.schema, after.schema, below(place, "schema"));
}

function compareBodies(scope: Scope, base: Operation, revision: Operation, place: Place): void {
  const [before, after] = [base.requestBody, revision.requestBody];
  if (before && !after) scope.tell("request-body-removed", place, "It takes no body any more.", before);
  if (!before && after) {
    const kind = after.required ? "required-request-body-added" : "request-body-added";
    scope.tell(kind, place, `It takes a body${after.required ? ", which is required" : ""}.`, after);
  }
  if (!before || !after) return;
  if (!before.required && after.required)
    scope.tell("request-body-became-required", place, "The body is now required.", before, after);
  if (before.required && !after.required)
    scope.tell("request-body-became-optional", place, "The body is no longer required.", before, after);
  compareContent(scope, before.content, after.content, place);
}

function compareResponses(scope: Scope, base: Operation, revision: Operation, place: Place): void {
  const hasSuccess = Object.keys(base.responses).some(isSuccess);
  for (const [status, before, after] of joined(base.responses, revision.responses)) {
    const here = below(place, status);
    const counts = isSuccess(status) || (status === "default" && !hasSuccess);
    if (!before) scope.tell("response-added", here, `Answer ${code(status)} is new.`, after);
    else if (!after)
      scope.tell(
        counts ? "response-removed" : "error-response-removed",
        here,
        `Answer ${code(status)} is gone.`,
        before,
      );
    else {
      compareHeaders(scope, before, after, here);
      compareContent(scope, before.content, after.content, here);
    }
  }
}

function compareHeaders(scope: Scope, base: Response, revision: Response, place: Place): void {
  for (const [name, before, after] of joined(base.headers, revision.headers)) {
    const here = below(place, "headers", name);
    const tell = (kind: string, message: string) =>
      scope.tell(kind, here, `Header ${code(name)} ${message}`, before, after);
    if (!before || !after) {
      tell(after ? "response-header-added" : "response-header-removed", after ? "is new." : "is gone.");
      continue;
    }
    if (before.required && !after.required) tell("response-header-became-optional", "may be missing.");
    if (!before.required && after.required) tell("response-header-became-required", "is always there.");
    compareSchemas(scope, before.schema as Schema, after.schema as Schema, below(here, "schema"));
  }
}

function compareContent(scope: Scope, base: Content | undefined, revision: Content | undefined, place: Place): void {
  for (const [media, before, after] of joined(base, revision)) {
    const here = below(place, "content", media);
    if (!before) scope.tell("media-type-added", here, `Media type ${code(media)} is new.`, after);
    else if (!after) scope.tell("media-type-removed", here, `Media type ${code(media)} is gone.`, before);
    else compareSchemas(scope, before.schema, after.schema, below(here, "schema"));
  }
}

/** A parameter in the path is the same when it stands in the same place, whatever its name. */
function parametersOf({ path, operation }: OperationEntry): Record<string, Parameter> {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const keyOf = ({ in: where, name }: Parameter) => `${where} ${where === "path" ? inPath.indexOf(name) : name}`;
  return Object.fromEntries((operation.parameters ?? []).map((each) => [keyOf(each), each]));
}

/** The entries of two records side by side. */
function joined<T>(
  base: Record<string, T> = {},
  revision: Record<string, T> = {},
): [key: string, base: T | undefined, revision: T | undefined][] {
  return [...new Set([...Object.keys(base), ...Object.keys(revision)])].map((key) => [
    key,
    own(base, key),
    own(revision, key),
  ]);
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}
