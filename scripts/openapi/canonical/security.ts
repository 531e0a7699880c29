/** Security in the contract: schemes are named by what they are, needs are per operation. */
import { hashOf, sorted } from "./graph.ts";
import { type Document, type Node, type OperationEntry, resolve } from "../document.ts";

/** By the name in the description. */
export type Schemes = Map<string, [name: string, scheme: Node]>;

/** Security schemes are named by what they are; a scope counts where an operation needs it. */
export function securitySchemes(document: Document): Schemes {
  return new Map(
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
      const contract = schemeContract(resolve(document, scheme));
      return [name, [`scheme_${hashOf(JSON.stringify(contract))}`, contract]];
    }),
  );
}

function schemeContract({ type, in: place, name, scheme, openIdConnectUrl, flows }: Node): Node {
  const steps = Object.entries((flows as Record<string, Node> | undefined) ?? {}).map(
    ([kind, { authorizationUrl, tokenUrl, refreshUrl }]) => [
      kind,
      { authorizationUrl, tokenUrl, refreshUrl, scopes: {} },
    ],
  );
  const written = flows ? { flows: sorted(Object.fromEntries(steps)) } : {};
  return { type, in: place, name, scheme, openIdConnectUrl, ...written };
}

/** What an operation needs, its own or that of all. */
export function securityOf(document: Document, { operation }: OperationEntry, schemes: Schemes): Node[] {
  const needs = (operation.security ?? document.security ?? []).map((need) => {
    const named = Object.entries(need).map(([name, scopes]) => [schemes.get(name)?.[0] ?? name, [...scopes].sort()]);
    return sorted(Object.fromEntries(named));
  });
  return needs.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
