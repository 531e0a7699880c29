/**
 * Takes over the contract of a published description into ours: where the contract is the same, our words, names and
 * factoring stay as they are, to the byte; only what is news comes in, without the words of the publisher.
 */
import { contractOf, schemaHashes } from "./contract.ts";
import {
  type Document,
  type MediaType,
  type Node,
  type Operation,
  type OperationEntry,
  operationsOf,
  type Parameter,
  referencesIn,
  resolve,
  type Schema,
  walk,
} from "./description.ts";
import { callName } from "./names.ts";
import { mergeSchema, type Names } from "./adopt-schema.ts";

export interface Adoption {
  document: Document;
  /** Operations that could not be merged into our factoring and were taken over as a whole. */
  whole: string[];
}

/** Throws when the result does not have the contract of the published description. */
export function adopt(ours: Document, published: Document): Adoption {
  const merged = adoptInto(ours, published, new Set());
  const whole = differingOperations(merged, published);
  const document = whole.size > 0 ? adoptInto(ours, published, whole) : merged;
  const rest = differingOperations(document, published);
  if (rest.size > 0)
    throw new Error(
      `These operations cannot be taken over: ${[...rest].join(", ")}. Edit openapi/cdp-api.yaml by hand.`,
    );
  return { document, whole: [...whole] };
}

/** The operations whose contract differs, by id. */
export function differingOperations(base: Document, revision: Document): Set<string> {
  const [before, after] = [base, revision].map((document) => {
    const contract = contractOf(document);
    return new Map(operationsOf(contract).map((entry) => [entry.id, JSON.stringify(withoutSchemes(entry.operation))]));
  });
  const ids = new Set([...before!.keys(), ...after!.keys()]);
  return new Set([...ids].filter((id) => before!.get(id) !== after!.get(id)));
}

function withoutSchemes({ security, ...operation }: Operation): Node {
  return { ...operation, isOpen: security?.length === 0 };
}

function adoptInto(ours: Document, published: Document, whole: ReadonlySet<string>): Document {
  const differing = differingOperations(ours, published);
  if (differing.size === 0) return ours;
  const document = structuredClone(ours);
  const names = namesOf(document, published);
  const before = new Map(operationsOf(document).map((entry) => [entry.id, entry]));
  const after = new Map(operationsOf(published).map((entry) => [entry.id, entry]));
  for (const id of differing) {
    const [mine, theirs] = [before.get(id), after.get(id)];
    if (!theirs) removeOperation(document, mine!);
    else putOperation(document, theirs, mergeOperation(names, whole.has(id) ? undefined : mine, theirs));
  }
  for (const [name, schema] of names.added) document.components!.schemas![name] = schema;
  declareTags(document);
  return withoutUnreachable(document);
}

/** What the merge of schemas needs to know: which schema accepts the same as which, and the names in use. */
function namesOf(ours: Document, published: Document): Names {
  const hashes = new Map([...schemaHashes(ours, schemasIn(ours)), ...schemaHashes(published, schemasIn(published))]);
  const components = Object.entries(ours.components?.schemas ?? {});
  const byHash = new Map(components.reverse().map(([name, schema]) => [hashes.get(schema) ?? "", name]));
  return { ours, published, hashes, byHash, added: new Map(), merging: new Map() };
}

function schemasIn(document: Document): Schema[] {
  const schemas: Schema[] = [];
  walk(
    document,
    (node, pointer) =>
      /\/(schema|schemas|properties|items|anyOf|oneOf|allOf|additionalProperties|not)(\/|$)/.test(pointer) &&
      schemas.push(node as Schema),
  );
  return schemas;
}

