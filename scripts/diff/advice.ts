/** The required action of callers after a breaking change, by kind and direction. */
import type { Change } from "./changes.ts";

type Advice = string | { request: string; response: string };

const whenSending = "Send only values that are still accepted.";
const whenReading = "Update the code that reads the response.";

/** The advice by kind, for kinds that can be major. */
const advice: Record<string, Advice> = {
  "operation-removed": "Use another operation. Requests to this one fail.",
  "operation-moved": "Use the new path.",
  "operation-id-changed": "Rename it in code that uses the ID.",
  "path-parameter-renamed": "Rename the argument.",
  "server-removed": "Use another server.",
  "security-requirement-changed": "Use the new credentials.",
  "security-scheme-changed": "Use the new credentials.",
  "parameter-removed": "Stop sending it.",
  "required-parameter-added": "Send it with every call.",
  "parameter-became-required": "Send it with every call.",
  "parameter-serialization-changed": "Regenerate the client, and update hand-written URLs.",
  "parameter-default-changed": "Send the old default explicitly if you rely on it.",
  "request-body-removed": "Stop sending a body.",
  "required-request-body-added": "Send a body with every call.",
  "request-body-became-required": "Send a body with every call.",
  "response-removed": "Handle the response that replaces it.",
  "response-header-removed": "Stop reading it.",
  "response-header-became-optional": "Check that it exists before you read it.",
  "media-type-removed": "Use one of the remaining media types.",
  "schema-type-changed": { request: whenSending, response: whenReading },
  "schema-type-widened": { request: whenSending, response: whenReading },
  "schema-type-narrowed": { request: whenSending, response: whenReading },
  "union-member-added": { request: whenSending, response: "Handle the new member when you read the response." },
  "union-member-removed": { request: "Send one of the remaining members.", response: whenReading },
  "nullable-added": { request: whenSending, response: "Check for null before you use it." },
  "nullable-removed": { request: "Omit it instead of sending null.", response: whenReading },
  "enum-values-added": { request: whenSending, response: "Handle the new values when you read the response." },
  "enum-values-removed": { request: "Send one of the remaining values.", response: whenReading },
  "enum-removed": { request: whenSending, response: "Handle any value when you read the response." },
  "enum-added": { request: "Send one of these values.", response: whenReading },
  "schema-constraint-loosened": { request: whenSending, response: whenReading },
  "schema-constraint-tightened": { request: whenSending, response: whenReading },
  "schema-constraint-changed": { request: whenSending, response: whenReading },
  "property-removed": { request: "Stop sending it.", response: "Stop reading it." },
  "required-properties-added": { request: "Send it with every call.", response: whenReading },
  "required-properties-removed": { request: whenSending, response: "Check that it exists before you use it." },
  "additional-properties-closed": { request: "Send only declared properties.", response: whenReading },
  "property-became-hidden": { request: "Stop sending it.", response: "Stop reading it." },
  "webhook-removed": "Do not rely on its requests.",
  "callback-removed": "Do not rely on its requests.",
  "server-variable-default-changed": "Set the variable to the old default if you rely on it.",
  "server-variable-narrowed": "Use one of the remaining values.",
  "parameter-became-optional": "Check that it exists before you use it.",
  "request-body-became-optional": "Check that it exists before you use it.",
  "empty-value-forbidden": "Send a value or omit it.",
  "parameter-type-widened": "Pass a string.",
  "union-became-exclusive": { request: "Send a value that matches exactly one member.", response: whenReading },
  "union-became-inclusive": { request: whenSending, response: whenReading },
  "encoding-types-removed": {
    request: "Send the part with one of the remaining content types.",
    response: whenReading,
  },
  "encoding-types-added": { request: whenSending, response: "Handle the new content type when you read the response." },
  "encoding-changed": { request: "Send the part with the new encoding.", response: whenReading },
  "xml-changed": { request: "Send the new XML format.", response: "Read the new XML format." },
  "consumer-broken": "Update code that does the same.",
};

/** Returns what to do about a change. */
export function adviceFor({ kind, level, direction }: Pick<Change, "kind" | "level" | "direction">): string {
  if (kind === "deprecated") return "Plan to stop using it.";
  if (level !== "major") return "No action required.";
  const known = Object.hasOwn(advice, kind) ? advice[kind]! : "Check how your code uses it.";
  return typeof known === "string" ? known : known[direction === "request" ? "request" : "response"];
}
