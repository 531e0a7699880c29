/** Compares one operation of two canonical descriptions: its parameters, body, answers and security. */
import type { MediaType, Operation, OperationEntry, Parameter, Response, Schema } from "../openapi/document.ts";
import { compareSchemas } from "./schema.ts";
import { childLocation, type Location, type ComparisonContext } from "./context.ts";
import { compareSecurity } from "./security.ts";
import { ownProperty } from "../openapi/json.ts";
import { codeSpan } from "../text/code-span.ts";

type Content = Record<string, MediaType>;

/** Tells every difference between two operations. */
export function compareOperations(
  scope: ComparisonContext,
  before: OperationEntry,
  after: OperationEntry,
  place: Location,
): void {
  const [base, revision] = [before.operation, after.operation];
  if (base.operationId !== revision.operationId)
    scope.report(
      "operation-id-changed",
      place,
      `Its id changes from ${codeSpan(base.operationId)} to ${codeSpan(revision.operationId)}.`,
      base,
      revision,
    );
  compareParameters(scope, before, after, { ...place, direction: "request", isParameter: true });
  compareBodies(scope, base, revision, { ...childLocation(place, "requestBody"), direction: "request" });
  compareResponses(scope, base, revision, { ...childLocation(place, "responses"), direction: "response" });
  compareSecurity(scope, base.security, revision.security, childLocation(place, "security"));
}

function compareParameters(
  scope: ComparisonContext,
  base: OperationEntry,
  revision: OperationEntry,
  place: Location,
): void {
  for (const [, before, after] of joined(parametersOf(base), parametersOf(revision))) {
    const { name, in: where } = (after ?? before)!;
    const here = childLocation(place, "parameters", name);
    const what = `Parameter ${codeSpan(name)} in ${codeSpan(where)}`;
    if (!after) scope.report("parameter-removed", here, `${what} is gone.`, before);
    else if (!before) {
      const kind = after.required ? "required-parameter-added" : "parameter-added";
      scope.report(kind, here, `${what} is new${after.required ? " and required" : ""}.`, after);
    } else compareParameter(scope, before, after, here);
  }
}

function compareParameter(scope: ComparisonContext, before: Parameter, after: Parameter, place: Location): void {
  const tell = (kind: string, message: string) => scope.report(kind, place, message, before, after);
  if (before.name !== after.name)
    tell("path-parameter-renamed", `${codeSpan(before.name)} is now ${codeSpan(after.name)}.`);
  if (!before.required && after.required) tell("parameter-became-required", "It is now required.");
  if (before.required && !after.required) tell("parameter-became-optional", "It is no longer required.");
  const [from, to] = [before, after].map(({ style, explode, allowReserved, allowEmptyValue }) =>
    codeSpan({ style, explode, allowReserved, allowEmptyValue }),
  );
  if (from !== to) tell("parameter-serialization-changed", `It is written differently: ${from} becomes ${to}.`);
  compareSchemas(scope, before.schema, after.schema, childLocation(place, "schema"));
}

function compareBodies(scope: ComparisonContext, base: Operation, revision: Operation, place: Location): void {
  const [before, after] = [base.requestBody, revision.requestBody];
  if (before && !after) scope.report("request-body-removed", place, "It takes no body any more.", before);
  if (!before && after) {
    const kind = after.required ? "required-request-body-added" : "request-body-added";
    scope.report(kind, place, `It takes a body${after.required ? ", which is required" : ""}.`, after);
  }
  if (!before || !after) return;
  if (!before.required && after.required)
    scope.report("request-body-became-required", place, "The body is now required.", before, after);
  if (before.required && !after.required)
    scope.report("request-body-became-optional", place, "The body is no longer required.", before, after);
  compareContent(scope, before.content, after.content, place);
}

function compareResponses(scope: ComparisonContext, base: Operation, revision: Operation, place: Location): void {
  const hasSuccess = Object.keys(base.responses).some(isSuccess);
  for (const [status, before, after] of joined(base.responses, revision.responses)) {
    const here = childLocation(place, status);
    const counts = isSuccess(status) || (status === "default" && !hasSuccess);
    if (!before) scope.report("response-added", here, `Answer ${codeSpan(status)} is new.`, after);
    else if (!after)
      scope.report(
        counts ? "response-removed" : "error-response-removed",
        here,
        `Answer ${codeSpan(status)} is gone.`,
        before,
      );
    else {
      compareHeaders(scope, before, after, here);
      compareContent(scope, before.content, after.content, here);
    }
  }
}

function compareHeaders(scope: ComparisonContext, base: Response, revision: Response, place: Location): void {
  for (const [name, before, after] of joined(base.headers, revision.headers)) {
    const here = childLocation(place, "headers", name);
    const tell = (kind: string, message: string) =>
      scope.report(kind, here, `Header ${codeSpan(name)} ${message}`, before, after);
    if (!before || !after) {
      tell(after ? "response-header-added" : "response-header-removed", after ? "is new." : "is gone.");
      continue;
    }
    if (before.required && !after.required) tell("response-header-became-optional", "may be missing.");
    if (!before.required && after.required) tell("response-header-became-required", "is always there.");
    compareSchemas(scope, before.schema as Schema, after.schema as Schema, childLocation(here, "schema"));
  }
}

function compareContent(
  scope: ComparisonContext,
  base: Content | undefined,
  revision: Content | undefined,
  place: Location,
): void {
  for (const [media, before, after] of joined(base, revision)) {
    const here = childLocation(place, "content", media);
    if (!before) scope.report("media-type-added", here, `Media type ${codeSpan(media)} is new.`, after);
    else if (!after) scope.report("media-type-removed", here, `Media type ${codeSpan(media)} is gone.`, before);
    else compareSchemas(scope, before.schema, after.schema, childLocation(here, "schema"));
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
    ownProperty(base, key),
    ownProperty(revision, key),
  ]);
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}
