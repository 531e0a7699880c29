/** Gives schemas types of their own, so that hovers and messages of the compiler show their names instead of their content. */
import ts from "typescript";

interface SchemaProperty extends ts.PropertySignature {
  name: ts.Identifier;
  type: ts.TypeNode;
}

/**
 * Moves the types of `components["schemas"]` into declarations, and refers to them by name: `Segment` instead of
 * `components["schemas"]["Segment"]`. Unions of literals, such as `"asc" | "desc"`, stay in their place, because their content
 * says more than their name. So do types whose names the file uses for something else.
 */
export function nameSchemas(text: string): string {
  const file = ts.createSourceFile("api.ts", text, ts.ScriptTarget.Latest);
  const usedNames = findUsedNames(file);
  const schemas = findSchemas(file).filter(({ name, type }) => !usedNames.has(name.text) && !isEnumeration(type));
  const names = new Set(schemas.map(({ name }) => name.text));
  const declarations = schemas.map((schema) => printDeclaration(schema, text));
  const named = schemas.map(({ name, pos }, index) => {
    const start = schemas[index - 1]?.end ?? 0;
    return `${text.slice(start, pos)}\n${" ".repeat(8)}${name.text}: ${name.text};`;
  });
  const rest = text.slice(schemas.at(-1)?.end ?? 0).trimEnd();
  const all = [named.join("") + rest, ...declarations, ""]
    .join("\n")
    .replace(/components\["schemas"\]\["(\w+)"\]/g, (reference, name) => (names.has(name) ? name : reference));
  return nameAttributes(all);
}

/**
 * Moves the `attributes` of the schemas of JSON:API into declarations, with names like those of the description:
 * `SegmentAttributesInput` are the attributes of `SegmentResourceInput`.
 */
function nameAttributes(text: string): string {
  const file = ts.createSourceFile("api.ts", text, ts.ScriptTarget.Latest);
  const usedNames = findUsedNames(file);
  for (const declaration of file.statements.filter(ts.isTypeAliasDeclaration).toReversed()) {
    const type = findAttributes(declaration);
    const name = declaration.name.text.replace(/(Resource)?((?:Update)?Input)?$/, "Attributes$2");
    if (!type || usedNames.has(name)) continue;
    usedNames.add(name);
    const content = text.slice(type.pos, type.end).trim().replace(/^ {4}/gm, "");
    const before = `${text.slice(0, declaration.pos)}\nexport type ${name} = ${content};`;
    text = `${before}${text.slice(declaration.pos, type.pos)} ${name}${text.slice(type.end)}`;
  }
  return text;
}

/** Returns the type of the property `attributes` that a declaration lists itself. */
function findAttributes({ type }: ts.TypeAliasDeclaration): ts.TypeNode | undefined {
  const members = ts.isTypeLiteralNode(type) ? [...type.members].filter(isSchema) : [];
  return members.find((member) => member.name.text === "attributes" && ts.isTypeLiteralNode(member.type))?.type;
}

/**
 * Returns the properties of `components["schemas"]` whose names can be those of types. No keyword or built-in type, such as
 * `string`, begins with an upper-case letter.
 */
function findSchemas(file: ts.SourceFile): SchemaProperty[] {
  const components = file.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === "components");
  const schemas = components?.members.find((member) => isSchema(member) && member.name.text === "schemas");
  const members = schemas && isSchema(schemas) && ts.isTypeLiteralNode(schemas.type) ? schemas.type.members : [];
  return [...members].filter(isSchema).filter(hasTypeName);
}

function isSchema(member: ts.TypeElement): member is SchemaProperty {
  return ts.isPropertySignature(member) && ts.isIdentifier(member.name);
}

function hasTypeName({ name }: SchemaProperty): boolean {
  return /^[A-Z]\w*$/.test(name.text);
}

/** Returns the names of types that the file declares or takes from TypeScript, such as `Record`. */
function findUsedNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.add(node.typeName.text);
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Returns whether a type is a union of literals. */
function isEnumeration(type: ts.TypeNode): boolean {
  return ts.isUnionTypeNode(type) && type.types.every(ts.isLiteralTypeNode);
}

function printDeclaration({ name, type, pos }: SchemaProperty, text: string): string {
  const comment = text.slice(pos, name.end - name.text.length).trim();
  const declaration = `export type ${name.text} = ${text.slice(type.pos, type.end).trim()};`;
  return [comment, declaration].filter(Boolean).join("\n").replace(/^ {8}/gm, "");
}
