import { type Schema } from "../../scripts/openapi/document.ts";
import { walkSchemas } from "../../scripts/openapi/walk.ts";
import type { Patch } from "../../scripts/pull/patch.ts";

export const overlappingUnions: Patch = {
  name: "overlapping-unions",
  why:
    "`oneOf` rejects values that match two of its members: integers in rows, array matchings, values of customer " +
    "groups.",
  where: "every oneOf without a discriminator",
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
