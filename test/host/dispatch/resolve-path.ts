import type { HostObject } from "../members/models";
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from "../wire/messages";
import { assertLeadsTo, emulated, findMember, membersOf, type ClassTable } from "./class-table";
import { HostError, itemNotFound, notImplemented } from "./host-error";
import { readNavigation } from "./query";

/** Objects that the client keeps beyond one request, by reference id. */
export interface References {
  readonly objects: Map<string, HostObject>;
  lastId: number;
}

/** State of one request. */
export interface RequestScope {
  readonly table: ClassTable;
  readonly root: HostObject;
  readonly references: References;
  readonly paths: RequestBody["ObjectPaths"];
  /** Paths already walked: a path that adds something adds it once. */
  readonly resolved: Map<number, HostObject | null>;
  /** Reference ids given out for objects of this request. */
  readonly kept: Map<HostObject, string>;
}

/** The object that a path leads to; `null` for a null object, also below one. */
export function resolvePath(scope: RequestScope, id: number): HostObject | null {
  const known = scope.resolved.get(id);
  if (known !== undefined) return known;
  const path = scope.paths[String(id)];
  if (path === undefined) throw new HostError("InvalidObjectPath", `The object path '${id}' isn't in the request.`);
  const object = walk(scope, path);
  scope.resolved.set(id, object);
  return object;
}

function walk(scope: RequestScope, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case PATH.nullObject:
      return null;
    case PATH.root:
      return scope.root;
    case PATH.reference: {
      const object = scope.references.objects.get(path.Name);
      if (object === undefined)
        throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
      assertAlive(object);
      return object;
    }
    case PATH.newObject:
      throw notImplemented(path.Name);
    default: {
      const parent = resolvePath(scope, path.ParentObjectPathId ?? 0);
      return parent === null ? null : step(scope, parent, path);
    }
  }
}

/** A kept range of a sheet that is gone leads nowhere. */
function assertAlive({ self }: HostObject): void {
  const sheet = "sheet" in self ? self.sheet : null;
  if (sheet?.isDeleted === true) throw itemNotFound("the worksheet was deleted");
}

function step(scope: RequestScope, parent: HostObject, path: ObjectPath): HostObject | null {
  const { table } = scope;
  switch (path.ObjectPathType) {
    case PATH.property: {
      const member = findMember(table, parent, path.Name, ["navigation"]);
      return readNavigation(table, parent, member);
    }
    case PATH.indexer:
      return asObject(callMethod(scope, parent, "_Indexer", path.ArgumentInfo));
    case PATH.method:
      return asObject(callMethod(scope, parent, path.Name, path.ArgumentInfo));
    default:
      throw notImplemented(`ObjectPathType ${path.ObjectPathType}`);
  }
}

function asObject(value: unknown): HostObject | null {
  return typeof value === "object" && value !== null && "className" in value && "self" in value
    ? (value as HostObject)
    : null;
}

/** Calls a method by its wire name ("_Indexer" = the collection's own getItem). */
export function callMethod(
  scope: RequestScope,
  object: HostObject,
  wireName: string,
  info: ArgumentInfo | undefined,
): unknown {
  const { table } = scope;
  const members = membersOf(table, object);
  const args = readArguments(scope, info);
  const member = findMember(table, object, wireName, ["method"]);
  if (member.isWrite) members.guard?.(object.self, member.name);
  const protocol = members.wire?.[member.name];
  if (protocol !== undefined) return protocol(object.self, ...args);
  const result = emulated(object, member.name, members.call?.[member.name])(object.self, ...args);
  if (member.leadsTo !== null) assertLeadsTo(member, asObject(result));
  return result;
}

/** The arguments with paths replaced by the objects they lead to. */
export function readArguments(scope: RequestScope, info: ArgumentInfo | undefined): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, at) => readArgument(scope, value, references[at]));
}

function readArgument(scope: RequestScope, value: unknown, reference: unknown): unknown {
  if (typeof reference === "number" && reference !== 0) return resolvePath(scope, reference);
  if (Array.isArray(value) && Array.isArray(reference)) {
    return value.map((element: unknown, at) => readArgument(scope, element, reference[at]));
  }
  if (
    typeof value === "object" &&
    value !== null &&
    "_ObjectPathId" in value &&
    typeof value._ObjectPathId === "number"
  ) {
    return resolvePath(scope, value._ObjectPathId);
  }
  return value;
}
