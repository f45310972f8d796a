import { FIELD_TYPES } from "../../ledger/fields";
import { isoDay } from "../../ledger/day";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";
import { isEntered, saysTheSame, SHARED_FIELDS, type SharedField } from "../../rectification/shared-fields";
import { cellAddress } from "../../workbook/range";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const sidesDiffer: Rule = {
  id: "sides-differ",
  title: "点评台账与整改台账填写不一致",
  severity: "query",
  source: null,
  messages: {
    differ:
      "问题“{problem}”的“{label}”这里填的是“{mine}”，“{sheet}”{cell} 填的是“{theirs}”，请核对后改成一致（或清空一处，由系统带出）。",
    former:
      "问题“{problem}”的“{label}”还是上一轮的“{mine}”，“{sheet}”{cell} 本轮填的是“{theirs}”，请更新（或清空，由系统带出）。",
  },
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.sides === null) continue;
      const { ledger, review, former } = problem.sides;
      for (const field of SHARED_FIELDS) {
        if (!isEntered(review, field) || !isEntered(ledger, field) || saysTheSame(review, ledger, field)) continue;
        const { row, column } = placeOf(ledger, field);
        yield {
          messageId: former.some((round) => saysTheSame(round, review, field)) ? "former" : "differ",
          data: {
            problem: problemName(problem),
            label: labelOf(review.block, field),
            mine: quote(shown(review, field)),
            sheet: ledger.block.sheetName,
            cell: row === null || column === null ? "" : cellAddress(row, column),
            theirs: quote(shown(ledger, field)),
          },
          place: placeOf(review, field),
          key: [...problemKey(problem), field],
        };
      }
    }
  },
};

function shown(record: LedgerRecord, field: SharedField): string {
  if (FIELD_TYPES[field] !== "date") return textOf(record, field);
  const reading = cellOf(record, field as "deadline")?.reading;
  return reading?.kind === "exact" ? isoDay(reading.from) : textOf(record, field);
}
