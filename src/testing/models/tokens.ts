/** Tokens: how they are stored, and how each dialect shows them. */
import { claim, folderFor, linksOf, stampOf } from "../handler.ts";
import {
  add,
  change,
  definedIn,
  type Fields,
  find,
  type Given,
  list,
  newId,
  type State,
  type Token,
} from "../state.ts";
import { typeOf } from "./segments.ts";

const usual = { description: "", keyColumn: "td_global_id", attributeColumns: [], segmentIds: [] };

/** @throws Refusal when there is no such folder or segment, or the name is taken. REST has no names: one is made up. */
export function createToken(state: State, fields: Given<Token>): Token {
  const { id: folderId, audienceId } = folderFor(state, fields.folderId);
  const id = fields.id ?? newId(state);
  const name = claim(fields.name ?? `Token ${id}`, list(state.tokens, { folderId }));
  const token = fields.token ?? `00000000-0000-4000-8000-${id.padStart(12, "0").slice(-12)}`;
  const checked = checkSegments(state, audienceId, fields);
  return add(state, state.tokens, { ...usual, ...definedIn(checked), id, audienceId, folderId, name, token });
}

/** @throws Refusal as creating one does. */
export function updateToken(state: State, token: Token, fields: Given<Token>): Token {
  const { id: folderId, audienceId } = find(state.folders, fields.folderId ?? token.folderId, {
    audienceId: token.audienceId,
  });
  const name = claim(fields.name, list(state.tokens, { folderId }), token);
  return change(token, { ...definedIn(checkSegments(state, audienceId, fields)), folderId, name });
}

/** A token in the REST dialect. */
export function restToken(state: State, stored: Token): Fields {
  const { id, audienceId, token, description, keyColumn, attributeColumns } = stored;
  const segments = segmentsOf(state, stored).map(({ id, name, kind, folderId }) => ({
    ...{ id, name, kind, segmentFolderId: folderId },
  }));
  return { id, audienceId, token, description, keyColumn, segments, attributeColumns, v2: true, ...stampOf(stored) };
}

/** A token as resource of JSON:API. */
export function tokenResource(state: State, stored: Token): Fields {
  const { id, audienceId, folderId, name, token, description, keyColumn, attributeColumns } = stored;
  const { createdAt, updatedAt } = stored;
  const columns = { keyColumn, attributeColumns };
  const attributes = { audienceId, name, token, description, ...columns, createdAt, updatedAt };
  const segments = {
    data: segmentsOf(state, stored).map((segment) => ({ data: { id: segment.id, type: typeOf(segment) } })),
  };
  return { id, type: "token", attributes, relationships: { segments, ...linksOf(folderId) } };
}

/** The segments of a token as they are included in its document. */
export function includedSegments(state: State, token: Token): Fields[] {
  return segmentsOf(state, token).map((segment) => {
    const { id, name, description, population, folderId } = segment;
    const relationships = { parentFolder: linksOf(folderId).parentFolder };
    return { id, type: typeOf(segment), attributes: { name, description, population }, relationships };
  });
}

/** Those that are left of the segments that it was made for. */
function segmentsOf(state: State, { segmentIds }: Token) {
  return list(state.segments).filter(({ id }) => segmentIds.includes(id));
}

function checkSegments(state: State, audienceId: string, fields: Given<Token>): Given<Token> {
  for (const id of fields.segmentIds ?? []) find(state.segments, id, { audienceId });
  return fields;
}
