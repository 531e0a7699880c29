/** Returns a call of a client, or a route of the route table, by its name. */
export function callIn(tree: object, name: string): unknown {
  return name.split(".").reduce<unknown>((branch, part) => (branch as Record<string, unknown>)[part], tree);
}
