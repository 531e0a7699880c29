/** What a change asks of those who call: a sentence by kind and direction, for what breaks. */
import type { Change } from "./changes.ts";

type Advice = string | { request: string; response: string };

const whenSending = "Send what is still accepted.";
const whenReading = "Handle it where the answer is read.";

/** Every kind that may be major. */
const advice: Record<string, Advice> = {
  "path-removed": "Calls to it fail; find another way.",
  "operation-removed": "Calls to it fail; find another way.",
  "operation-moved": "Use the new call.",
  "operation-id-changed": "Rename the call.",
  "path-parameter-renamed": "Rename the argument.",
  "server-removed": "Clients of that server need another.",
  "security-requirement-changed": "Clients need other credentials.",
  "security-scheme-changed": "Clients need other credentials.",
  "parameter-removed": "Stop sending it.",
  "required-parameter-added": "Send it with every call.",
  "parameter-became-required": "Send it with every call.",
  "parameter-serialization-changed": "Regenerate; hand-written addresses need the new form.",
  "parameter-default-changed": "Send the old value where you rely on it.",
  "request-body-removed": "Stop sending a body.",
  "required-request-body-added": "Send a body with every call.",
  "request-body-became-required": "Send a body with every call.",
  "response-removed": "Read the answer that comes instead.",
  "response-header-removed": "Stop reading it.",
  "response-header-became-optional": "Check that it is there before you read it.",
  "media-type-removed": "Use a media type that is left.",
  "schema-type-changed": { request: whenSending, response: whenReading },
  "schema-type-widened": { request: whenSending, response: whenReading },
  "schema-type-narrowed": { request: whenSending, response: whenReading },
  "schema-combinator-changed": { request: whenSending, response: whenReading },
  "union-member-added": { request: whenSending, response: "Handle the new form where the answer is read." },
  "union-member-removed": { request: "Send one of the forms that are left.", response: whenReading },
  "nullable-added": { request: whenSending, response: "Check for null before you use it." },
  "nullable-removed": { request: "Leave it out instead of sending null.", response: whenReading },
  "enum-values-added": { request: whenSending, response: "Handle the new values where the answer is read." },
  "enum-values-removed": { request: "Send one of the values that are left.", response: whenReading },
  "enum-removed": { request: whenSending, response: "Handle any value where the answer is read." },
  "enum-added": { request: "Send one of these values.", response: whenReading },
  "schema-constraint-loosened": { request: whenSending, response: whenReading },
  "schema-constraint-tightened": { request: whenSending, response: whenReading },
  "schema-constraint-changed": { request: whenSending, response: whenReading },
  "property-removed": { request: "Stop sending it.", response: "Stop reading it." },
  "required-properties-added": { request: "Send it with every call.", response: whenReading },
  "required-properties-removed": { request: whenSending, response: "Check that it is there before you use it." },
  "additional-properties-closed": { request: "Send only what is described.", response: whenReading },
  "consumer-broken": "Code like it has to change.",
  "types-incompatible": { request: "Adapt the arguments.", response: "Adapt the code that reads the answer." },
};

/** What to do about a change; about one that nobody foresaw there is at least to look. */
export function adviceFor({ kind, level, direction }: Pick<Change, "kind" | "level" | "direction">): string {
  if (level !== "major") return "Nothing to do.";
  const known = Object.hasOwn(advice, kind) ? advice[kind]! : "Look at how your code uses it.";
  return typeof known === "string" ? known : known[direction === "request" ? "request" : "response"];
}
