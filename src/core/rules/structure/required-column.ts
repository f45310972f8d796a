import type { Field } from "../../ledger/fields";
import { KIND_TITLES, STANDARD_HEADINGS } from "../../ledger/headings";
import type { LedgerKind } from "../../ledger/kinds";
import { isReviewKind } from "../../ledger/kinds";
import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { placeOfHeading } from "../place";
import type { Rule } from "../rule";

/** Columns without which no row of the ledger can be counted. */
export const REQUIRED_COLUMNS: { readonly [K in LedgerKind]?: readonly Field[] } = {
  organizationRoster: ["organization"],
  memberRoster: ["memberName"],
  leaderRoster: ["leaderName"],
  organizationReview: ["organization", "reviewer", "reviewDate"],
  memberReview: ["memberName", "reviewer", "reviewDate"],
  rectification: ["problem"],
};

export const requiredColumn: Rule = {
  id: "required-column",
  title: "缺少必需的列",
  severity: "error",
  source: null,
  messages: {
    missing: "《{ledger}》没有“{column}”一列，请补上此列；已有此列的请改用通行的列名。",
    review: "《{ledger}》没有“{column}”一列，表中点评都不计入覆盖和统计，请补上此列；已有此列的请改用通行的列名。",
  },
  *check({ recognition }) {
    for (const { sheetName, blocks } of recognition.sheets) {
      for (const block of blocks) {
        if (block.kind === null || block.layout === "form" || block.recordRows.length === 0) continue;
        for (const field of REQUIRED_COLUMNS[block.kind] ?? []) {
          if (columnOf(block, field) >= 0 || mayStillBe(block, field)) continue;
          const data = { ledger: KIND_TITLES[block.kind], column: STANDARD_HEADINGS[field] };
          const messageId = isReviewKind(block.kind) ? "review" : "missing";
          yield { messageId, data, place: placeOfHeading(block, null), key: [sheetName, block.kind, field] };
        }
      }
    }
  },
};

/** An open question may still turn out to be this very column. */
function mayStillBe(block: LedgerBlock, field: Field): boolean {
  return block.questions.some((question) => question.candidates.includes(field));
}
