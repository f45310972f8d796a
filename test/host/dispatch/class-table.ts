import type { AnyMembers } from "../members/class-members";
import type { ClassName, HostObject } from "../members/models";
import type { MemberKind, MemberSchema, Schema } from "../schema/schema";
import { HostError, notImplemented } from "./host-error";
import { isSupported, type Profile } from "./profile";

/** What the dispatcher knows about classes: the client's view (schema), the host's answers, and which Excel it plays. */
export interface ClassTable {
  readonly schema: Schema;
  readonly members: Readonly<Partial<Record<ClassName, AnyMembers>>>;
  readonly profile: Profile;
}

export function membersOf(table: ClassTable, object: HostObject): AnyMembers {
  const members = table.members[object.className];
  if (members === undefined) throw notImplemented(`${object.className}.*`);
  return members;
}

/** The member as the client knows it. An unknown name or one above the played requirement set is refused. */
export function findMember(
  table: ClassTable,
  object: HostObject,
  wireName: string,
  kinds: readonly MemberKind[],
): MemberSchema {
  const member = table.schema.get(object.className)?.members.get(wireName.toLowerCase());
  if (member === undefined || !kinds.includes(member.kind)) {
    throw new HostError("InvalidRequest", `Cannot process the request. (${object.className}.${wireName})`);
  }
  assertSupported(table, object.className, member);
  return member;
}

export function assertSupported(table: ClassTable, className: string, member: MemberSchema): void {
  if (isSupported(table.profile, member.set)) return;
  const needs = `${member.set?.name ?? ""} ${member.set?.version.join(".") ?? ""}`;
  throw new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found. (${className}.${member.name} needs ${needs})`,
  );
}

/** The host's answer for a member; refuses loudly when it is not emulated. */
export function emulated<F>(object: HostObject, member: string, answer: F | undefined): F {
  if (answer === undefined) throw notImplemented(`${object.className}.${member}`);
  return answer;
}

/** An object must be of the class that the client takes it for. */
export function assertLeadsTo(member: MemberSchema, object: HostObject | null): HostObject | null {
  if (object !== null && member.leadsTo !== null && object.className !== member.leadsTo) {
    throw new Error(`the host answers ${member.name} with ${object.className}, the client expects ${member.leadsTo}`);
  }
  return object;
}
