/** The objects of OpenAPI 3.0 and 3.1 by type, with the types of their fields. */
import { methods } from "./document.ts";

export type ObjectType =
  | "callback"
  | "components"
  | "document"
  | "encoding"
  | "example"
  | "externalDocs"
  | "header"
  | "info"
  | "link"
  | "mediaType"
  | "operation"
  | "parameter"
  | "pathItem"
  | "paths"
  | "requestBody"
  | "response"
  | "responses"
  | "schema"
  | "securityScheme"
  | "server"
  | "serverVariable"
  | "tag";

/** One object, a list of objects, or objects by name. Any field that is missing here contains plain data. */
export type FieldShape = { one: ObjectType } | { list: ObjectType } | { map: ObjectType };

const one = (type: ObjectType): FieldShape => ({ one: type });
const list = (type: ObjectType): FieldShape => ({ list: type });
const map = (type: ObjectType): FieldShape => ({ map: type });

const operations = methods.map((method) => [method, one("operation")] as const);

const valueFields = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

/** The fields of each type that contain other objects. */
export const objectFields: Record<ObjectType, Record<string, FieldShape>> = {
  document: {
    info: one("info"),
    servers: list("server"),
    paths: one("paths"),
    webhooks: map("pathItem"),
    components: one("components"),
    tags: list("tag"),
    externalDocs: one("externalDocs"),
  },
  info: {},
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    examples: map("example"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    links: map("link"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  paths: {},
  callback: {},
  responses: {},
  pathItem: { ...Object.fromEntries(operations), servers: list("server"), parameters: list("parameter") },
  operation: {
    externalDocs: one("externalDocs"),
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: one("responses"),
    callbacks: map("callback"),
    servers: list("server"),
  },
  parameter: valueFields,
  header: valueFields,
  requestBody: { content: map("mediaType") },
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  mediaType: { schema: one("schema"), examples: map("example"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  link: { server: one("server") },
  server: { variables: map("serverVariable") },
  serverVariable: {},
  securityScheme: {},
  tag: { externalDocs: one("externalDocs") },
  example: {},
  externalDocs: {},
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    prefixItems: list("schema"),
    items: one("schema"),
    additionalItems: one("schema"),
    unevaluatedItems: one("schema"),
    contains: one("schema"),
    additionalProperties: one("schema"),
    unevaluatedProperties: one("schema"),
    propertyNames: one("schema"),
    not: one("schema"),
    if: one("schema"),
    then: one("schema"),
    else: one("schema"),
    contentSchema: one("schema"),
    externalDocs: one("externalDocs"),
  },
};

/** Types whose own keys are names (paths, expressions, statuses). Keys that begin with `x-` are extensions. */
export const patternedFields: Partial<Record<ObjectType, ObjectType>> = {
  paths: "pathItem",
  callback: "pathItem",
  responses: "response",
};
