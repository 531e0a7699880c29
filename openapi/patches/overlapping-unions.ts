import { type Schema } from "../../scripts/openapi/document.ts";
import { walkSchemas } from "../../scripts/openapi/walk.ts";
import type { Patch } from "../../scripts/pull/patch.ts";

export const overlappingUnions: Patch = {
  name: "overlapping-unions",
  why: "`oneOf` refuses what two of its members accept: integers in rows, array matchings, values of customer groups.",
  where: "every oneOf; those that a discriminator separates stay",
  apply(edit) {
    walkSchemas(edit.document, (schema, pointer) => {
      if (!schema.oneOf || schema.discriminator) return;
      const { oneOf, anyOf } = schema;
      delete schema.oneOf;
      if (anyOf) schema.allOf = [...(schema.allOf ?? []), { anyOf: oneOf }];
      else schema.anyOf = oneOf as Schema[];
      edit.record(pointer, "applied");
    });
  },
};
