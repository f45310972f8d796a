import { textOf } from "../../ledger/record";
import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const groupAsSubject: Rule = {
  id: "group-as-subject",
  title: "党小组不作为点评对象",
  severity: "query",
  source: null,
  messages: { group: "“{name}”是党小组，不单独作为点评对象，此次点评未予计算，请改填所属党支部或具体党员。" },
  *check({ reviews }) {
    for (const { record, disqualified } of reviews) {
      if (!disqualified.includes("subjectIsGroup")) continue;
      const data = { name: quote(textOf(record, "organization")) };
      yield { messageId: "group", data, place: placeOf(record, "organization"), key: recordKey(record) };
    }
  },
};
