/** The route table by method and path, for requests that name those instead of a call. */
import { routes } from "../../generated/routes.ts";
import type { Route } from "./call-types.ts";

const routesByOperation = new Map<string, Route>();

/** Finds the route of an operation; a path that the description does not have gets plain JSON. */
export function findRoute(method: string, path: string): Route {
  if (routesByOperation.size === 0) indexRoutes(routes);
  return routesByOperation.get(`${method} ${path}`) ?? { method, path, accept: "application/json" };
}

function indexRoutes(tree: object): void {
  for (const entry of Object.values(tree) as object[])
    if ("path" in entry) routesByOperation.set(`${(entry as Route).method} ${(entry as Route).path}`, entry as Route);
    else indexRoutes(entry);
}
