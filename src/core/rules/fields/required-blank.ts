import type { ReviewReason } from "../../coverage/coverage";
import type { Field } from "../../ledger/fields";
import type { LedgerKind } from "../../ledger/kinds";
import { isReviewKind } from "../../ledger/kinds";
import type { LedgerRecord } from "../../ledger/record";
import type { RuleHit } from "../finding";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

/** What every row of the ledger must say, where there is a column for it. Reviews are judged by their reasons instead. */
const REQUIRED: { readonly [K in LedgerKind]?: readonly Field[] } = {
  organizationRoster: ["organization"],
  memberRoster: ["memberName", "organization"],
  leaderRoster: ["leaderName"],
  rectification: ["problem"],
  pledge: ["pledge"],
};

export const requiredBlank: Rule = {
  id: "required-blank",
  title: "必填项空缺",
  severity: "error",
  source: null,
  messages: {
    blank: "“{label}”没有填写，请补填。",
    review: "“{label}”没有填写，这次点评不计入覆盖和统计，请补填。",
    nobody: "“{label}”写的是“{value}”，没有写是哪一位，这次点评不计入覆盖和统计，请写明姓名。",
  },
  *check({ records, reviews }) {
    for (const { record, disqualified } of reviews) {
      for (const reason of disqualified) {
        const field = blankField(record, reason);
        if (field !== null && record.cells[field] !== undefined) yield ofReview(record, field);
      }
    }
    for (const record of records.all) {
      if (isReviewKind(record.kind)) continue;
      for (const field of REQUIRED[record.kind] ?? []) {
        const cell = record.cells[field];
        if (cell !== undefined && cell.blank !== null) yield blank(record, field);
      }
    }
  },
};

/** A reviewer's cell may be filled and yet name nobody: 党支部书记. */
function ofReview(record: LedgerRecord, field: Field): RuleHit {
  const hit = blank(record, field);
  const cell = record.cells[field];
  if (cell === undefined || cell.blank !== null) return { ...hit, messageId: "review" };
  return { ...hit, messageId: "nobody", data: { ...hit.data, value: quote(cell.text) } };
}

function blank(record: LedgerRecord, field: Field): RuleHit {
  const data = { label: labelOf(record.block, field) };
  return { messageId: "blank", data, place: placeOf(record, field), key: [...recordKey(record), field] };
}

function blankField(record: LedgerRecord, reason: ReviewReason): Field | null {
  switch (reason) {
    case "dateBlank":
      return "reviewDate";
    case "reviewerBlank":
      return "reviewer";
    case "subjectBlank":
      return record.kind === "memberReview" ? "memberName" : "organization";
    case "dateUnreadable":
    case "dateImprecise":
    case "dateAfterAsOf":
    case "subjectUnknown":
    case "subjectAmbiguous":
    case "subjectIsGroup":
    case "reviewerNotEntitled":
    case "repetition":
      return null;
  }
}
