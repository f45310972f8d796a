import { cellText, isCellError } from "../../workbook/cell";
import { placeOfRow } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const unreadableGrade: Rule = {
  id: "unreadable-grade",
  title: "等次栏内容无法识别",
  severity: "query",
  source: null,
  messages: { unreadable: "“{grade}”一栏填的是“{value}”，既不是√也不是票数，未予计算，请核对。" },
  *check({ records }) {
    for (const record of records.of("appraisal")) {
      for (const { grade, column, cell } of record.grades) {
        if (cell.blank !== null || cell.isTicked || cell.number !== null || isCellError(cell.raw)) continue;
        const data = { grade, value: quote(cellText(cell.raw)) };
        const place = { ...placeOfRow(record), column };
        yield { messageId: "unreadable", data, place, key: [...recordKey(record), grade] };
      }
    }
  },
};
