import type { Patch } from "../../scripts/pull/patch.ts";
import { upgrade } from "../../scripts/openapi/upgrade.ts";

export const nullTypes: Patch = {
  name: "null-types",
  why: "OpenAPI 3.0 has no null: `nullable` beside a reference or without a type says nothing, and generators answer `unknown`.",
  where: "the whole description, brought to 3.1",
  apply(edit) {
    if (edit.document.openapi.startsWith("3.1.")) return edit.record("#/openapi", "already fixed");
    Object.assign(edit.document, upgrade(edit.document));
    edit.record("#/openapi", "applied");
  },
};
