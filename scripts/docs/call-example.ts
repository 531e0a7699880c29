/** An example of a call: a program and a curl command with the same arguments, from the examples of the description. */
import type { CallSummary } from "../generate/calls.ts";
import { currentName } from "../openapi/call-names.ts";
import {
  type Document,
  type MediaType,
  type OperationEntry,
  operationsOf,
  type Parameter,
  resolveReference,
} from "../openapi/document.ts";
import { asJsonObject } from "../openapi/json.ts";
import { sampleBody, sampleValue } from "../openapi/sample-calls.ts";
import { printLines } from "../text/code.ts";

export interface CallExample {
  /** A TypeScript program that makes the call. */
  program: string;
  /** A shell command that sends the same request. It reads the API key from `TD_API_KEY`. */
  curl: string;
  /** The JSON of a response, if it has a body. */
  response?: string;
}

interface Argument {
  parameter: Parameter;
  value: unknown;
}

/** Creates examples of the calls of a description. Their ids are those of the sample responses. */
export function createExamples(document: Document) {
  const ids = collectIds(document);
  return (call: CallSummary, entry: OperationEntry): CallExample => {
    const args = entry.parameters
      .map((parameter) => resolveReference(document, parameter))
      .filter(({ required }) => required)
      .map((parameter) => ({ parameter, value: sampleArgument(document, ids, entry.path, parameter) }));
    const content = requestContent(document, entry);
    const body = content && sampleBody(call.name, sampleValue(document, content[1].schema));
    const response = sampleResponse(document, entry);
    return {
      program: printProgram(call, args, body, response),
      curl: printCurl(document, entry, args, content?.[0], body),
      ...(response === undefined ? {} : { response: JSON.stringify(response, null, 2) }),
    };
  };
}

/** Collects ids by parameter (`segmentId`) and by the path segment before them (`segments`), from operations that get one. */
function collectIds(document: Document): Map<string, unknown> {
  const ids = new Map<string, unknown>();
  for (const entry of operationsOf(document)) {
    const [, segment, name] = /([^/]+)\/\{([^/]+)\}$/.exec(entry.path) ?? [];
    if (entry.method !== "get" || !segment || !name) continue;
    const response = asJsonObject(sampleResponse(document, entry));
    const id = asJsonObject(response["data"] ?? response)["id"];
    if (id !== undefined) ids.set(segment, id).set(name, id);
  }
  return ids;
}

function sampleArgument(document: Document, ids: Map<string, unknown>, path: string, parameter: Parameter): unknown {
  const segments = path.split("/");
  const resource = segments[segments.indexOf(`{${parameter.name}}`) - 1];
  return ids.get(resource ?? "") ?? ids.get(parameter.name) ?? sampleValue(document, parameter.schema);
}

function sampleResponse(document: Document, { operation }: OperationEntry): unknown {
  const [, response] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  const [content] = Object.values((response && resolveReference(document, response).content) ?? {});
  return content?.schema && sampleValue(document, content.schema, { skipReadOnly: false });
}

function requestContent(document: Document, { operation }: OperationEntry): [string, MediaType] | undefined {
  return operation.requestBody && Object.entries(resolveReference(document, operation.requestBody).content)[0];
}

function printProgram(call: CallSummary, args: Argument[], body: unknown, response: unknown): string {
  const input = Object.fromEntries(args.map(({ parameter, value }) => [currentName(parameter.name), value]));
  const whole = body === undefined ? input : { ...input, body };
  const hasInput = Object.keys(whole).length > 0;
  return `import { ${call.pagination ? "createClient, iterate" : "createClient"} } from "td-cdp";

const cdp = createClient({ region: "us01" });

${call.pagination ? printLoop(call, hasInput && whole) : printCall(call, hasInput && whole, response)}
`;
}

function printLoop({ name }: CallSummary, input: object | false): string {
  const start = `for await (const item of iterate(cdp.${name}`;
  const args = input ? `, ${printLines(input, 0, start.length)}` : "";
  return `${start}${args})) {\n  console.log(item);\n}`;
}

/** Prints a call that is not a list. JSON:API has the resource under `data`. */
function printCall({ name, route }: CallSummary, input: object | false, response: unknown): string {
  const variable = /\/entities\//.test(route) && "data" in asJsonObject(response) ? "data" : "result";
  const result = variable === "data" ? "{ data }" : variable;
  const start = `${response === undefined ? "" : `const ${result} = `}await cdp.${name}(`;
  const call = `${start}${input ? printLines(input, 0, start.length) : ""});`;
  return response === undefined ? call : `${call}\nconsole.log(${variable});`;
}

function printCurl(
  document: Document,
  { path, method }: OperationEntry,
  args: Argument[],
  mediaType: string | undefined,
  body: unknown,
): string {
  const values = new Map(args.map(({ parameter, value }) => [parameter.name, String(value)]));
  const inPath = path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? name));
  const inQuery = args.filter(({ parameter }) => parameter.in === "query").map(({ parameter }) => parameter.name);
  const query = new URLSearchParams(inQuery.map((name) => [name, values.get(name)!])).toString();
  const url = `${document.servers?.[0]?.url ?? ""}${inPath}${query && `?${query}`}`;
  return [
    `curl --request ${method.toUpperCase()} ${quoteForShell(url)}`,
    `--header "Authorization: TD1 $TD_API_KEY"`,
    ...(mediaType ? [`--header ${quoteForShell(`Content-Type: ${mediaType}`)}`] : []),
    ...(body === undefined ? [] : [`--data ${quoteForShell(JSON.stringify(body, null, 2))}`]),
  ].join(" \\\n  ");
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
