/** Compares lists of servers and their variables. */
import type { ServerContract } from "../contract/contract.ts";
import { codeSpan } from "../../text/code-span.ts";
import type { ComparisonContext } from "./context.ts";
import { childLocation, type Location } from "./location.ts";

export function compareServers(
  context: ComparisonContext,
  before: ServerContract[],
  after: ServerContract[],
  location: Location,
): void {
  const [lost, gained] = [unmatched(before, after), unmatched(after, before)];
  for (const { url, origin } of lost)
    context.report("server-removed", location, `Server ${codeSpan(url)} was removed.`, origin);
  for (const { url, origin } of gained)
    context.report("server-added", location, `Server ${codeSpan(url)} was added.`, undefined, origin);
  for (const server of before) {
    const other = after.find(({ url }) => url === server.url);
    if (other) compareVariables(context, server, other, location);
  }
}

function unmatched(servers: ServerContract[], others: ServerContract[]): ServerContract[] {
  return servers.filter((server) => !others.some(({ url }) => url === server.url));
}

function compareVariables(
  context: ComparisonContext,
  before: ServerContract,
  after: ServerContract,
  location: Location,
): void {
  for (const name of new Set([...Object.keys(before.variables), ...Object.keys(after.variables)])) {
    const [base, revision] = [before.variables[name] ?? {}, after.variables[name] ?? {}];
    const here = childLocation(location, "variables", name);
    const variable = `variable ${codeSpan(name)} of server ${codeSpan(after.url)}`;
    const report = (kind: string, message: string) => context.report(kind, here, message, base, revision);
    if (base["default"] !== revision["default"])
      report(
        "server-variable-default-changed",
        `The default of ${variable} changes from ${codeSpan(base["default"])} to ${codeSpan(revision["default"])}.`,
      );
    const [old, next] = [base["enum"], revision["enum"]] as (unknown[] | undefined)[];
    const isLost = next !== undefined && (old === undefined || old.some((value) => !next.includes(value)));
    const isGained = old !== undefined && (next === undefined || next.some((value) => !old.includes(value)));
    if (isLost) report("server-variable-narrowed", `Only ${codeSpan(next)} is now allowed for ${variable}.`);
    if (isGained)
      report("server-variable-widened", `${next ? codeSpan(next) : "Any value"} is now allowed for ${variable}.`);
  }
}
