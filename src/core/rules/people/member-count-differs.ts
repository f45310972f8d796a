import { textOf } from "../../ledger/record";
import type { Organization, Roster } from "../../roster/roster";
import { placeOf } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";

export const memberCountDiffers: Rule = {
  id: "member-count-differs",
  title: "党员人数与名单不符",
  severity: "query",
  source: null,
  messages: { differs: "“{name}”填报党员 {stated} 人，党员名册中有 {listed} 人，请核对人数或名册。" },
  *check({ roster }) {
    for (const organization of roster.organizations) {
      const { record, memberCount, name } = organization;
      if (record === null || memberCount === null || textOf(record, "memberCount") === "") continue;
      const { listed, isWhole } = listedIn(roster, organization);
      // Nobody listed, or a part of the tree without names: another rule asks for the names.
      if (!isWhole || listed === memberCount) continue;
      const data = { name: quoteName(name), stated: memberCount, listed };
      yield { messageId: "differs", data, place: placeOf(record, "memberCount"), key: [organization.key] };
    }
  },
};

/** How many members the roster lists in the organisation's subtree, and whether that can be all of them. */
function listedIn(roster: Roster, organization: Organization): { listed: number; isWhole: boolean } {
  let listed = 0;
  let isWhole = true;
  for (const index of roster.subtreeOf(organization.index)) {
    const own = roster.membersOf(index).length;
    listed += own;
    const below = roster.organizations[index];
    const isLeaf = below !== undefined && below.children.length === 0;
    if (isLeaf && own === 0 && (below.memberCount ?? 0) > 0 && below.type !== "group") isWhole = false;
  }
  return { listed, isWhole: isWhole && listed > 0 };
}
