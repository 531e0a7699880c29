/** The GET operations of a description, with their parameters and results. */
import { type Document, type OperationEntry, operationsOf, resolveReference } from "../openapi/document.ts";
import { ownProperty } from "../openapi/json.ts";
import type { Harvester } from "./harvest.ts";
import { type NeededParameter, listNeededParameters, nameResourceTypes, nameResponse } from "./parameters.ts";
import { excludedOperations, expensiveOperations, optionalParameters, parameterSources } from "./tables.ts";

export interface ReadOperation {
  entry: OperationEntry;
  needed: NeededParameter[];
  /** Optional parameters that are always sent. */
  optional: Record<string, number>;
  /** The reason if the operation is never called. */
  excluded?: string;
  /** The reason if the operation is called at most once. */
  expensive?: string;
  /** The name of the ids at the root of the response. */
  responseName: string;
  harvester: Harvester;
}

export function listReadOperations(document: Document): ReadOperation[] {
  const entries = operationsOf(document).filter(({ method }) => method === "get");
  const parameters = new Map(entries.map((entry) => [entry, listNeededParameters(document, entry)]));
  const needed = new Set([...parameters.values()].flat().map(({ valueName }) => valueName));
  const resourceTypes = nameResourceTypes(document, entries);
  return entries.map((entry) => {
    const excluded = ownProperty(excludedOperations, entry.id);
    const expensive = ownProperty(expensiveOperations, entry.id);
    return {
      entry,
      needed: parameters.get(entry)!,
      optional: findOptionalParameters(document, entry),
      ...(excluded !== undefined && { excluded }),
      ...(expensive !== undefined && { expensive }),
      responseName: nameResponse(document, entry, entries),
      harvester: { needed, resourceTypes, fields: listSourceFields(entry.id) },
    };
  });
}

function findOptionalParameters(document: Document, { parameters }: OperationEntry): Record<string, number> {
  const names = parameters.map((parameter) => resolveReference(document, parameter).name);
  return Object.fromEntries(Object.entries(optionalParameters).filter(([name]) => names.includes(name)));
}

function listSourceFields(operation: string): Map<string, string> {
  const sources = Object.entries(parameterSources).filter(([, source]) => source.operation === operation);
  return new Map(sources.map(([valueName, { pointer }]) => [pointer, valueName]));
}
