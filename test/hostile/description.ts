/** A description with a text in every place that holds text: names, values and documentation. */
import type { Document } from "../../scripts/openapi/document.ts";
import { toPointer } from "../../scripts/openapi/json-pointer.ts";
import { callName } from "../../scripts/openapi/call-names.ts";

/** Every place with a harmless text. */
export const harmless = {
  title: "Shop",
  infoDescription: "A shop.",
  version: "1.0.0",
  licenseName: "MIT",
  contactName: "Support",
  serverUrl: "https://shop.example",
  serverDescription: "The shop.",
  region: "here",
  schemeName: "Key",
  schemeDescription: "A key.",
  keyHeader: "Authorization",
  tag: "Teas",
  tagDescription: "All teas.",
  externalDocumentation: "https://docs.example",
  rootExtension: "x-note",
  rootExtensionValue: "note",
  pathSegment: "teas",
  pathParameter: "teaId",
  pathDescription: "A tea.",
  summary: "Read a tea",
  description: "Reads a tea.",
  operationExtension: "x-idempotency",
  operationExtensionValue: "none",
  counterpart: "pots.list",
  parameterComponent: "Limit",
  queryParameter: "limit",
  dateParameter: "since",
  arrayParameter: "kinds",
  headerParameter: "X-Shop",
  parameterDescription: "How many.",
  parameterExample: "ten",
  requestMediaType: "application/x-tea+json",
  requestDescription: "The tea.",
  successStatus: "200",
  errorStatus: "404",
  responseComponent: "NotFound",
  responseDescription: "The tea.",
  responseHeader: "X-Count",
  headerDescription: "The count.",
  mediaType: "application/json",
  exampleName: "green",
  exampleKey: "name",
  exampleValue: "Green tea",
  schemaName: "Tea",
  schemaTitle: "Tea",
  schemaDescription: "A tea.",
  schemaExtension: "x-order",
  propertyName: "name",
  propertyDescription: "Its name.",
  propertyFormat: "uuid",
  propertyPattern: "^.*$",
  propertyDefault: "black",
  propertyExample: "white",
  enumValue: "green",
  constValue: "leaf",
  constKey: "leaf",
  requiredProperty: "kind",
  patternProperty: "^x-",
  discriminatorProperty: "shape",
  mappingKey: "loose",
} as const;

export type Place = keyof typeof harmless;
export type Texts = Record<Place, string>;

export const places = Object.keys(harmless) as Place[];

/** Creates a description. Every place contains its own text. */
export function createDescription(changes: Partial<Texts> = {}): Document {
  const text: Texts = { ...harmless, ...changes };
  const path = `/${text.pathSegment}/{${text.pathParameter}}`;
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const failure = { description: "It failed.", ...json({ type: "string" }) };
  const text200 = { description: text.responseDescription, ...json({ type: "array", items: { type: "string" } }) };
  const reference = (kind: string, name: string) => ({
    $ref: toPointer(["components", kind, name.replaceAll("%", "%25")]),
  });
  const document: unknown = {
    openapi: "3.1.0",
    info: {
      title: text.title,
      description: text.infoDescription,
      version: text.version,
      license: { name: text.licenseName, identifier: "MIT" },
      contact: { name: text.contactName },
    },
    servers: [{ url: text.serverUrl, description: text.serverDescription, "x-region": text.region }],
    security: [{ [text.schemeName]: [] }],
    tags: [{ name: text.tag, description: text.tagDescription, externalDocs: { url: text.externalDocumentation } }],
    [text.rootExtension]: text.rootExtensionValue,
    paths: {
      [path]: {
        description: text.pathDescription,
        parameters: [{ name: text.pathParameter, in: "path", required: true, schema: { type: "string" } }],
        put: {
          operationId: callName("put", path),
          tags: [text.tag],
          summary: text.summary,
          description: text.description,
          [text.operationExtension]: text.operationExtensionValue,
          parameters: [
            reference("parameters", text.parameterComponent),
            ...[
              ["query", text.dateParameter, { type: "string", format: "date" }],
              ["query", text.arrayParameter, { type: "array", items: { type: "string" } }],
              ["header", text.headerParameter, { type: "string" }],
            ].map(([place, name, schema]) => ({ in: place, name, schema })),
          ],
          requestBody: {
            description: text.requestDescription,
            required: true,
            content: { [text.requestMediaType]: { schema: reference("schemas", text.schemaName) } },
          },
          responses: {
            [text.successStatus]: {
              description: text.responseDescription,
              headers: { [text.responseHeader]: { description: text.headerDescription, schema: { type: "string" } } },
              content: {
                [text.mediaType]: {
                  schema: reference("schemas", text.schemaName),
                  examples: { [text.exampleName]: { value: { [text.exampleKey]: text.exampleValue } } },
                },
              },
            },
            [text.errorStatus]: reference("responses", text.responseComponent),
            "4XX": failure,
            "5XX": failure,
          },
        },
      },
      "/entities/pots": {
        get: {
          operationId: "pots.list",
          tags: [text.tag],
          summary: "List pots",
          responses: { "200": text200, "4XX": failure, "5XX": failure },
        },
      },
      "/cups": {
        get: {
          operationId: "cups.list",
          tags: [text.tag],
          summary: "List cups",
          "x-json-api": text.counterpart,
          responses: { "200": text200, "4XX": failure, "5XX": failure },
        },
      },
    },
    components: {
      securitySchemes: {
        [text.schemeName]: {
          type: "apiKey",
          in: "header",
          name: text.keyHeader,
          description: text.schemeDescription,
        },
      },
      parameters: {
        [text.parameterComponent]: {
          in: "query",
          name: text.queryParameter,
          description: text.parameterDescription,
          example: text.parameterExample,
          schema: { type: "string" },
        },
      },
      responses: { [text.responseComponent]: failure },
      schemas: {
        [text.schemaName]: {
          title: text.schemaTitle,
          description: text.schemaDescription,
          type: "object",
          [text.schemaExtension]: 1,
          required: [text.requiredProperty],
          properties: {
            first: { type: "object", properties: { [text.propertyName]: documentedProperty(text) } },
            second: { type: "string", enum: [text.enumValue, "none"] },
            third: { const: text.constValue },
            fourth: { const: { [text.constKey]: 1 } },
            fifth: {
              type: "object",
              patternProperties: { [text.patternProperty]: { type: "string" } },
              properties: {},
            },
            sixth: {
              type: "object",
              allOf: [{ $ref: "#/components/schemas/Base" }],
              required: [text.requiredProperty],
            },
            seventh: {
              oneOf: [{ $ref: "#/components/schemas/Loose" }],
              discriminator: {
                propertyName: text.discriminatorProperty,
                mapping: { [text.mappingKey]: "#/components/schemas/Loose" },
              },
            },
            [text.requiredProperty]: { type: "string" },
          },
        },
        Base: { type: "object", properties: { [text.requiredProperty]: { type: "string" } } },
        Loose: { type: "object", properties: { form: { type: "string" } } },
      },
    },
  };
  return document as Document;
}

function documentedProperty(text: Texts): object {
  return {
    type: "string",
    description: text.propertyDescription,
    format: text.propertyFormat,
    pattern: text.propertyPattern,
    default: text.propertyDefault,
    examples: [text.propertyExample],
  };
}
