/** Merges the parts that all operations share: servers, security schemes, tags and components. */
import { type Document, operationsOf } from "../../openapi/document.ts";
import { rejectDescription } from "../../openapi/reject.ts";
import { codeSpan } from "../../text/code-span.ts";
import { findReachable } from "../../openapi/walk.ts";
import { findOurSchemeName } from "./operation.ts";

/** Returns the published security schemes under our names. */
export function mergeSecuritySchemes(ours: Document, published: Document) {
  const schemes = Object.entries(published.components?.securitySchemes ?? {});
  const named = schemes.map(([name, scheme]) => [findOurSchemeName(ours, published, name), scheme] as const);
  return Object.fromEntries(named.map(([name, scheme]) => [name, ours.components?.securitySchemes?.[name] ?? scheme]));
}

/** Merges the servers. The region of a new server is derived from its host. */
export function mergeServers(ours: Document, published: Document): Document["servers"] {
  const known = new Map(ours.servers?.map((server) => [server.url, server]));
  return published.servers?.map(
    ({ url }) => known.get(url) ?? { url, description: `Region ${regionOf(url)}`, "x-region": regionOf(url) },
  );
}

function regionOf(url: string): string {
  if (!URL.canParse(url))
    rejectDescription(`the server ${codeSpan(url)} is not a URL`, "#/servers", "Correct its URL in the file.");
  return new URL(url).hostname.split(".")[1] ?? url;
}

/** Declares new tags and removes tags without operations. */
export function syncTags(document: Document): void {
  const declared = new Set(document.tags?.map(({ name }) => name));
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  const missing = [...used]
    .filter((name) => !declared.has(name))
    .map((name) => ({ name, description: "New, not yet described." }));
  document.tags = [...(document.tags ?? []).filter(({ name }) => used.has(name)), ...missing];
}

/** Removes components that no operation uses. */
export function removeUnreachable(document: Document): Document {
  const reached = findReachable(document, document.paths);
  for (const [kind, members] of Object.entries(document.components ?? {}))
    for (const name of Object.keys(members ?? {}))
      if (kind !== "securitySchemes" && !reached.has(`#/components/${kind}/${name}`)) delete members![name];
  return document;
}
