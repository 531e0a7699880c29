/** An operation of the API, with what all of its requests have in common. */
import { routes } from "../../generated/routes.ts";
import type { Route } from "./call-types.ts";
import { createSerializers, type Serializers } from "./serialize.ts";

export interface Operation extends Serializers {
  /** The name in errors and events: the name of the call, or method and path. */
  readonly name: string;
  readonly route: Route;
  /** The media types of a request without a body, and of one with a body. */
  readonly headers: Record<string, string>;
  readonly bodyHeaders: Record<string, string>;
}

const vendorJson = "application/vnd.treasuredata.v1+json";

const operationsByPath = new Map<string, Operation>();

/** Prepares an operation for its requests. */
export function createOperation(name: string, route: Route): Operation {
  const { accept, requestMediaType = "application/json" } = route;
  const headers = { Accept: accept === vendorJson ? `${vendorJson}, application/json` : accept };
  return {
    name,
    route,
    headers,
    bodyHeaders: { ...headers, "Content-Type": requestMediaType },
    ...createSerializers(name, route),
  };
}

/** Finds an operation by method and path. One that the description does not have gets plain JSON. */
export function findOperation(method: string, path: string): Operation {
  if (operationsByPath.size === 0) indexRoutes(routes);
  const name = `${method} ${path}`;
  return operationsByPath.get(name) ?? createOperation(name, { method, path, accept: "application/json" });
}

function indexRoutes(tree: object): void {
  for (const entry of Object.values(tree) as object[])
    if ("path" in entry) indexRoute(entry as Route);
    else indexRoutes(entry);
}

function indexRoute(route: Route): void {
  const name = `${route.method} ${route.path}`;
  operationsByPath.set(name, createOperation(name, route));
}
