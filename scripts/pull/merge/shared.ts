/** Merges what all operations of a description share: servers, security schemes, tags, components. */
import { type Document, operationsOf } from "../../openapi/document.ts";
import { findReachable } from "../../openapi/walk.ts";
import { findOurSchemeName } from "./operation.ts";

export function mergeSecuritySchemes(ours: Document, published: Document) {
  const schemes = Object.entries(published.components?.securitySchemes ?? {});
  const named = schemes.map(([name, scheme]) => [findOurSchemeName(ours, published, name), scheme] as const);
  return Object.fromEntries(named.map(([name, scheme]) => [name, ours.components?.securitySchemes?.[name] ?? scheme]));
}

/** A new server has no name of a region yet; its host gives one. */
export function mergeServers(ours: Document, published: Document): Document["servers"] {
  const known = new Map(ours.servers?.map((server) => [server.url, server]));
  const regionOf = (url: string) => new URL(url).hostname.split(".")[1] ?? url;
  return published.servers?.map(
    ({ url }) => known.get(url) ?? { url, description: `Region ${regionOf(url)}`, "x-region": regionOf(url) },
  );
}

/** New tags are declared, those without an operation go. */
export function syncTags(document: Document): void {
  const declared = new Set(document.tags?.map(({ name }) => name));
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  const missing = [...used]
    .filter((name) => !declared.has(name))
    .map((name) => ({ name, description: "New, not yet described." }));
  document.tags = [...(document.tags ?? []).filter(({ name }) => used.has(name)), ...missing];
}

export function removeUnreachable(document: Document): Document {
  const reached = findReachable(document, document.paths);
  for (const [kind, members] of Object.entries(document.components ?? {}))
    for (const name of Object.keys(members ?? {}))
      if (kind !== "securitySchemes" && !reached.has(`#/components/${kind}/${name}`)) delete members![name];
  return document;
}
