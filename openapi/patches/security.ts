import { operationsOf } from "../../scripts/openapi/document.ts";
import { operation, type Patch } from "../../scripts/pull/patch.ts";

const requirement = [{ TdApikeyAuth: [] }];

export const security: Patch = {
  name: "security",
  why: "53 operations declare no security and there is no default, so mocks and gateways treat them as public.",
  where: "the root of the description, from which operations inherit it",
  apply(edit) {
    edit.add("#/security", requirement);
    for (const { id, operation: it } of operationsOf(edit.document)) {
      if (!it.security) continue;
      delete it.security;
      edit.record(`${operation(id)}/security`, "applied");
    }
  },
};
