/**
 * Asks TypeScript whether code that compiles against the old types compiles against the new ones: whether what callers pass
 * (arguments, body) still fits, and whether what they get does. It does not see what types do not express (bounds, defaults,
 * formats, security) or, being structural, the loss of an optional name.
 */
import ts from "typescript";
import { type Document, type OperationEntry, operationsOf, resolveReference } from "../../scripts/openapi/document.ts";
import { printTypes } from "../../scripts/generate/types.ts";
import type { Direction } from "../../scripts/diff/compare/location.ts";

/** A part of an operation whose old and new types do not fit. */
export interface TypeMismatch {
  entry: OperationEntry;
  direction: Direction;
  /** Below the operation: `parameters`, `requestBody`, `responses/200`. */
  part: string;
}

interface AssignabilityCheck extends TypeMismatch {
  from: string;
  to: string;
}

const options: ts.CompilerOptions = { strict: true, noEmit: true, lib: ["lib.es5.d.ts"], types: [] };

/** The only file that is read: the names that the language itself needs. */
let library: ts.SourceFile | undefined;

/** Without its content a body is what it is; with it, any of its media types. */
const head = `import type { paths as Old } from "./old";
import type { paths as New } from "./new";
type Body<T> = T extends { content: infer C } ? C[keyof C] : T;
`;

/** The types of a base, which is compared with many revisions. */
const printed = new WeakMap<Document, string>();

async function typesOf(base: Document): Promise<string> {
  const types = printed.get(base) ?? (await printTypes(base, ""));
  printed.set(base, types);
  return types;
}

/** The parts that do not fit, of operations that both descriptions have. */
export async function findTypeMismatches(base: Document, revision: Document): Promise<TypeMismatch[]> {
  const [older, newer] = [await typesOf(base), await printTypes(revision, "")];
  const before = new Map(operationsOf(base).map((entry) => [operationKey(entry), entry]));
  const questions = operationsOf(revision).flatMap((entry) => {
    const old = before.get(operationKey(entry));
    return old ? questionsOf(base, revision, old, entry) : [];
  });
  const program =
    head + questions.map(({ from, to }, at) => `type From${at} = ${from};\ntype To${at} = ${to};\n`).join("");
  const answers = createAssignabilityChecker({ "/old.ts": older, "/new.ts": newer, "/questions.ts": program });
  return questions.filter((_, at) => !answers(`From${at}`, `To${at}`));
}

function operationKey({ method, path }: OperationEntry): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

function questionsOf(
  base: Document,
  revision: Document,
  old: OperationEntry,
  entry: OperationEntry,
): AssignabilityCheck[] {
  const at = (side: string, { path, method }: OperationEntry) => `${side}[${JSON.stringify(path)}]["${method}"]`;
  const [before, after] = [at("Old", old), at("New", entry)];
  const answers = Object.entries(old.operation.responses ?? {}).flatMap(([status, response]) => {
    const other = entry.operation.responses?.[status];
    const medias = Object.keys((other && resolveReference(revision, other).content) ?? {});
    const shared = Object.keys(resolveReference(base, response).content ?? {}).filter((media) =>
      medias.includes(media),
    );
    return shared.map((media): AssignabilityCheck => {
      const below = `["responses"][${keyOf(status)}]["content"][${JSON.stringify(media)}]`;
      return { entry, direction: "response", part: `responses/${status}`, from: after + below, to: before + below };
    });
  });
  const passed = (part: string, of: (side: string) => string): AssignabilityCheck => {
    return { entry, direction: "request", part, from: of(before), to: of(after) };
  };
  const needsBody = entry.operation.requestBody !== undefined;
  return [
    passed("parameters", (side) => `${side}["parameters"]`),
    ...(needsBody ? [passed("requestBody", (side) => `Body<${side}["requestBody"]>`)] : []),
    ...answers,
  ];
}

/** Asks whether one alias of the last file is assignable to another. */
function createAssignabilityChecker(files: Record<string, string>): (from: string, to: string) => boolean {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    Object.hasOwn(files, name) ? ts.createSourceFile(name, files[name]!, version) : (library ??= read(name, version));
  host.fileExists = (name) => Object.hasOwn(files, name) || ts.sys.fileExists(name);
  const root = Object.keys(files).at(-1)!;
  const program = ts.createProgram([root], options, host);
  const checker = program.getTypeChecker();
  const aliases = program.getSourceFile(root)!.statements.filter(ts.isTypeAliasDeclaration);
  const types = new Map(aliases.map((alias) => [alias.name.text, checker.getTypeFromTypeNode(alias.type)]));
  return (from, to) => checker.isTypeAssignableTo(types.get(from)!, types.get(to)!);
}

/** The generator writes statuses as numbers and the rest as text. */
function keyOf(status: string): string {
  return /^\d+$/.test(status) ? status : JSON.stringify(status);
}
