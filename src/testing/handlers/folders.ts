/** The calls of folders, in both dialects over one state. */
import { type Asked, documentOf, fieldsOf, folderIdOf, type Handlers, textOf } from "../handler.ts";
import { type Fields, find, type Given, type Folder, list, type State } from "../state.ts";
import { below, createFolder, deleteFolder, folderResource, restFolder, updateFolder } from "../models/folders.ts";
import { segmentResource, updateSegment } from "../models/segments.ts";
import { tokenResource } from "../models/tokens.ts";

export const folderCalls: Handlers = {
  "audiences.folders.list": ({ state, params }) => {
    const { id } = find(state.parentSegments, params.audienceId);
    return list(state.folders, { audienceId: id }).map(restFolder);
  },
  "audiences.folders.create": ({ state, params, body }) => {
    const { folderId } = find(state.parentSegments, params.audienceId);
    return restFolder(createFolder(state, { ...fieldsIn(body), parentId: folderId }));
  },
  "audiences.folders.get": (asked) => restFolder(folderIn(asked)),
  "audiences.folders.update": (asked) => restFolder(updateFolder(asked.state, folderIn(asked), fieldsIn(asked.body))),
  "audiences.folders.delete": (asked) => {
    deleteFolder(asked.state, folderIn(asked));
    return {};
  },
  "audiences.folders.putIn": (asked) => {
    const { id: folderId, audienceId } = folderIn(asked);
    const segments = Object.values(asked.body).map((id) => find(asked.state.segments, id, { audienceId }));
    for (const segment of segments) updateSegment(asked.state, segment, { folderId });
    return {};
  },
  "byFolder.get": ({ state, params, query }) => {
    const folder = find(state.folders, params.folderId);
    const opened = below(state, folder, Number(query.get("depth") ?? 1) - 1);
    const entries = opened.flatMap(({ id }) => contentOf(state, id, query.get("with_rule") !== "false"));
    return documentOf([folderResource(state, folder), ...entries]);
  },
  "folders.create": ({ state, body }) => shown(state, createFolder(state, jsonApiFields(body))),
  "folders.get": ({ state, params }) => shown(state, find(state.folders, params.id)),
  "folders.update": ({ state, params, body }) =>
    shown(state, updateFolder(state, find(state.folders, params.id), jsonApiFields(body))),
  "folders.delete": ({ state, params }) => {
    const folder = find(state.folders, params.id);
    const document = shown(state, folder);
    deleteFolder(state, folder);
    return document;
  },
};

function folderIn({ state, params }: Asked): Folder {
  return find(state.folders, params.folderId, { audienceId: params.audienceId! });
}

function shown(state: State, folder: Folder): Fields {
  return documentOf(folderResource(state, folder));
}

function contentOf(state: State, folderId: string, withRule: boolean): Fields[] {
  return [
    ...list(state.folders, { parentId: folderId }).map((folder) => folderResource(state, folder)),
    ...list(state.segments, { folderId }).map((segment) =>
      segmentResource(state, withRule ? segment : { ...segment, rule: {} }),
    ),
    ...list(state.tokens, { folderId }).map((token) => tokenResource(state, token)),
  ];
}

function jsonApiFields(body: Fields): Given<Folder> {
  const parentId = folderIdOf(body);
  return { ...fieldsIn(fieldsOf(body.attributes)), ...(parentId && { parentId }) };
}

function fieldsIn({ name, description }: Fields): Given<Folder> {
  return {
    name: textOf(name, "name"),
    description: description === null ? null : textOf(description, "description"),
  };
}
