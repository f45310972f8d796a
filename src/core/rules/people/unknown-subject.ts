import { textOf } from "../../ledger/record";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const unknownSubject: Rule = {
  id: "unknown-subject",
  title: "被点评对象不在名册",
  severity: "query",
  source: null,
  messages: {
    member: "名册中没有党员“{name}”，此次点评未予计算，请核对姓名，或在名册中补登。",
    organization: "名册中没有党组织“{name}”，此次点评未予计算，请核对名称，或在名册中补登。",
  },
  *check({ reviews }) {
    for (const { record, disqualified } of reviews) {
      if (!disqualified.includes("subjectUnknown")) continue;
      const messageId = record.kind === "memberReview" ? "member" : "organization";
      const field = messageId === "member" ? "memberName" : "organization";
      const data = { label: labelOf(record.block, field), name: quote(textOf(record, field)) };
      yield { messageId, data, place: placeOf(record, field), key: recordKey(record) };
    }
  },
};
