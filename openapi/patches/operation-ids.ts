import { operationsOf } from "../../scripts/openapi/document.ts";
import { callName } from "../../scripts/openapi/call-names.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

export const operationIds: Patch = {
  name: "operation-ids",
  why:
    "124 operations have no ID, and 58 have an ID that is not an identifier (`audiences#index`), so generators cannot " +
    "name anything after them.",
  where: "every operation: the ID is the name of its call, derived from the path",
  apply(edit) {
    for (const { id, method, path, operation: it } of operationsOf(edit.document)) {
      const name = callName(method, path);
      if (it.operationId === name) continue;
      it.operationId = name;
      edit.record(`${operation(id)}/operationId`, "applied");
    }
  },
};
