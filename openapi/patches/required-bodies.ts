import { operationsOf } from "../../scripts/openapi/document.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

export const requiredBodies: Patch = {
  name: "required-bodies",
  why:
    "30 of 58 request bodies are optional, so a creation or update without a body compiles and the server then " +
    "rejects it.",
  where: "every operation with a body",
  apply(edit) {
    for (const { id, operation: it } of operationsOf(edit.document)) {
      if (!it.requestBody || it.requestBody.required) continue;
      it.requestBody.required = true;
      edit.record(`${operation(id)}/requestBody`, "applied");
    }
  },
};
