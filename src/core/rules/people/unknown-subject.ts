import { textOf } from "../../ledger/record";
import { labelOf, placeOf } from "../place";
import { createNearestName } from "./nearest-name";
import { quoteName } from "../quote";
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
    resembles: "名册中没有党组织“{name}”，是否为“{other}”？此次点评未予计算，请核对名称，或在名册中补登。",
  },
  *check({ reviews, roster }) {
    const nearest = createNearestName(roster.organizations.map(({ name }) => name));
    for (const { record, disqualified } of reviews) {
      if (!disqualified.includes("subjectUnknown")) continue;
      const messageId = record.kind === "memberReview" ? "member" : "organization";
      const field = messageId === "member" ? "memberName" : "organization";
      const other = messageId === "organization" ? nearest(textOf(record, field)) : null;
      const data = { label: labelOf(record.block, field), name: quoteName(textOf(record, field)) };
      const said = other === null ? data : { ...data, other: quoteName(other) };
      yield {
        messageId: other === null ? messageId : "resembles",
        data: said,
        place: placeOf(record, field),
        key: recordKey(record),
      };
    }
  },
};
