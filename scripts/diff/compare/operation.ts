/** Compares one operation of two contracts: its parameters, body, responses, security, servers and callbacks. */
import type { BodyContract, OperationContract, ResponseContract } from "../contract/contract.ts";
import type { DataDirection } from "../contract/schema-node.ts";
import { codeSpan } from "../../text/code-span.ts";
import { compareDeprecation } from "./annotations.ts";
import { compareContent, compareHeaders } from "./content.ts";
import type { ComparisonContext } from "./context.ts";
import { join } from "./join.ts";
import { childLocation, type Location } from "./location.ts";
import { compareParameters } from "./parameters.ts";
import { compareServers } from "./servers.ts";
import type { CompareSecurity } from "./security.ts";

/** @param direction The direction of the requests: `response` where the API sends them. */
export function compareOperations(
  context: ComparisonContext,
  before: OperationContract,
  after: OperationContract,
  location: Location,
  compareSecurity: CompareSecurity,
  direction: DataDirection = "request",
): void {
  const isRequest = direction === "request";
  const [sent, received] = isRequest ? (["request", "response"] as const) : (["response", "request"] as const);
  compareNames(context, before, after, location);
  compareParameters(context, before.parameters, after.parameters, { ...location, direction: sent, isParameter: true });
  compareBodies(context, before, after, { ...childLocation(location, "requestBody"), direction: sent });
  compareResponses(context, before, after, { ...childLocation(location, "responses"), direction: received });
  compareSecurity(context, before, after, childLocation(location, "security"));
  if (before.hasOwnServers || after.hasOwnServers)
    compareServers(context, before.servers, after.servers, childLocation(location, "servers"));
  for (const [name, base, revision] of join(before.callbacks, after.callbacks)) {
    const here = childLocation(location, "callbacks", name);
    if (!base)
      context.report("callback-added", here, `Callback ${codeSpan(name)} was added.`, undefined, revision!.origin);
    else if (!revision)
      context.report("callback-removed", here, `Callback ${codeSpan(name)} was removed.`, base.origin);
    else compareOperations(context, base, revision, here, compareSecurity, received);
  }
}

function compareNames(
  context: ComparisonContext,
  { operationId: oldId, ...before }: OperationContract,
  { operationId: newId, ...after }: OperationContract,
  location: Location,
): void {
  const report = (kind: string, message: string) =>
    context.report(kind, location, message, before.origin, after.origin);
  if (oldId !== newId && oldId === undefined)
    report("operation-id-added", `The operation ID is now ${codeSpan(newId)}.`);
  else if (oldId !== newId)
    report("operation-id-changed", `The operation ID changes from ${codeSpan(oldId)} to ${codeSpan(newId ?? "none")}.`);
  compareDeprecation("The operation", before, after, report);
}

function compareBodies(
  context: ComparisonContext,
  { body: before }: { body: BodyContract | undefined },
  { body: after }: { body: BodyContract | undefined },
  location: Location,
): void {
  const report = (kind: string, message: string) =>
    context.report(kind, location, message, before?.origin, after?.origin);
  if (before && !after) report("request-body-removed", "The body was removed.");
  if (!before && after) {
    const kind = after.isRequired ? "required-request-body-added" : "request-body-added";
    report(kind, `${after.isRequired ? "A required" : "An optional"} body was added.`);
  }
  if (!before || !after) return;
  if (!before.isRequired && after.isRequired) report("request-body-became-required", "The body is now required.");
  if (before.isRequired && !after.isRequired) report("request-body-became-optional", "The body is no longer required.");
  compareContent(context, before.content, after.content, location);
}

function compareResponses(
  context: ComparisonContext,
  { responses: before }: OperationContract,
  { responses: after }: OperationContract,
  location: Location,
): void {
  const hasSuccess = [...before.keys()].some(isSuccess);
  for (const [status, base, revision] of join(before, after)) {
    const here = childLocation(location, status);
    const counts = isSuccess(status) || (status === "default" && !hasSuccess);
    if (!base)
      context.report("response-added", here, `Response ${codeSpan(status)} was added.`, undefined, revision!.origin);
    else if (!revision) {
      const kind = counts ? "response-removed" : "error-response-removed";
      context.report(kind, here, `Response ${codeSpan(status)} was removed.`, base.origin);
    } else compareResponse(context, base, revision, here);
  }
}

function compareResponse(
  context: ComparisonContext,
  before: ResponseContract,
  after: ResponseContract,
  location: Location,
): void {
  compareHeaders(context, before.headers, after.headers, location);
  compareContent(context, before.content, after.content, location);
  for (const name of new Set([...Object.keys(before.links), ...Object.keys(after.links)])) {
    const [base, revision] = [before.links[name], after.links[name]];
    if (JSON.stringify(base) === JSON.stringify(revision)) continue;
    const how = base === undefined ? "added" : revision === undefined ? "removed" : "changed";
    const words = { added: "was added", removed: "was removed", changed: "changes" };
    context.report(`link-${how}`, childLocation(location, "links", name), `Link ${codeSpan(name)} ${words[how]}.`);
  }
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}
