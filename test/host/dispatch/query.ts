import type { HostObject } from "../members/models";
import type { MemberSchema } from "../schema/schema";
import type { QueryInfo } from "../wire/messages";
import { assertLeadsTo, emulated, findMember, membersOf, type ClassTable } from "./class-table";
import { notImplemented } from "./host-error";
import { isSupported } from "./profile";

/** Names wanted of an object, lower-cased, with what is wanted of each; no names = all scalars. */
interface Selection {
  readonly parts: Map<string, Selection>;
}

/** The data row for a query: PascalCase names; a collection as `{ _Items: [...] }`. */
export function queryObject(table: ClassTable, object: HostObject, query: QueryInfo): Record<string, unknown> {
  const selection = readSelection([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return readObject(table, object, selection, query);
}

function readSelection(paths: readonly string[]): Selection {
  const root: Selection = { parts: new Map() };
  for (const path of paths.flatMap((text) => text.split(","))) {
    let at = root;
    for (const part of path.split("/").map((name) => name.trim())) {
      if (part === "" || part.toLowerCase() === "items") continue;
      let next = at.parts.get(part.toLowerCase());
      if (next === undefined) at.parts.set(part.toLowerCase(), (next = { parts: new Map() }));
      at = next;
    }
  }
  return root;
}

function readObject(
  table: ClassTable,
  object: HostObject,
  selection: Selection,
  page: QueryInfo = {},
): Record<string, unknown> {
  const members = membersOf(table, object);
  const row: Record<string, unknown> = { ...members.identity?.(object.self) };
  if (table.schema.get(object.className)?.isCollection !== true) {
    readMembers(table, object, selection, row);
    return row;
  }
  const own: Selection = { parts: new Map() };
  const ofItems: Selection = { parts: new Map() };
  for (const [name, sub] of selection.parts) {
    const isOwn = table.schema.get(object.className)?.members.get(name)?.kind === "scalar";
    (isOwn ? own : ofItems).parts.set(name, sub);
  }
  if (own.parts.size > 0) readMembers(table, object, own, row);
  if (own.parts.size > 0 && ofItems.parts.size === 0) return row;
  const all = emulated(object, "items", members.items)(object.self);
  const skip = page.Skip ?? 0;
  const shown = all.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  row["_Items"] = shown.map((item) => readObject(table, item, ofItems));
  return row;
}

function readMembers(table: ClassTable, object: HostObject, selection: Selection, row: Record<string, unknown>): void {
  const wantsAll = selection.parts.size === 0 || selection.parts.has("*");
  if (wantsAll) readAllScalars(table, object, row);
  for (const [name, sub] of selection.parts) {
    if (name === "*") continue;
    const member = findMember(table, object, name, ["scalar", "navigation"]);
    if (member.kind === "scalar") row[member.wire] = readScalar(table, object, member);
    else {
      const child = readNavigation(table, object, member);
      row[member.wire] = child === null ? null : readObject(table, child, sub);
    }
  }
}

function readAllScalars(table: ClassTable, object: HostObject, row: Record<string, unknown>): void {
  const missing: string[] = [];
  for (const member of table.schema.get(object.className)?.members.values() ?? []) {
    if (member.kind !== "scalar" || member.name.startsWith("_") || !isSupported(table.profile, member.set)) continue;
    if (membersOf(table, object).get?.[member.name] === undefined) missing.push(member.name);
    else row[member.wire] = readScalar(table, object, member);
  }
  if (missing.length > 0)
    throw notImplemented(`${object.className}.{${missing.join(",")}} (all properties were asked for)`);
}

function readScalar(table: ClassTable, object: HostObject, member: MemberSchema): unknown {
  return emulated(object, member.name, membersOf(table, object).get?.[member.name])(object.self);
}

export function readNavigation(table: ClassTable, object: HostObject, member: MemberSchema): HostObject | null {
  const answer = emulated(object, member.name, membersOf(table, object).navigate?.[member.name]);
  return assertLeadsTo(member, answer(object.self));
}
