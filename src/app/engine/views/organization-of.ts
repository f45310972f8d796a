import type { SubjectCoverage } from "../../../core/coverage/coverage";
import type { Roster } from "../../../core/roster/roster";

/** The organisation that a subject is or belongs to; `null`: none that the roster knows. */
export function organizationOf({ subject }: SubjectCoverage, roster: Roster): number | null {
  return subject.type === "organization" ? subject.index : (roster.members[subject.index]?.organization ?? null);
}
