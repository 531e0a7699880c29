import type { Patch } from "../../scripts/pull/patch.ts";
import { upgrade } from "../../scripts/openapi/upgrade.ts";

export const nullTypes: Patch = {
  name: "null-types",
  why:
    "OpenAPI 3.0 has no null type. `nullable` beside a reference or without a type has no effect, and generators " +
    "produce `unknown`.",
  where: "the whole description, upgraded to 3.1",
  apply(edit) {
    if (edit.document.openapi.startsWith("3.1.")) return edit.record("#/openapi", "already fixed");
    Object.assign(edit.document, upgrade(edit.document));
    edit.record("#/openapi", "applied");
  },
};
