import type { Node } from "../../scripts/openapi/document.ts";
import type { Patch } from "../../scripts/pull/patch.ts";

const nullValue = "#/components/schemas/NullValue";

export const nullValues: Patch = {
  name: "null-values",
  why: "Null is published as an object with a key that never occurs. It becomes a separate member of every union.",
  where: "unions with NullValue, and the nullable schemas that refer to it",
  apply(edit) {
    edit.sweep(
      (node) => node.$ref === nullValue,
      (node: Node) => {
        delete node.$ref;
        node.type = "null";
      },
    );
  },
};
