/** Compares a response with the description: status, media type and body. */
import { type Document, type OperationEntry, at } from "../openapi/document.ts";
import { escapeSegment, toPointer } from "../openapi/json-pointer.ts";
import { compareBody } from "./compare-body.ts";
import type { Difference } from "./difference.ts";
import type { SchemaReader } from "./schema-reader.ts";
import type { Received } from "./send.ts";

type Response = Exclude<Received, { kind: "none" }>;

export interface Comparison {
  /** The declared success, or another response that the description lists by its status. */
  isReached: boolean;
  differences: Difference[];
}

/** The media types to print. Other media types could contain data. */
const knownMediaTypes = new Set([
  ...[
    "application/json",
    "application/problem+json",
    "application/vnd.api+json",
    "application/vnd.treasuredata.v1+json",
  ],
  ...["application/octet-stream", "application/xml", "text/csv", "text/html", "text/plain", "text/xml"],
]);

export function compareResponse(
  document: Document,
  reader: SchemaReader,
  { method, path, operation }: OperationEntry,
  response: Response,
): Comparison {
  const { status } = response;
  const codes = Object.keys(operation.responses);
  const code = [String(status), `${String(status)[0]}XX`, "default"].find((each) => codes.includes(each));
  if (code === undefined) {
    const expected = codes.filter((each) => each[0] === String(status)[0]).join(" or ") || codes.join(" or ");
    return {
      isReached: status < 300,
      differences: [{ pointer: "", expected: `status ${expected}`, seen: `status ${status}` }],
    };
  }
  const isReached = status < 300 || code === String(status);
  // Gateways and proxies also return server errors, with bodies that no description declares.
  if (status >= 500) return { isReached, differences: [] };
  const pointer = resolvePointer(document, toPointer(["paths", path, method, "responses", code]));
  return { isReached, differences: compareContent(document, reader, `${pointer}/content`, response) };
}

function compareContent(document: Document, reader: SchemaReader, content: string, response: Response): Difference[] {
  const declared = Object.keys(at(document, content) ?? {});
  const isEmpty = response.kind === "text" && response.isEmpty;
  if (declared.length === 0) return isEmpty ? [] : [{ pointer: "", expected: "no body", seen: "a body" }];
  if (isEmpty) return [{ pointer: "", expected: "a body", seen: "no body" }];
  const [mediaType = ""] = response.contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const expected = declared.join(" or ");
  const wrongType = {
    pointer: "",
    expected,
    seen: knownMediaTypes.has(mediaType) ? mediaType : "another media type",
  };
  const differences = declared.includes(mediaType) ? [] : [wrongType];
  if (response.kind === "text")
    return differences.length > 0 ? differences : [{ pointer: "", expected: "JSON", seen: "not JSON" }];
  const schema = `${content}/${escapeSegment(declared.includes(mediaType) ? mediaType : declared[0]!)}/schema`;
  return at(document, schema) ? [...differences, ...compareBody(reader, schema, response.body)] : differences;
}

/** Follows a reference at a pointer. */
function resolvePointer(document: Document, pointer: string): string {
  const { $ref } = at(document, pointer) ?? {};
  return typeof $ref === "string" ? resolvePointer(document, $ref) : pointer;
}
