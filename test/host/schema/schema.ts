import { readRequirementSets, type RequirementSet, type RequirementSets } from "./requirement-sets";

export type MemberKind = "scalar" | "navigation" | "method";

export interface MemberSchema {
  readonly kind: MemberKind;
  /** As the declarations spell it. */
  readonly name: string;
  /** As it goes over the wire. */
  readonly wire: string;
  /** Class of the object it leads to; `null` for values. */
  readonly leadsTo: string | null;
  /** Methods only: does the client declare it to change the workbook? */
  readonly isWrite: boolean;
  readonly set: RequirementSet | null;
}

export interface ClassSchema {
  readonly className: string;
  readonly isCollection: boolean;
  /** By lower-cased name. */
  readonly members: ReadonlyMap<string, MemberSchema>;
}

export type Schema = ReadonlyMap<string, ClassSchema>;

/** What the client class of one name has, taken from the client itself and the declarations' tags. */
export function readSchema(excel: typeof Excel, sets: RequirementSets = readRequirementSets()): Schema {
  const schema = new Map<string, ClassSchema>();
  for (const [className, constructor] of Object.entries(excel)) {
    const prototype = prototypeOf(constructor);
    if (prototype === null || !("_className" in prototype)) continue;
    schema.set(className, readClass(className, prototype, sets, setterNames(excel)));
  }
  return schema;
}

/** The client sets a few properties under other names than it reads them by: "Worksheet.ShowGridlines" → "Gridlines". */
function setterNames(excel: typeof Excel): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const inner: unknown = Reflect.get(excel, "_CC");
  for (const [key, setter] of Object.entries(typeof inner === "object" && inner !== null ? inner : {})) {
    const property = /^(\w+)_(\w+)_Set$/.exec(key);
    const wire = /\w\(\w+,"(\w+)"/.exec(String(setter));
    if (property !== null && wire !== null) names.set(`${property[1] ?? ""}.${property[2] ?? ""}`, wire[1] ?? "");
  }
  return names;
}

function prototypeOf(value: unknown): object | null {
  if (typeof value !== "function") return null;
  const prototype: unknown = value.prototype;
  return typeof prototype === "object" ? prototype : null;
}

function readClass(
  className: string,
  prototype: object,
  sets: RequirementSets,
  setters: ReadonlyMap<string, string>,
): ClassSchema {
  const scalars = names(prototype, "_scalarPropertyNames");
  const scalarWires = names(prototype, "_scalarPropertyOriginalNames");
  const navigations = new Set(names(prototype, "_navigationPropertyNames"));
  const events = readEventNames(prototype);
  const members = new Map<string, MemberSchema>();
  const add = (kind: MemberKind, name: string, wire: string, leadsTo: string | null, source: string): void => {
    const set = sets.get(`${className}.${events.get(name) ?? name}`) ?? clientSet(className, name, source);
    const isWrite = kind === "method" && source.includes(`"${wire}",0,`);
    const member = { kind, name, wire, leadsTo, isWrite, set };
    members.set(wire.toLowerCase(), member);
    const setter = setters.get(`${className}.${wire}`);
    if (kind === "scalar" && setter !== undefined) members.set(setter.toLowerCase(), member);
  };
  for (const [at, name] of scalars.entries()) add("scalar", name, scalarWires[at] ?? name, null, "");
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const source = sourceOf(descriptor);
    const target = /\w\((?:\w+\.(\w+),)?this,(?:"(\w+)"|\[)/.exec(source);
    if (target === null) continue;
    if (isGetter(descriptor)) {
      if (name.startsWith("on")) continue;
      if (navigations.has(name) || target[1] !== undefined) {
        if (!scalars.includes(name)) add("navigation", name, target[2] ?? name, target[1] ?? null, source);
      }
    } else add("method", name, target[2] ?? "_Indexer", target[1] ?? null, source);
  }
  return { className, isCollection: "_isCollection" in prototype, members };
}

/** Wire names of registrations → the event that they belong to. */
function readEventNames(prototype: object): ReadonlyMap<string, string> {
  const events = new Map<string, string>();
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!name.startsWith("on") || !isGetter(descriptor)) continue;
    for (const match of sourceOf(descriptor).matchAll(/\._((?:Unr|R)egister\w+)\(/g))
      events.set(`_${match[1] ?? ""}`, name);
  }
  return events;
}

// Members that the declarations do not list carry their set inside the client: check("Class.member",<"ExcelApi">,"1.7",…).
function clientSet(className: string, name: string, source: string): RequirementSet | null {
  const match = new RegExp(`"${className}\\.${name}",(?:\\w+|"(\\w+)"),"(\\d+)\\.(\\d+)"`).exec(source);
  if (match === null) return null;
  return { name: match[1] ?? "ExcelApi", version: [Number(match[2]), Number(match[3])] };
}

function isGetter(descriptor: PropertyDescriptor): boolean {
  return "get" in descriptor;
}

/** Source text of a getter or method. */
function sourceOf(descriptor: PropertyDescriptor): string {
  const { get: getter, value } = descriptor as { readonly get?: () => unknown; readonly value?: unknown };
  return String(getter ?? value);
}

function names(prototype: object, property: string): readonly string[] {
  const list: unknown = Reflect.get(prototype, property);
  return Array.isArray(list) ? list.filter((name) => typeof name === "string") : [];
}
