/** Compares who is let in: a list of needs, of which one must be met in full. */
import type { Document, Node } from "../openapi/document.ts";
import { type Location, type ComparisonContext } from "./context.ts";
import { codeSpan } from "../text/code-span.ts";

type Need = Record<string, string[]>;

/** Whoever was let in must still be; an operation without needs is open to all. */
export function compareSecurity(
  scope: ComparisonContext,
  base: Need[] = [],
  revision: Need[] = [],
  place: Location,
): void {
  if (JSON.stringify(base) === JSON.stringify(revision)) return;
  const [before, after] = [orNone(base), orNone(revision)];
  const lost = before.filter((held) => !after.some((need) => isMetBy(held, need)));
  const nodes = [base, revision, ...schemesOf(scope.base, before), ...schemesOf(scope.revision, after)];
  const enough = `Enough now: ${listOf(scope.revision, after)}`;
  if (lost.length === 0) scope.report("security-requirement-added", place, `${enough}.`, ...nodes);
  else {
    const message = `${enough}; no longer: ${listOf(scope.base, lost)}.`;
    scope.report("security-requirement-changed", place, message, ...nodes);
  }
}

function orNone(needs: Need[]): Need[] {
  return needs.length > 0 ? needs : [{}];
}

/** Whether who holds credentials for one need also meets the other. */
function isMetBy(held: Need, need: Need): boolean {
  return Object.entries(need).every(([id, scopes]) => held[id] && scopes.every((scope) => held[id]?.includes(scope)));
}

function schemesOf({ components }: Document, needs: Need[]): unknown[] {
  return needs.flatMap((need) => Object.keys(need).map((id) => components?.["securitySchemes"]?.[id]));
}

function listOf(document: Document, needs: Need[]): string {
  return needs.map((need) => textOf(document, need)).join(" or ");
}

function textOf(document: Document, need: Need): string {
  const texts = Object.entries(need).map(([id, scopes]) => {
    const scheme = document.components?.["securitySchemes"]?.[id] ?? { type: id };
    const flows = Object.values((scheme["flows"] as Record<string, Node> | undefined) ?? {});
    const urls = flows.flatMap(({ authorizationUrl, tokenUrl }) => [authorizationUrl, tokenUrl]);
    const { type, in: where, name, scheme: method, openIdConnectUrl } = scheme;
    return codeSpan([type, where, name, method, openIdConnectUrl, ...urls, ...scopes].filter(Boolean).join(" "));
  });
  return texts.join(" with ") || "nothing";
}
