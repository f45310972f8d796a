import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { classOfOptions, isDeclaredByOffice, nameOfMember, onPath } from "./member-name";

/** "Excel.Range.values" for reading or calling, "set Excel.Range.values" for writing; with the first place it stands at. */
export type OfficeMembers = ReadonlyMap<string, string>;

/**
 * A program over the files of these folders (relative to the project) and what they import of ours. Packages stay unresolved:
 * Office.js is declared globally, so nothing about it is lost, and reading React and the rest would take ten times as long.
 */
export function openProgram(folders: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: ["office-js", "jest"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) =>
      text.startsWith(".") ? ts.resolveModuleName(text, file, options, host) : { resolvedModule: undefined },
    );
  return ts.createProgram({ rootNames: folders.flatMap(sourcesIn), options, host });
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/**
 * Members of Excel.*, Office.* and OfficeExtension.* that the program's files in these folders use: by name or by a key whose
 * type says the name, taken out of an object, loaded, or set. What is set under a computed name is not seen.
 */
export function officeMembers(program: ts.Program, folders: readonly string[]): OfficeMembers {
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const name of sourcesIn(folder)) {
      const file = program.getSourceFile(name);
      if (file === undefined) throw new Error(`${name} is not in the program`);
      visit(file, file);
    }
  }
  return found;

  function visit(node: ts.Node, file: ts.SourceFile): void {
    for (const member of membersAt(checker, node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      if (!found.has(member)) found.set(member, `${relative("", file.fileName)}:${line}`);
    }
    ts.forEachChild(node, (child) => visit(child, file));
  }
}

function membersAt(checker: ts.TypeChecker, node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) {
    const name = nameOfMember(checker.getSymbolAtLocation(node.name));
    return name === null ? [] : isAssigned(node) ? [`set ${name}`] : [name];
  }
  if (ts.isElementAccessExpression(node)) return membersByKey(checker, node.expression, node.argumentExpression);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = node.propertyName ?? node.name;
    if (!ts.isIdentifier(key)) return [];
    const name = nameOfMember(checker.getTypeAtLocation(node.parent).getProperty(key.text));
    return name === null ? [] : [name];
  }
  if (ts.isObjectLiteralExpression(node)) return membersOfOptions(checker, node);
  return ts.isCallExpression(node) ? membersOfCall(checker, node) : [];
}

function isAssigned(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** `range[property]`, where the type of `property` says which names it can be. */
function membersByKey(checker: ts.TypeChecker, object: ts.Expression, key: ts.Expression): readonly string[] {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
  return textsOf(checker, key).flatMap((text) => nameOfMember(type.getProperty(text)) ?? []);
}

/** Options of `load` that are made apart from the call: `const look: Excel.Interfaces.RangeFormatLoadOptions = { … }`. */
function membersOfOptions(checker: ts.TypeChecker, node: ts.ObjectLiteralExpression): readonly string[] {
  const contextual = checker.getContextualType(node);
  const type = contextual && classOfOptions(checker, contextual);
  return type === undefined
    ? []
    : leaves(checker, checker.getTypeAtLocation(node), node).flatMap((path) => onPath(checker, type, path));
}

/** What `load("format/fill/color")`, `load({ name: true })`, `set({ … })` and `assign(range, { … })` name. */
function membersOfCall(checker: ts.TypeChecker, node: ts.CallExpression): readonly string[] {
  const { expression: callee, arguments: given } = node;
  const isOfObject = ts.isPropertyAccessExpression(callee);
  const name = isOfObject ? callee.name.text : callee.getText();
  const [object, argument] = name === "assign" ? given : [isOfObject ? callee.expression : undefined, given[0]];
  if (object === undefined || argument === undefined || !["assign", "load", "set"].includes(name)) return [];
  const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
  return pathsOf(checker, argument).flatMap((path) => {
    const members = onPath(checker, type, path);
    return members.map((member, at) => (name !== "load" && at === members.length - 1 ? `set ${member}` : member));
  });
}

function pathsOf(checker: ts.TypeChecker, argument: ts.Expression): readonly string[] {
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((each) => pathsOf(checker, each));
  const texts = textsOf(checker, argument);
  if (texts.length > 0) return texts.flatMap((list) => list.split(",").map((path) => path.trim()));
  return leaves(checker, checker.getTypeAtLocation(argument), argument);
}

function textsOf(checker: ts.TypeChecker, expression: ts.Expression): readonly string[] {
  const type = checker.getTypeAtLocation(expression);
  const all = alternatives(checker.getBaseConstraintOfType(type) ?? type);
  return all.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
}

/** Paths of the properties that our own code wrote down; those that only the declared type of an option offers are not asked for. */
function leaves(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): readonly string[] {
  return alternatives(checker.getNonNullableType(type)).flatMap((each) =>
    (each.flags & ts.TypeFlags.Object) === 0 || checker.isArrayLikeType(each)
      ? []
      : each.getProperties().flatMap((property) => {
          if (isDeclaredByOffice(property)) return [];
          const below = leaves(checker, checker.getTypeOfSymbolAtLocation(property, at), at);
          return below.length === 0 ? [property.name] : below.map((path) => `${property.name}/${path}`);
        }),
  );
}

function alternatives(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
