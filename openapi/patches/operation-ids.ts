import { operationsOf } from "../../scripts/openapi/document.ts";
import { callName } from "../../scripts/openapi/call-names.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

export const operationIds: Patch = {
  name: "operation-ids",
  why: "124 operations have no id and 58 have one that is no identifier (`audiences#index`), so nothing can be named after them.",
  where: "every operation: the name of its call, made from its path",
  apply(edit) {
    for (const { id, method, path, operation: it } of operationsOf(edit.document)) {
      const name = callName(method, path);
      if (it.operationId === name) continue;
      it.operationId = name;
      edit.record(`${operation(id)}/operationId`, "applied");
    }
  },
};
