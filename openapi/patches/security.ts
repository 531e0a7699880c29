import { operationsOf } from "../../scripts/openapi/document.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

const need = [{ TdApikeyAuth: [] }];

export const security: Patch = {
  name: "security",
  why: "53 operations declare no security and there is no default, so mocks and gateways treat them as public.",
  where: "the root of the description; operations inherit it",
  apply(edit) {
    edit.add("#/security", need);
    for (const { id, operation: it } of operationsOf(edit.document)) {
      if (!it.security) continue;
      delete it.security;
      edit.record(`${operation(id)}/security`, "applied");
    }
  },
};
