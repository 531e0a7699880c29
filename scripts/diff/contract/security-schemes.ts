/** Pairs the security schemes of two descriptions, also under different names, and compares them. */
import { type Document, type Node, resolveReference } from "../../openapi/document.ts";
import { asJsonObject } from "../../openapi/json.ts";
import { codeSpan } from "../../text/code-span.ts";

export interface SchemeChange {
  kind: string;
  message: string;
  base: Node;
  revision: Node;
}

export interface SchemePairs {
  /** The identity of each scheme by its name in the base. */
  base: Map<string, string>;
  /** The identity of each scheme by its name in the revision. */
  revision: Map<string, string>;
  describe(id: string): string;
  changesOf(id: string): SchemeChange[];
}

/** Pairs schemes of the same form by name, or if each description has only one left. */
export function pairSecuritySchemes(base: Document, revision: Document): SchemePairs {
  const [before, after] = [schemesOf(base), schemesOf(revision)];
  const pairs: SchemePairs["base"][] = [new Map(), new Map()];
  const changes = new Map<string, SchemeChange[]>();
  const texts = new Map<string, string>();
  for (const form of new Set([...before.values(), ...after.values()].map(formOf))) {
    const [left, right] = [before, after].map((schemes) => namesOf(schemes, form));
    const isLoneRename = left!.filter((name) => !right!.includes(name)).length === 1;
    const isLoneTarget = right!.filter((name) => !left!.includes(name)).length === 1;
    const renamed = isLoneRename && isLoneTarget ? right!.find((name) => !left!.includes(name)) : undefined;
    for (const name of left!) {
      const other = right!.includes(name) ? name : renamed;
      const id = `${form} ${other ?? name}`;
      pairs[0]!.set(name, id);
      texts.set(id, textOf(other ?? name, (other && after.get(other)) || before.get(name)!));
      if (other) changes.set(id, compareSchemes(other, before.get(name)!, after.get(other)!));
    }
    for (const name of right!) {
      pairs[1]!.set(name, `${form} ${name}`);
      texts.set(`${form} ${name}`, textOf(name, after.get(name)!));
    }
  }
  return {
    base: pairs[0]!,
    revision: pairs[1]!,
    describe: (id) => texts.get(id) ?? id,
    changesOf: (id) => changes.get(id) ?? [],
  };
}

function schemesOf(document: Document): Map<string, Node> {
  const schemes = Object.entries(asJsonObject(document.components?.["securitySchemes"]));
  return new Map(schemes.map(([name, scheme]) => [name, resolveReference(document, asJsonObject(scheme))]));
}

function namesOf(schemes: Map<string, Node>, form: string): string[] {
  return [...schemes].filter(([, scheme]) => formOf(scheme) === form).map(([name]) => name);
}

/** Describes how a client sends the credentials of a scheme, without the URLs that issue tokens. */
function formOf({ type, in: place, name, scheme }: Node): string {
  const header = place === "header" ? String(name).toLowerCase() : name;
  return [type, place, header, typeof scheme === "string" ? scheme.toLowerCase() : undefined]
    .filter((each) => each !== undefined)
    .join(" ");
}

function textOf(name: string, scheme: Node): string {
  return `${name} (${formOf(scheme)})`;
}

/** Compares the URLs of a scheme: its discovery document and its OAuth flows. */
function compareSchemes(name: string, base: Node, revision: Node): SchemeChange[] {
  const [before, after] = [urlsOf(base), urlsOf(revision)];
  const report = (kind: string, text: string): SchemeChange => ({
    kind,
    message: `Security scheme ${codeSpan(name)}: ${text}`,
    base,
    revision,
  });
  const lost = [...before].filter(([part]) => !after.has(part)).map(([part]) => part);
  const gained = [...after].filter(([part]) => !before.has(part)).map(([part]) => part);
  const moved = [...before].filter(([part, address]) => after.has(part) && after.get(part) !== address);
  return [
    ...lost.map((part) => report("security-scheme-changed", `${codeSpan(part)} was removed.`)),
    ...gained.map((part) => report("security-flow-added", `${codeSpan(part)} was added.`)),
    ...moved.map(([part, address]) =>
      report(
        "security-scheme-changed",
        `${codeSpan(part)} changes from ${codeSpan(address)} to ${codeSpan(after.get(part))}.`,
      ),
    ),
  ];
}

function urlsOf({ openIdConnectUrl, flows }: Node): Map<string, unknown> {
  const addresses = new Map<string, unknown>();
  if (openIdConnectUrl !== undefined) addresses.set("openIdConnectUrl", openIdConnectUrl);
  for (const [flow, value] of Object.entries(asJsonObject(flows))) {
    const { authorizationUrl, tokenUrl } = asJsonObject(value);
    if (authorizationUrl !== undefined) addresses.set(`${flow} authorizationUrl`, authorizationUrl);
    if (tokenUrl !== undefined) addresses.set(`${flow} tokenUrl`, tokenUrl);
  }
  return addresses;
}
