import ts from "typescript";

/** The real client does these by itself; they never reach Excel by their own name. */
const CLIENT_OWN = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack", "value"]);

/**
 * "Excel.Range.values" where the symbol is declared in @types/office-js as a function, or as a member of an object that lives
 * in Excel (a class), or of Office's own objects (interfaces with functions). What `toJSON` gives counts as the class it is
 * made from. `null` for everything else: enums, options, plain data.
 */
export function nameOfMember(symbol: ts.Symbol | undefined): string | null {
  for (const declaration of symbol?.declarations ?? []) {
    if (!isOffice(declaration)) continue;
    const owner = ownerOf(declaration);
    const name = symbol?.name ?? "";
    if (owner !== null && !CLIENT_OWN.has(name)) return `${owner}.${name}`;
  }
  return null;
}

export function isDeclaredByOffice(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some(isOffice) ?? false;
}

function isOffice(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes("/@types/office-js/");
}

/** Excel.Range for Excel.Interfaces.RangeLoadOptions. Options of collections are read where they are handed to `load`. */
export function classOfOptions(checker: ts.TypeChecker, options: ts.Type): ts.Type | undefined {
  const symbol = options.getSymbol();
  const [declaration] = symbol?.declarations ?? [];
  const name = /^(\w+)LoadOptions$/.exec(symbol?.name ?? "")?.[1];
  if (declaration === undefined || name === undefined || namespaceOf(declaration) !== "Excel.Interfaces")
    return undefined;
  const excel = checker.resolveName("Excel", declaration, ts.SymbolFlags.Namespace, false);
  const found = excel?.exports?.get(ts.escapeLeadingUnderscores(name));
  return found === undefined ? undefined : checker.getDeclaredTypeOfSymbol(found);
}

function ownerOf(declaration: ts.Declaration): string | null {
  const { parent } = declaration;
  if (ts.isFunctionDeclaration(declaration)) return namespaceOf(declaration);
  if (ts.isClassDeclaration(parent)) return `${namespaceOf(parent)}.${parent.name?.text ?? ""}`;
  if (!ts.isInterfaceDeclaration(parent)) return null;
  const namespace = namespaceOf(parent);
  const made = /^(\w+?)(?:Update)?Data$/.exec(parent.name.text);
  if (namespace === "Excel.Interfaces" && made !== null) return `Excel.${made[1] ?? ""}`;
  const isObject = namespace === "Office" && parent.members.some((member) => ts.isMethodSignature(member));
  return isObject ? `Office.${parent.name.text}` : null;
}

function namespaceOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at)) names.unshift(at.name.text);
  }
  return names.join(".");
}

/** The members along a path of `load`, as the client reads it: upper or lower case, `items/` left out or not. */
export function onPath(checker: ts.TypeChecker, start: ts.Type, path: string): readonly string[] {
  const names: string[] = [];
  let type = start;
  for (const step of path.split("/")) {
    const property = propertyOf(type, step) ?? propertyOf(itemOf(checker, type), step);
    if (property === undefined) break;
    const name = nameOfMember(property);
    if (name !== null) names.push(name);
    type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    if (property.name === "items") type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  }
  return names;
}

function propertyOf(type: ts.Type | undefined, step: string): ts.Symbol | undefined {
  return type?.getProperties().find(({ name }) => name.toLowerCase() === step.toLowerCase());
}

function itemOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  const items = type.getProperty("items");
  return items && checker.getIndexTypeOfType(checker.getTypeOfSymbol(items), ts.IndexKind.Number);
}
