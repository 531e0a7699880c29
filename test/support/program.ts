/** TypeScript programs over the generated types, and the compilers that check them. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { routes } from "../../generated/routes.ts";
import {
  type Document,
  type OperationEntry,
  operationsOf,
  type Parameter,
  parseDescription,
  resolve,
} from "../../scripts/description.ts";
import { project, root } from "../../scripts/project.ts";
import type { Row } from "../../scripts/routes.ts";

/** A folder of the installed compiler by its version. */
export const compilers = { "5.4": "typescript-5.4", "5.9": "typescript", "7": "typescript-7" } as const;

export interface Compilation {
  /** As `program.mts(3,7): error TS2339`, without the sentence, which differs between versions. */
  diagnostics: string[];
  output: string;
}

export const description: Document = parseDescription(readFileSync(project.description, "utf8"));

const tsconfig = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
    noEmit: true,
  },
  files: ["program.mts"],
};

/** What every program begins with: a client, and a check that passes for types that say something. */
export const head = `import createClient from "openapi-fetch";
import type { paths } from "../../../../generated/api.ts";

type Says<T> = unknown extends T ? false : [NonNullable<T>] extends [never] ? false : true;
declare function says<T extends true>(): T;
const client = createClient<paths>();
`;

/** Every row of the route table with the name of its call. */
export function rows(): [string, Row][] {
  return leavesOf(routes);
}

/** A program that calls every operation of the route table and checks what each call gives. */
export function callProgram(): string {
  const entries = new Map(operationsOf(description).map((entry) => [entry.id, entry]));
  const calls = rows().map(([, row], at) => printCall(row, entries.get(`${row.method} ${row.path}`)!, at));
  return [head, ...calls].join("\n");
}

/** Compiles a program by one compiler, in a folder of its own inside the project, so that its imports resolve. */
export async function compile(program: string, compiler: keyof typeof compilers): Promise<Compilation> {
  const cache = join(root, "node_modules/.cache/td-cdp");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "program-"));
  try {
    writeFileSync(join(folder, "program.mts"), program);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const output = await run(join(root, "node_modules", compilers[compiler], "bin/tsc"), folder);
    return { output, diagnostics: [...output.matchAll(/^\S*\(\d+,\d+\): error TS\d+|^error .*/gm)].map(String) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printCall({ method, path, body }: Row, entry: OperationEntry, at: number): string {
  const parameters = entry.parameters.map((parameter) => resolve(description, parameter));
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

/** What a compiler prints; a compiler that finds mistakes exits with a status, which is no failure here. */
function run(compiler: string, folder: string): Promise<string> {
  const options = [compiler, "-p", folder, "--pretty", "false", "--extendedDiagnostics"];
  return new Promise((done) => execFile(process.execPath, options, { cwd: folder }, (_, stdout) => done(stdout)));
}

function leavesOf(branch: object, name = ""): [string, Row][] {
  if (isRow(branch)) return [[name, branch]];
  return Object.entries(branch).flatMap(([key, below]) => leavesOf(below, name ? `${name}.${key}` : key));
}

function isRow(branch: object): branch is Row {
  return "method" in branch;
}
