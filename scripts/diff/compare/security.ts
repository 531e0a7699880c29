/** Compares security requirements. A request must meet all schemes of one requirement. */
import type { OperationContract } from "../contract/contract.ts";
import { codeSpan } from "../../text/code-span.ts";
import type { SchemePairs } from "../contract/security-schemes.ts";
import type { ComparisonContext } from "./context.ts";
import type { Location } from "./location.ts";

export type CompareSecurity = (
  context: ComparisonContext,
  before: OperationContract,
  after: OperationContract,
  location: Location,
) => void;

type Requirement = Record<string, string[]>;

/** Creates a comparison for the schemes of two descriptions. Credentials that were sufficient must still be sufficient. */
export function createSecurityComparison(schemes: SchemePairs): CompareSecurity {
  return (context, { security: before, origin: base }, { security: after, origin: revision }, location) => {
    const [old, next] = [identify(before, schemes.base), identify(after, schemes.revision)];
    const isKept = (held: Requirement) => next.some((requirement) => isMetBy(held, requirement));
    const isKnown = (requirement: Requirement) => old.some((held) => isMetBy(held, requirement));
    const lost = old.filter((held) => !isKept(held));
    const gained = next.filter(
      (requirement) => !isKnown(requirement) || !old.some((held) => isMetBy(requirement, held)),
    );
    const accepted = `Accepted credentials: ${textOf(next, schemes.describe)}.`;
    if (lost.length > 0) {
      const message = `${accepted} No longer accepted: ${textOf(lost, schemes.describe)}.`;
      context.report("security-requirement-changed", location, message, base, revision);
    } else if (gained.length > 0) context.report("security-requirement-added", location, accepted, base, revision);
    for (const id of new Set([...old, ...next].flatMap(Object.keys)))
      for (const { kind, message, ...origins } of schemes.changesOf(id))
        context.report(kind, location, message, origins.base, origins.revision);
  };
}

/** Replaces names of schemes with identities. An operation without requirements needs no credentials. */
function identify(requirements: Requirement[], ids: Map<string, string>): Requirement[] {
  const some = requirements.length > 0 ? requirements : [{}];
  return some.map((requirement) =>
    Object.fromEntries(Object.entries(requirement).map(([name, scopes]) => [ids.get(name) ?? name, scopes ?? []])),
  );
}

/** Returns whether credentials for one requirement also meet another. */
function isMetBy(held: Requirement, requirement: Requirement): boolean {
  return Object.entries(requirement).every(
    ([id, scopes]) => held[id] && scopes.every((scope) => held[id]?.includes(scope)),
  );
}

function textOf(requirements: Requirement[], describe: (id: string) => string): string {
  const texts = requirements.map((requirement) =>
    Object.entries(requirement)
      .map(([id, scopes]) => codeSpan([describe(id), ...scopes].join(" ")))
      .join(" with "),
  );
  return texts.map((text) => text || "none").join(" or ");
}
