/** The schemas of the description as judges of values. */
import addFormats from "ajv-formats";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { description } from "./description.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } });
addFormats.default(ajv, ["date", "date-time", "uuid"]);
ajv.addSchema(description, "cdp");

const validators = new Map<string, ValidateFunction>();

/** What the schema at a pointer (`#/components/schemas/Rule`) has against a value; nothing when it is valid. */
export function problemsAt(pointer: string, value: unknown): string[] {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `cdp${pointer}` });
  validators.set(pointer, validate);
  validate(value);
  return [...new Set((validate.errors ?? []).map(print))].sort();
}

function print({ instancePath, message }: ErrorObject): string {
  return `${instancePath || "/"} ${message}`;
}
