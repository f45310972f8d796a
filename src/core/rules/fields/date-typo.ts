import { partsOf, isoDay, type Day } from "../../ledger/day";
import type { CellValue } from "../../workbook/cell";
import type { RuleHit } from "../finding";
import { fixOf } from "../fix";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";

export const dateTypo: Rule = {
  id: "date-typo",
  title: "日期笔误",
  severity: "error",
  source: null,
  messages: {
    suggested: "“{label}”的“{value}”没有这一天，疑为 {suggestion} 之误，请核对后改正。",
    typo: "“{label}”的“{value}”没有这一天，请核对后改正。",
  },
  check({ records }) {
    const hits: RuleHit[] = [];
    forEachCell(records, "date", (record, field, { reading, raw, text }) => {
      if (reading.kind !== "typo") return;
      const data = { label: labelOf(record.block, field), value: quote(text) };
      const hit = { place: placeOf(record, field), key: [...recordKey(record), field] };
      const { suggestion } = reading;
      if (suggestion === null) {
        hits.push({ messageId: "typo", data, ...hit });
        return;
      }
      const fix = fixOf(record, field, raw, inStyleOf(raw, suggestion));
      hits.push({
        messageId: "suggested",
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