function mergeOperation(names: Names, mine: OperationEntry | undefined, theirs: OperationEntry): Operation {
  const { ours, published } = names;
  const { operation } = theirs;
  const base: Partial<Operation> = mine?.operation ?? {};
  const body = operation.requestBody && resolve(published, operation.requestBody);
  const ownBody = base.requestBody && resolve(ours, base.requestBody);
  const parameters = theirs.parameters.map((parameter) => mergeParameter(names, mine, resolve(published, parameter)));
  const responses = Object.entries(operation.responses).map(([status, answer]) => {
    const [own, their] = [base.responses?.[status], resolve(published, answer)];
    if (own?.$ref && sameContent(names, resolve(ours, own).content, their.content)) return [status, own];
    const content = mergeContent(names, own && resolve(ours, own).content, their.content);
    return [
      status,
      { description: (own && resolve(ours, own).description) ?? "The answer.", ...(content ? { content } : {}) },
    ];
  });
  return {
    operationId: callName(theirs.method, theirs.path),
    tags: base.tags ?? operation.tags ?? [],
    summary: base.summary ?? `New, not yet described: ${callName(theirs.method, theirs.path)}`,
    ...(base.description ? { description: base.description } : {}),
    ...(operation.security ? { security: operation.security } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: body.required === true,
            content: mergeContent(names, ownBody?.content, body.content)!,
          },
        }
      : {}),
    responses: Object.fromEntries(responses) as Operation["responses"],
  };
}

function mergeParameter(names: Names, mine: OperationEntry | undefined, theirs: Parameter): Parameter {
  const written = mine?.parameters.find((parameter) => {
    const { in: place, name } = resolve(names.ours, parameter);
    return place === theirs.in && name === theirs.name;
  });
  const own = written && resolve(names.ours, written);
  const isSame =
    own &&
    ["required", "style", "explode"].every((keyword) => own[keyword] === theirs[keyword]) &&
    sameSchema(names, own.schema, theirs.schema);
  if (isSame) return written;
  const { description: _, example: __, examples: ___, schema, ...rest } = theirs;
  const merged = mergeSchema(names, own?.schema, schema ?? {});
  return { ...rest, ...(own?.description ? { description: own.description } : {}), schema: merged } as Parameter;
}

function mergeContent(
  names: Names,
  mine: Record<string, MediaType> | undefined,
  theirs: Record<string, MediaType> | undefined,
) {
  if (!theirs) return undefined;
  return Object.fromEntries(
    Object.entries(theirs).map(([media, { schema }]) => [
      media,
      schema ? { schema: mergeSchema(names, mine?.[media]?.schema, schema) } : {},
    ]),
  );
}

function sameContent(
  names: Names,
  mine: Record<string, MediaType> = {},
  theirs: Record<string, MediaType> = {},
): boolean {
  const medias = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return [...medias].every((media) => sameSchema(names, mine[media]?.schema, theirs[media]?.schema));
}

function sameSchema({ hashes }: Names, mine: Schema | undefined, theirs: Schema | undefined): boolean {
  return mine !== undefined && theirs !== undefined && hashes.get(mine) === hashes.get(theirs);
}

function removeOperation(document: Document, { path, method }: OperationEntry): void {
  const item = document.paths[path]!;
  delete item[method];
  if (operationsOf({ ...document, paths: { [path]: item } }).length === 0) delete document.paths[path];
}

/** The parameters of the operation are complete, so those of the path item go to its other operations. */
function putOperation(document: Document, { path, method }: OperationEntry, operation: Operation): void {
  const item = (document.paths[path] ??= {});
  const others = operationsOf({ ...document, paths: { [path]: item } }).filter((entry) => entry.method !== method);
  for (const { operation: other, parameters } of others) if (parameters.length > 0) other.parameters = parameters;
  delete item.parameters;
  item[method] = operation;
}

function declareTags(document: Document): void {
  const declared = new Set(document.tags?.map(({ name }) => name));
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  const missing = [...used]
    .filter((name) => !declared.has(name))
    .map((name) => ({ name, description: "New, not yet described." }));
  document.tags = [...(document.tags ?? []).filter(({ name }) => used.has(name)), ...missing];
}

function withoutUnreachable(document: Document): Document {
  const reached = new Set<string>();
  const visit = (node: unknown): void => {
    for (const reference of referencesIn(node)) {
      if (reached.has(reference)) continue;
      reached.add(reference);
      visit(resolve(document, { $ref: reference }));
    }
  };
  visit(document.paths);
  for (const [kind, members] of Object.entries(document.components ?? {}))
    for (const name of Object.keys(members ?? {}))
      if (kind !== "securitySchemes" && !reached.has(`#/components/${kind}/${name}`)) delete members![name];
  return document;
}
