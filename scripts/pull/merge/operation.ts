/** Merges a published operation into ours. */
import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  type MediaType,
  type Node,
  type Operation,
  type OperationEntry,
  type Parameter,
  resolveReference,
  type Response,
  type Schema,
} from "../../openapi/document.ts";
import { callName } from "../../openapi/call-names.ts";
import type { MergeContext } from "./context.ts";
import { mergeSchema } from "./schema.ts";

/**
 * Returns the published operation with our documentation and our schemas.
 * @param ours Our operation, if we have it.
 */
export function mergeOperation(
  context: MergeContext,
  ours: OperationEntry | undefined,
  theirs: OperationEntry,
): Operation {
  const { operation } = theirs;
  const base: Partial<Operation> = ours?.operation ?? {};
  const body = operation.requestBody && resolveReference(context.published, operation.requestBody);
  const ourBody = base.requestBody && resolveReference(context.ours, base.requestBody);
  const parameters = theirs.parameters.map((parameter) =>
    mergeParameter(context, ours, resolveReference(context.published, parameter)),
  );
  const responses = Object.entries(operation.responses).map(([status, response]) => [
    status,
    mergeResponse(context, base.responses?.[status], resolveReference(context.published, response)),
  ]);
  return {
    operationId: callName(theirs.method, theirs.path),
    tags: base.tags ?? operation.tags ?? [],
    summary: base.summary ?? `New, not yet described: ${callName(theirs.method, theirs.path)}`,
    ...(base.description ? { description: base.description } : {}),
    ...Object.fromEntries(Object.entries(base).filter(([key]) => key.startsWith("x-"))),
    ...mergeSecurity(context, operation),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: body.required === true,
            content: mergeContent(context, ourBody?.content, body.content)!,
          },
        }
      : {}),
    responses: Object.fromEntries(responses) as Operation["responses"],
  };
}

function mergeResponse(context: MergeContext, written: Response | undefined, theirs: Response): Response {
  const own = written && resolveReference(context.ours, written);
  if (written?.$ref && isSameContent(context, own?.content, theirs.content)) return written;
  const content = mergeContent(context, own?.content, theirs.content);
  const headers = Object.entries(theirs.headers ?? {}).map(([name, header]) => {
    const { description: _, schema = {}, ...rest } = resolveReference(context.published, header as Parameter);
    return [name, { ...rest, schema: mergeSchema(context, undefined, schema) }];
  });
  return {
    description: own?.description ?? "The response.",
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}),
    ...(content ? { content } : {}),
  };
}

/** Returns the security requirements under our scheme names, or undefined if they are the default. */
function mergeSecurity(
  { ours, published }: MergeContext,
  { security = published.security ?? [] }: Operation,
): Pick<Operation, "security"> {
  const needs = security.map((need) =>
    Object.fromEntries(
      Object.entries(need).map(([name, scopes]) => [findOurSchemeName(ours, published, name), scopes]),
    ),
  );
  return isDeepStrictEqual(needs, ours.security ?? []) ? {} : { security: needs };
}

/** Returns our name of a published security scheme, or its published name if we do not have it. */
export function findOurSchemeName(ours: Document, published: Document, name: string): string {
  const plain = ({ description: _, ...scheme }: Node = {}) => scheme;
  const wanted = plain(published.components?.securitySchemes?.[name]);
  return (
    Object.entries(ours.components?.securitySchemes ?? {}).find(([, scheme]) =>
      isDeepStrictEqual(plain(scheme), wanted),
    )?.[0] ?? name
  );
}

function mergeParameter(context: MergeContext, ours: OperationEntry | undefined, theirs: Parameter): Parameter {
  const written = ours?.parameters.find((parameter) => {
    const { in: place, name } = resolveReference(context.ours, parameter);
    return place === theirs.in && name === theirs.name;
  });
  const own = written && resolveReference(context.ours, written);
  const isSame =
    own &&
    ["required", "style", "explode"].every((keyword) => own[keyword] === theirs[keyword]) &&
    isSameSchema(context, own.schema, theirs.schema);
  if (isSame) return written;
  const { description: _, example: __, examples: ___, schema, ...rest } = theirs;
  const merged = mergeSchema(context, own?.schema, schema ?? {});
  return {
    ...rest,
    ...(own?.description ? { description: own.description } : {}),
    schema: merged,
    ...(own?.example === undefined ? {} : { example: own.example }),
  } as Parameter;
}

function mergeContent(
  context: MergeContext,
  ours: Record<string, MediaType> | undefined,
  theirs: Record<string, MediaType> | undefined,
) {
  if (!theirs) return undefined;
  return Object.fromEntries(
    Object.entries(theirs).map(([media, { schema }]) => [
      media,
      schema ? { schema: mergeSchema(context, ours?.[media]?.schema, schema) } : {},
    ]),
  );
}

function isSameContent(
  context: MergeContext,
  ours: Record<string, MediaType> = {},
  theirs: Record<string, MediaType> = {},
): boolean {
  const medias = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...medias].every((media) => isSameSchema(context, ours[media]?.schema, theirs[media]?.schema));
}

function isSameSchema({ hashes }: MergeContext, ours: Schema | undefined, theirs: Schema | undefined): boolean {
  return ours !== undefined && theirs !== undefined && hashes.get(ours) === hashes.get(theirs);
}
