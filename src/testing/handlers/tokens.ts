/** The calls of tokens, in both dialects over one state. */
import { type Asked, documentOf, fieldsOf, folderIdOf, type Handlers, idOf, textOf } from "../handler.ts";
import { type Fields, find, type Given, list, type State, type Token } from "../state.ts";
import { createToken, includedSegments, restToken, tokenResource, updateToken } from "../models/tokens.ts";

/** A PUT writes the whole token. */
const unsaid = { description: "", segmentIds: [] };

export const tokenCalls: Handlers = {
  "audiences.tokens.list": ({ state, params }) => {
    const { id } = find(state.parentSegments, params.audienceId);
    return list(state.tokens, { audienceId: id }).map((token) => restToken(state, token));
  },
  "audiences.tokens.create": ({ state, params, body }) => {
    const { folderId } = find(state.parentSegments, params.audienceId);
    return restToken(state, createToken(state, { ...restFields(body), folderId }));
  },
  "audiences.tokens.get": (asked) => restToken(asked.state, tokenIn(asked)),
  "audiences.tokens.update": (asked) =>
    restToken(asked.state, updateToken(asked.state, tokenIn(asked), { ...unsaid, ...restFields(asked.body) })),
  "audiences.tokens.delete": (asked) => {
    asked.state.tokens.delete(tokenIn(asked).id);
    return {};
  },
  "tokens.create": ({ state, body }) => shown(state, createToken(state, jsonApiFields(body))),
  "tokens.get": ({ state, params }) => shown(state, find(state.tokens, params.id)),
  "tokens.update": ({ state, params, body }) =>
    shown(state, updateToken(state, find(state.tokens, params.id), jsonApiFields(body))),
  "tokens.delete": ({ state, params }) => {
    const token = find(state.tokens, params.id);
    state.tokens.delete(token.id);
    return shown(state, token);
  },
};

function tokenIn({ state, params }: Asked): Token {
  return find(state.tokens, params.tokenId, { audienceId: params.audienceId! });
}

function shown(state: State, token: Token): Fields {
  return documentOf(tokenResource(state, token), includedSegments(state, token));
}

function restFields(body: Fields): Given<Token> {
  const segmentIds = idsIn(body.segments, (segment) => segment.id);
  return { ...commonFields(body), ...(segmentIds && { segmentIds }) };
}

function jsonApiFields(body: Fields): Given<Token> {
  const attributes = fieldsOf(body.attributes);
  const { data } = fieldsOf(fieldsOf(body.relationships).segments);
  const segmentIds = idsIn(data, (link) => link.id ?? fieldsOf(link.data).id);
  const place = { name: textOf(attributes.name, "name"), folderId: folderIdOf(body) };
  return { ...commonFields(attributes), ...place, ...(segmentIds && { segmentIds }) };
}

function commonFields({ description, keyColumn, attributeColumns, token }: Fields): Given<Token> {
  const texts = { description: textOf(description, "description"), keyColumn: textOf(keyColumn, "keyColumn") };
  const columns = Array.isArray(attributeColumns) ? (attributeColumns as unknown[]) : undefined;
  const fields = { ...texts, attributeColumns: columns, token: textOf(token, "token") };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function idsIn(list: unknown, idIn: (item: Fields) => unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((item) => idOf(idIn(fieldsOf(item))) ?? []);
}
