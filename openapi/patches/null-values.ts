import type { Node } from "../../scripts/openapi/document.ts";
import type { Patch } from "../../scripts/pull/patch.ts";

const stand_in = "#/components/schemas/NullValue";

export const nullValues: Patch = {
  name: "null-values",
  why: "Null is written as an object with a key that is never there, which joins every union as a member of its own.",
  where: "unions with NullValue, and the nullable schemas that others refer to",
  apply(edit) {
    edit.sweep(
      (node) => node.$ref === stand_in,
      (node: Node) => {
        delete node.$ref;
        node.type = "null";
      },
    );
  },
};
