/** What the canonical form leaves out (openapi/canonical/document.ts): callbacks, links, webhooks, server variables. Whether they change, not how. */
import { type Document, type Node, type OperationEntry, operationsOf, resolveReference } from "../openapi/document.ts";
import { findReachable } from "../openapi/walk.ts";
import { withoutDocumentation } from "../openapi/json.ts";
import { type Difference, operationKey, rootPlace } from "./compare.ts";
import { childLocation } from "./context.ts";

/** A change of any of these; the table of levels does not know the kind, and so takes it for the worst. */
export function findUncomparedChanges(base: Document, revision: Document): Difference[] {
  const before = new Map(operationsOf(base).map((entry) => [operationKey(entry), entry]));
  const inOperations = operationsOf(revision).flatMap((entry) => {
    const old = before.get(operationKey(entry));
    const pointer = childLocation(rootPlace, "paths", entry.path, entry.method).pointer;
    if (!old || text(base, ofOperation(base, old)) === text(revision, ofOperation(revision, entry))) return [];
    return [{ ...change, entry, pointer, message: "Its callbacks or links change; how is not looked into." }];
  });
  const isSame = text(base, ofDocument(base)) === text(revision, ofDocument(revision));
  const message = "The webhooks or the variables of servers change; how is not looked into.";
  return isSame ? inOperations : [...inOperations, { ...change, entry: null, pointer: rootPlace.pointer, message }];
}

const change = { kind: "change-outside-of-the-contract", direction: "none" } as const;

function ofOperation(document: Document, { operation }: OperationEntry): unknown {
  const links = Object.entries(operation.responses ?? {}).map(([status, answer]) => [
    status,
    resolveReference(document, answer)["links"],
  ]);
  return [operation["callbacks"], links.filter(([, each]) => each !== undefined)];
}

function ofDocument({ webhooks, servers = [] }: Document): unknown {
  const variables = servers.map(({ url, ...rest }) => [url, (rest as Node)["variables"]]);
  return [webhooks, variables.filter(([, each]) => each !== undefined).sort()];
}

/** All that a part says, with what it refers to, whatever the words. */
function text(document: Document, part: unknown): string {
  const references = [...findReachable(document, part)].sort();
  return JSON.stringify(
    withoutDocumentation([part, references.map(($ref) => [$ref, resolveReference(document, { $ref } as Node)])]),
  );
}
