/** Five updates that a vendor could publish one after the other, as edits of a description. */
import {
  type Document,
  type Operation,
  operationsOf,
  type Parameter,
  resolveReference,
  type Schema,
} from "../../scripts/openapi/document.ts";
import { callName } from "../../scripts/openapi/call-names.ts";

export interface Scenario {
  name: string;
  edit(document: Document): void;
}

const funnel = "/audiences/{audienceId}/funnels/{funnelId}";

export const scenarios: Scenario[] = [
  {
    name: "new operations",
    edit(document) {
      const { parameters } = entryOf(document, `GET ${funnel}`);
      addOperation(document, "get", `${funnel}/history`, "GET /audiences/{audienceId}/tokens", parameters);
      addOperation(document, "delete", `${funnel}/history`, `DELETE ${funnel}`, parameters);
    },
  },
  {
    name: "a removed field",
    edit: (document) =>
      void delete responseSchema(document, "GET /audiences/{audienceId}/tokens").properties!["keyColumn"],
  },
  {
    name: "a widened enum of an answer",
    edit(document) {
      const { status } = responseSchema(document, "GET /audiences/{audienceId}/segments/queries/{queryId}").properties!;
      resolveReference(document, status!).enum!.push("queued");
    },
  },
  {
    name: "a renamed path",
    edit(document) {
      const [from, to] = ["/audiences/{audienceId}/sample_values", "/audiences/{audienceId}/value_samples"];
      const item = document.paths[from]!;
      delete document.paths[from];
      document.paths[to] = item;
      (item["get"] as Operation).operationId = callName("get", to);
    },
  },
  {
    name: "other descriptions",
    edit(document) {
      for (const { operation } of operationsOf(document)) operation.description = "It does what its name says.";
    },
  },
];

/** Adds a copy of an operation under another path with other parameters. */
function addOperation(document: Document, method: string, path: string, like: string, parameters: Parameter[]): void {
  const { operation } = entryOf(document, like);
  const copy = { ...structuredClone(operation), operationId: callName(method, path), parameters };
  (document.paths[path] ??= {})[method] = copy;
}

/** Returns the schema of a response, or of an item if the response is a list. */
function responseSchema(document: Document, id: string): Schema {
  const { operation } = entryOf(document, id);
  const { content = {} } = resolveReference(document, operation.responses["200"]!);
  const schema = resolveReference(document, Object.values(content)[0]!.schema!);
  return schema.items ? resolveReference(document, schema.items) : schema;
}

function entryOf(document: Document, id: string) {
  const entry = operationsOf(document).find((each) => each.id === id);
  if (!entry) throw new Error(`The description has no ${id}.`);
  return entry;
}
