/** Security in the contract: schemes are named by what they are, needs are per operation. */
import { shortHash, sortKeys } from "./graph.ts";
import { type Document, type Node, type OperationEntry, resolveReference } from "../document.ts";

/** By the name in the description. */
export type SecuritySchemeNames = Map<string, [name: string, scheme: Node]>;

/** Security schemes are named by what they are; a scope counts where an operation needs it. */
export function securitySchemes(document: Document): SecuritySchemeNames {
  return new Map(
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
      const contract = canonicalScheme(resolveReference(document, scheme));
      return [name, [`scheme_${shortHash(JSON.stringify(contract))}`, contract]];
    }),
  );
}

function canonicalScheme({ type, in: place, name, scheme, openIdConnectUrl, flows }: Node): Node {
  const steps = Object.entries((flows as Record<string, Node> | undefined) ?? {}).map(
    ([kind, { authorizationUrl, tokenUrl, refreshUrl }]) => [
      kind,
      { authorizationUrl, tokenUrl, refreshUrl, scopes: {} },
    ],
  );
  const written = flows ? { flows: sortKeys(Object.fromEntries(steps)) } : {};
  return { type, in: place, name, scheme, openIdConnectUrl, ...written };
}

/** What an operation needs, its own or that of all. */
export function canonicalSecurity(
  document: Document,
  { operation }: OperationEntry,
  schemes: SecuritySchemeNames,
): Node[] {
  const needs = (operation.security ?? document.security ?? []).map((need) => {
    const named = Object.entries(need).map(([name, scopes]) => [schemes.get(name)?.[0] ?? name, [...scopes].sort()]);
    return sortKeys(Object.fromEntries(named));
  });
  return needs.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
