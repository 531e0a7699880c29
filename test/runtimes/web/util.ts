/** `node:util` without Node: everything that browser tools show of a value, including hidden properties. */

export function inspect(value: unknown, { depth = 10 } = {}): string {
  if (!(value instanceof Object) || depth === 0) return String(value);
  const names = Object.getOwnPropertyNames(value);
  return names.map((name) => `${name}: ${inspect(Reflect.get(value, name), { depth: depth - 1 })}`).join("\n");
}
