import { textOf } from "../../ledger/record";
import type { AssessedReview } from "../../coverage/coverage";
import type { Roster } from "../../roster/roster";
import { placeOf } from "../place";
import { quoteName } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

const SHOWN = 4;

export const ambiguousSubject: Rule = {
  id: "ambiguous-subject",
  title: "重名，无法确定被点评对象",
  severity: "query",
  source: null,
  messages: {
    member: "名册中有 {count} 名“{name}”（{where}），分不清是哪一位，此次点评未予计算，请写明所在党组织。",
    organization: "名册中有 {count} 个“{name}”（{where}），分不清是哪一个，此次点评未予计算，请写明上级党组织。",
  },
  *check({ reviews, roster }) {
    for (const review of reviews) {
      const { record, disqualified, candidates } = review;
      if (!disqualified.includes("subjectAmbiguous")) continue;
      const messageId = record.kind === "memberReview" ? "member" : "organization";
      const field = messageId === "member" ? "memberName" : "organization";
      const name = quoteName(textOf(record, field));
      const where = candidates.slice(0, SHOWN).map((index) => whereabouts(review, roster, index));
      if (candidates.length > SHOWN) where.push("等");
      const data = { name, count: candidates.length, where: where.join("、") };
      yield { messageId, data, place: placeOf(record, field), key: recordKey(record) };
    }
  },
};

function whereabouts({ record }: AssessedReview, roster: Roster, index: number): string {
  if (record.kind === "memberReview") {
    const member = roster.members[index];
    return member === undefined || member.organizationText === "" ? "未写党组织" : quoteName(member.organizationText);
  }
  const parent = roster.organizations[index]?.parent ?? null;
  return parent === null ? "无上级" : quoteName(roster.organizations[parent]?.name ?? "");
}
