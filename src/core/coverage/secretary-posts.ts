import type { PersonMention } from "../ledger/typed-cell";
import type { Roster } from "../roster/roster";

/** One person heading one organisation; somebody who heads two has two posts. */
export interface SecretaryPost {
  /** Index of the organisation they head; never a party group. */
  readonly organization: number;
  readonly mention: PersonMention;
  /** The same person in the member roster; `null` when not listed, or when namesakes cannot be told apart. */
  readonly member: number | null;
}

/** Every named secretary, in roster order. */
export function secretaryPosts(roster: Roster): readonly SecretaryPost[] {
  return roster.organizations
    .filter((organization) => organization.type !== "group")
    .flatMap((organization) =>
      organization.secretaries.map((mention) => ({
        organization: organization.index,
        mention,
        member: memberOf(mention, organization.index, roster),
      })),
    );
}

/** A secretary is a member somewhere below the organisation as a rule: that tells namesakes apart. */
function memberOf(mention: PersonMention, organization: number, roster: Roster): number | null {
  const found = roster.findMember(mention.name, [roster.organizations[organization]?.name ?? ""]);
  if (found.found === "one") return found.index;
  if (found.found === "none") return null;
  const below = found.candidates.filter((index) => {
    const own = roster.members[index]?.organization ?? null;
    return own !== null && (own === organization || roster.ancestorsOf(own).includes(organization));
  });
  return below.length === 1 ? (below[0] ?? null) : null;
}
