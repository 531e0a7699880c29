/** TypeScript programs over the generated types, and the compilers that check them. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Document,
  type OperationEntry,
  operationsOf,
  type Parameter,
  parseDescription,
  resolveReference,
} from "../../scripts/openapi/document.ts";
import { listRoutes } from "../../scripts/openapi/sample-calls.ts";
import { defaultPaths, root } from "../../scripts/cli/paths.ts";
import type { Route } from "../../src/client/call-types.ts";

/** The installed compilers: TypeScript 5.4, 5.9 and 7. */
export const compilers = ["typescript-5.4", "typescript", "typescript-7"] as const;

export interface Compilation {
  /** As `program.mts:3 TS2339`, or `TS5023` without a place. The sentences differ between compilers. */
  diagnostics: string[];
  /** How many times the compiler filled in type parameters, the same number on every run and machine. */
  instantiations: number;
}

export const description: Document = parseDescription(readFileSync(defaultPaths.description, "utf8"));

const cache = join(root, "node_modules/.cache/td-cdp");

const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom"],
  module: "nodenext",
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** What every program begins with: a client, and a check that passes for types that say something. */
export const head = `import createClient from "openapi-fetch";
import type { paths } from "../../../../generated/api.ts";

type Says<T> = unknown extends T ? false : [NonNullable<T>] extends [never] ? false : true;
declare function says<T extends true>(): T;
const client = createClient<paths>();
`;

/** One row an operation: without the second calls of operations that have two. */
export function rows(): [string, Route][] {
  return listRoutes().filter(([, { variant }]) => variant === undefined);
}

/** A program that calls every operation of the route table and checks what each call gives. */
export function callProgram(): string {
  const entries = new Map(operationsOf(description).map((entry) => [entry.id, entry]));
  const calls = rows().map(([, row], at) => printCall(row, entries.get(`${row.method} ${row.path}`)!, at));
  return [head, ...calls].join("\n");
}

/**
 * Compiles a program by one compiler, in a folder of its own inside the project, so that its imports resolve.
 * Leaving out the declarations of the platform and of openapi-fetch (`skipLibCheck`) saves most of the time.
 */
export async function compile(
  program: string,
  compiler: (typeof compilers)[number],
  { skipLibCheck = false } = {},
): Promise<Compilation> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "program-"));
  try {
    const tsconfig = { compilerOptions: { ...compilerOptions, skipLibCheck }, files: ["program.mts"] };
    writeFileSync(join(folder, "program.mts"), program);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    return read(await run(join(root, "node_modules", compiler, "bin/tsc"), folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printCall({ method, path, requestMediaType: body }: Route, entry: OperationEntry, at: number): string {
  const parameters = entry.parameters.map((parameter) => resolveReference(description, parameter));
  const place = `paths[${JSON.stringify(path)}]["${entry.method}"]`;
  const content = body && `declare const body${at}: ${place}["requestBody"]["content"]["${body}"];`;
  // An id is text or a number; the calls take turns.
  const id = at % 2 === 0 ? '"1"' : "1";
  const params = [
    printParameters("path", parameters, id),
    printParameters("query", parameters.filter(isRequired), id),
  ].filter(Boolean);
  const init = [params.length > 0 && `params: { ${params.join(", ")} }`, body && `body: body${at}`].filter(Boolean);
  const last = init.length > 0 ? `, { ${init.join(", ")} }` : "";
  return [
    ...(content ? [content] : []),
    `const call${at} = await client.${method}(${JSON.stringify(path)}${last});`,
    `says<Says<typeof call${at}.data>>();`,
    `says<Says<typeof call${at}.error>>();`,
  ].join("\n");
}

function printParameters(place: string, parameters: Parameter[], id: string): string {
  const here = parameters.filter((parameter) => parameter.in === place);
  const values = here.map((parameter) => `${JSON.stringify(parameter.name)}: ${takesIds(parameter) ? id : '"text"'}`);
  return values.length > 0 ? `${place}: { ${values.join(", ")} }` : "";
}

function takesIds({ schema }: Parameter): boolean {
  return schema?.$ref === "#/components/schemas/Id";
}

function isRequired({ required }: Parameter): boolean {
  return required === true;
}

/** What a compiler prints. One that finds mistakes exits with a status; that is no failure here. */
function run(compiler: string, folder: string): Promise<string> {
  const options = [compiler, "-p", folder, "--pretty", "false", "--extendedDiagnostics"];
  return new Promise((done) =>
    execFile(process.execPath, options, { cwd: folder, maxBuffer: 2 ** 26 }, (_, stdout, stderr) =>
      done(stdout + stderr),
    ),
  );
}

/** Throws when the compiler did not come to an end, which would look like a program without mistakes. */
function read(output: string): Compilation {
  const [, instantiations] = /^Instantiations:\s+(\d+)$/m.exec(output) ?? [];
  if (!instantiations) throw new Error(`The compiler failed:\n${output}`);
  const mistakes = output.matchAll(/^(?:(\S+)\((\d+),\d+\): )?error (TS\d+)/gm);
  const diagnostics = [...mistakes].map(([, file, line, code]) => (file ? `${file}:${line} ${code}` : `${code}`));
  return { diagnostics, instantiations: Number(instantiations) };
}
