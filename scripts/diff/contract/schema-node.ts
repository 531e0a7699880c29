/** The nodes of a schema graph. */
import type { Node, Schema } from "../../openapi/document.ts";

/** The direction of data. Requests hide read-only properties, responses hide write-only properties. */
export type DataDirection = "request" | "response";

/** A schema: accepts a value that one of its alternatives accepts. */
export interface SchemaNode {
  alternatives: SchemaAlternative[];
  /** The schema of the description. */
  origin: Schema;
  /** The discriminator property of a union, if the description declares one. */
  discriminator: string | undefined;
  isDeprecated: boolean;
  /** The XML format of the value. */
  xml: string | undefined;
  class: number;
}

export interface SchemaAlternative {
  keywords: Node;
  /** Children by label: `.name` of a property, `[]` of items, `{}` of other properties, or a keyword. */
  children: Map<string, SchemaNode>;
  /** Properties that do not occur in this direction. */
  hidden: Map<string, SchemaNode>;
  origins: Schema[];
  /** The name of the union member, if the description has one. */
  name: string | undefined;
  class: number;
}
