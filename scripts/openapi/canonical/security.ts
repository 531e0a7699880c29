/** Security in the canonical document: schemes are named by their content, requirements are listed per operation. */
import { shortHash } from "../../text/hashes.ts";
import { sortKeys } from "./graph.ts";
import { type Document, type Node, type OperationEntry, resolveReference } from "../document.ts";

/** Canonical name and content of each security scheme, by its name in the description. */
export type SecuritySchemeNames = Map<string, [name: string, scheme: Node]>;

/** Names each security scheme by a hash of its content. Scopes are left out, because operations list the ones they require. */
export function securitySchemes(document: Document): SecuritySchemeNames {
  return new Map(
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
      const canonical = canonicalScheme(resolveReference(document, scheme));
      return [name, [`scheme_${shortHash(JSON.stringify(canonical))}`, canonical]];
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

/** Returns the security requirements of an operation, or the default ones. */
export function canonicalSecurity(
  document: Document,
  { operation }: OperationEntry,
  schemes: SecuritySchemeNames,
): Node[] {
  const requirements = (operation.security ?? document.security ?? []).map((requirement) => {
    const named = Object.entries(requirement).map(([name, scopes]) => [
      schemes.get(name)?.[0] ?? name,
      [...scopes].sort(),
    ]);
    return sortKeys(Object.fromEntries(named));
  });
  return requirements.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
