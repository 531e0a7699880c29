/** What a breaking change requires of callers: a sentence by kind and direction. */
import type { Change } from "./changes.ts";

type Advice = string | { request: string; response: string };

const whenSending = "Send what is still accepted.";
const whenReading = "Handle it where the response is read.";

/** By kind, of those that may be major. */
const advice: Record<string, Advice> = {
  "operation-removed": "Requests to it fail: use another operation.",
  "operation-moved": "Use the new path.",
  "operation-id-changed": "Rename it where your code uses the id.",
  "path-parameter-renamed": "Rename the argument.",
  "server-removed": "Clients of that server need another.",
  "security-requirement-changed": "Clients need other credentials.",
  "security-scheme-changed": "Clients need other credentials.",
  "parameter-removed": "Stop sending it.",
  "required-parameter-added": "Send it with every call.",
  "parameter-became-required": "Send it with every call.",
  "parameter-serialization-changed": "Regenerate the client. Hand-written URLs need the new form.",
  "parameter-default-changed": "Send the old value where you rely on it.",
  "request-body-removed": "Stop sending a body.",
  "required-request-body-added": "Send a body with every call.",
  "request-body-became-required": "Send a body with every call.",
  "response-removed": "Handle the response that comes instead.",
  "response-header-removed": "Stop reading it.",
  "response-header-became-optional": "Check that it is there before you read it.",
  "media-type-removed": "Use a media type that is left.",
  "schema-type-changed": { request: whenSending, response: whenReading },
  "schema-type-widened": { request: whenSending, response: whenReading },
  "schema-type-narrowed": { request: whenSending, response: whenReading },
  "union-member-added": { request: whenSending, response: "Handle the new form where the response is read." },
  "union-member-removed": { request: "Send one of the forms that are left.", response: whenReading },
  "nullable-added": { request: whenSending, response: "Check for null before you use it." },
  "nullable-removed": { request: "Leave it out instead of sending null.", response: whenReading },
  "enum-values-added": { request: whenSending, response: "Handle the new values where the response is read." },
  "enum-values-removed": { request: "Send one of the values that are left.", response: whenReading },
  "enum-removed": { request: whenSending, response: "Handle any value where the response is read." },
  "enum-added": { request: "Send one of these values.", response: whenReading },
  "schema-constraint-loosened": { request: whenSending, response: whenReading },
  "schema-constraint-tightened": { request: whenSending, response: whenReading },
  "schema-constraint-changed": { request: whenSending, response: whenReading },
  "property-removed": { request: "Stop sending it.", response: "Stop reading it." },
  "required-properties-added": { request: "Send it with every call.", response: whenReading },
  "required-properties-removed": { request: whenSending, response: "Check that it is there before you use it." },
  "additional-properties-closed": { request: "Send only what is described.", response: whenReading },
  "property-became-hidden": { request: "Stop sending it.", response: "Stop reading it." },
  "webhook-removed": "Do not rely on its requests.",
  "callback-removed": "Do not rely on its requests.",
  "server-variable-default-changed": "Set the variable to the old value where you rely on it.",
  "server-variable-narrowed": "Use one of the values that are left.",
  "parameter-became-optional": "Check that it is there before you use it.",
  "request-body-became-optional": "Check that it is there before you use it.",
  "empty-value-forbidden": "Send a value or leave it out.",
  "parameter-type-widened": "Pass text.",
  "union-became-exclusive": { request: "Send a value that matches one form only.", response: whenReading },
  "union-became-inclusive": { request: whenSending, response: whenReading },
  "encoding-types-removed": { request: "Send the part in a type that is left.", response: whenReading },
  "encoding-types-added": { request: whenSending, response: "Handle the new type where the response is read." },
  "encoding-changed": { request: "Send the part in its new form.", response: whenReading },
  "xml-changed": { request: "Send the new form of XML.", response: "Read the new form of XML." },
  "consumer-broken": "Code like it has to change.",
};

/** Returns what to do about a change. */
export function adviceFor({ kind, level, direction }: Pick<Change, "kind" | "level" | "direction">): string {
  if (kind === "deprecated") return "Plan to do without it.";
  if (level !== "major") return "Nothing to do.";
  const known = Object.hasOwn(advice, kind) ? advice[kind]! : "Look at how your code uses it.";
  return typeof known === "string" ? known : known[direction === "request" ? "request" : "response"];
}
