/** The nodes of a schema graph. */
import type { Node, Schema } from "../../openapi/document.ts";

/** What travels: a request hides read-only properties, a response hides write-only ones. */
export type DataDirection = "request" | "response";

/** A schema: accepts a value that one of its alternatives accepts. */
export interface SchemaNode {
  alternatives: SchemaAlternative[];
  /** The schema of the description. */
  origin: Schema;
  /** The discriminator property of a union, where the description names one. */
  discriminator: string | undefined;
  isDeprecated: boolean;
  /** How the value is written in XML. */
  xml: string | undefined;
  class: number;
}

export interface SchemaAlternative {
  keywords: Node;
  /** Children by label: `.name` of a property, `[]` of items, `{}` of other properties, or a keyword. */
  children: Map<string, SchemaNode>;
  /** Properties that this direction does not carry. */
  hidden: Map<string, SchemaNode>;
  origins: Schema[];
  /** The name of the union member, if the description has one. */
  name: string | undefined;
  class: number;
}
