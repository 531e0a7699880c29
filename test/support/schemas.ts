/** The schemas of the description as judges of values. */
import addFormats from "ajv-formats";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { description } from "./program.ts";

type Validate = (pointer: string, value: unknown) => ErrorObject[];

const findFirst = createValidator(false);
let findAll: Validate | undefined;

/** What the schema at a pointer (`#/components/schemas/Rule`) has against a value; nothing when it is valid. */
export function problemsAt(pointer: string, value: unknown): string[] {
  // Most values are valid, and to look for all errors takes three times as long.
  if (findFirst(pointer, value).length === 0) return [];
  findAll ??= createValidator(true);
  return [...new Set(findAll(pointer, value).map(print))].sort();
}

function createValidator(allErrors: boolean): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors, code: { optimize: false } });
  addFormats.default(ajv, ["date", "date-time", "uuid"]);
  ajv.addSchema(description, "cdp");
  const validators = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `cdp${pointer}` });
    validators.set(pointer, validate);
    validate(value);
    return validate.errors ?? [];
  };
}

function print({ instancePath, message }: ErrorObject): string {
  return `${instancePath || "/"} ${message}`;
}
