/** An example of a call: a program and a curl command with the same arguments, from the examples of the description. */
import type { CallSummary } from "../generate/calls.ts";
import { currentName } from "../openapi/call-names.ts";
import {
  type Document,
  type MediaType,
  type OperationEntry,
  type Parameter,
  resolveReference,
} from "../openapi/document.ts";
import { asJsonObject } from "../openapi/json.ts";
import { sampleBody, sampleParameter, sampleValue } from "../openapi/sample-calls.ts";
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

/** Creates an example of a call of a description. */
export function createExample(document: Document, call: CallSummary, entry: OperationEntry): CallExample {
  const args = entry.parameters
    .map((parameter) => resolveReference(document, parameter))
    .filter(({ required }) => required)
    .map((parameter) => ({ parameter, value: sampleParameter(document, parameter) }));
  const content = requestContent(document, entry);
  const body = content && sampleBody(call.name, sampleValue(document, content[1].schema));
  const response = sampleResponse(document, entry);
  return {
    program: printProgram(call, args, body, response),
    curl: printCurl(document, entry, args, content?.[0], body),
    ...(response === undefined ? {} : { response: JSON.stringify(response, null, 2) }),
  };
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
