import { STANDARD_HEADINGS } from "../../ledger/headings";
import { cellOf, type LedgerRecord } from "../../ledger/record";
import { hasSubstance } from "../../ledger/values/empty-phrase";
import type { EvaluationDemand } from "../../scheme/scheme-details";
import { hasContentColumn } from "../content/review-content";
import { placeOfFirst, placeOfHeading } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import type { LedgerBlock } from "../../ledger/recognition";

type EvaluationField = EvaluationDemand["fields"][number];

export const evaluationMissing: Rule = {
  id: "evaluation-missing",
  title: "方案要求的几项评价没有写全",
  severity: "query",
  source: ({ scheme }) => scheme.evaluations?.source ?? null,
  messages: {
    blank: "{title}缺少：{missing}，请补填。",
    column: "本表没有“{missing}”一列；{title}要求 {all} 俱全，请补上此列。",
  },
  *check({ reviews, settings: { scheme } }) {
    const demand = scheme.evaluations;
    if (demand === undefined) return;
    const told = new Set<LedgerBlock>();
    for (const { record } of reviews) {
      if (record.kind !== "memberReview") continue;
      const { block } = record;
      const lacking = demand.fields.filter((field) => !hasColumn(record, field));
      if (lacking.length > 0 && !told.has(block)) {
        told.add(block);
        const data = { title: demand.title, missing: titles(lacking), all: titles(demand.fields) };
        const place = block.layout === "form" ? placeOfFirst(record, ["memberName"]) : placeOfHeading(block, null);
        yield { messageId: "column", data, place, key: ["column", block.sheetName] };
      }
      const missing = demand.fields.filter((field) => hasColumn(record, field) && isBlank(record, field));
      if (missing.length === 0) continue;
      const data = { title: demand.title, missing: titles(missing) };
      yield { messageId: "blank", data, place: placeOfFirst(record, missing), key: recordKey(record) };
    }
  },
};

/** The leader's part may stand in any of the columns for the content of a review. */
function hasColumn(record: LedgerRecord, field: EvaluationField): boolean {
  return field === "evaluation" ? hasContentColumn(record) : cellOf(record, field) !== undefined;
}

/** A leader's part that is not there at all, or only an empty phrase, is reported as such by other rules. */
function isBlank(record: LedgerRecord, field: EvaluationField): boolean {
  return field !== "evaluation" && !hasSubstance(cellOf(record, field));
}

function titles(fields: readonly EvaluationField[]): string {
  return fields.map((field) => (field === "evaluation" ? "领导点评" : STANDARD_HEADINGS[field])).join("、");
}
