import { partsOf, isoDay, type Day } from "../../ledger/day";
import type { CellValue } from "../../workbook/cell";
import type { RuleHit } from "../finding";
import { fixOf } from "../fix";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";
import { isReviewDay } from "./review-day";

export const dateTypo: Rule = {
  id: "date-typo",
  title: "日期笔误",
  severity: "error",
  source: null,
  messages: {
    suggested: "“{label}”的“{value}”没有这一天，疑为 {suggestion} 之误，请核对后改正。",
    typo: "“{label}”的“{value}”没有这一天，请核对后改正。",
    suggestedReview:
      "“{label}”的“{value}”没有这一天，疑为 {suggestion} 之误；改正之前，这次点评不计入覆盖和统计，请核对后改正。",
    typoReview: "“{label}”的“{value}”没有这一天，这次点评不计入覆盖和统计，请核对后改正。",
  },
  check({ records }) {
    const hits: RuleHit[] = [];
    forEachCell(records, "date", (record, field, { reading, raw, text }) => {
      if (reading.kind !== "typo") return;
      const data = { label: labelOf(record.block, field), value: quote(text) };
      const hit = { place: placeOf(record, field), key: [...recordKey(record), field] };
      const { suggestion } = reading;
      const about = isReviewDay(record, field) ? "Review" : "";
      if (suggestion === null) {
        hits.push({ messageId: `typo${about}`, data, ...hit });
        return;
      }
      const fix = fixOf(record, field, raw, inStyleOf(raw, suggestion));
      hits.push({
        messageId: `suggested${about}`,
        data: { ...data, suggestion: isoDay(suggestion) },
        ...hit,
        ...(fix === null ? {} : { fix }),
      });
    });
    return hits;
  },
};

/** The day written as the cell writes its own: 2010年12月15日, 2010.12.15, else 2010-12-15. */
function inStyleOf(raw: CellValue, day: Day): string {
  const { year, month, date } = partsOf(day);
  if (typeof raw === "string" && raw.includes("年")) return `${year}年${month}月${date}日`;
  if (typeof raw === "string" && /\d\.\d/.test(raw)) return `${year}.${month}.${date}`;
  return isoDay(day);
}
