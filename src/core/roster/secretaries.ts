import { toSimplified } from "../ledger/script/to-simplified";
import type { PersonMention } from "../ledger/typed-cell";
import type { OrganizationType } from "../scheme/scheme";
import type { OrganizationEntry } from "./organization-entry";
import type { Member } from "./roster";

const LEVELS: Readonly<Record<string, OrganizationType>> = {
  党委: "committee",
  党组: "committee",
  总支: "generalBranch",
  支部: "branch",
};

/**
 * Secretaries whom only the member roster knows, by their position (支部书记, 党委书记), for each organisation that the
 * organisation roster names none of; by index, in roster order.
 */
export function secretariesByPosition(
  members: readonly Member[],
  entries: readonly OrganizationEntry[],
  ancestorsOf: (organization: number) => readonly number[],
): ReadonlyMap<number, readonly PersonMention[]> {
  const found = new Map<number, PersonMention[]>();
  for (const { organization, position, name, key } of members) {
    if (organization === null || (!position.includes("书记") && !position.includes("書記"))) continue;
    const level = headedLevel(toSimplified(position));
    if (level === null) continue;
    const chain = [organization, ...ancestorsOf(organization)];
    const headed = level === "own" ? organization : chain.find((index) => entries[index]?.type === level);
    if (headed === undefined || (entries[headed]?.secretaries.length ?? 0) > 0) continue;
    found.set(headed, [...(found.get(headed) ?? []), { name, key, post: position }]);
  }
  return found;
}

/** "own": 书记 without a level. `null`: no secretary, or a deputy's, former or youth league post. */
function headedLevel(position: string): OrganizationType | "own" | null {
  if (/副书记|团|原|前任|纪委|纪检|助理|书记员/.test(position)) return null;
  const match = /(党委|党组|总支|支部)?(?:委员会)?(?:第一|专职)?书记/.exec(position);
  if (!match) return null;
  return match[1] === undefined ? "own" : (LEVELS[match[1]] ?? null);
}
