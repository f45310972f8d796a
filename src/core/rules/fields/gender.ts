import { cellOf } from "../../ledger/record";
import { isCellError } from "../../workbook/cell";
import { fixOf } from "../fix";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const gender: Rule = {
  id: "gender",
  title: "性别填写有误",
  severity: "error",
  source: null,
  messages: {
    other: "“{label}”填的是“{value}”，应为“男”或“女”。",
    wording: "“{label}”填的是“{value}”，应改为“{right}”。",
  },
  *check({ records }) {
    for (const record of records.all) {
      const cell = cellOf(record, "gender");
      if (cell === undefined || cell.blank !== null || cell.text === "男" || cell.text === "女") continue;
      if (isCellError(cell.raw)) continue;
      const right = /^\s*([男女])\s*(?:性|士)?\s*$/.exec(cell.text)?.[1];
      const data = { label: labelOf(record.block, "gender"), value: quote(cell.text) };
      const hit = { place: placeOf(record, "gender"), key: recordKey(record) };
      if (right === undefined) yield { messageId: "other", data, ...hit };
      else {
        const fix = fixOf(record, "gender", cell.raw, right);
        yield { messageId: "wording", data: { ...data, right }, ...hit, ...(fix === null ? {} : { fix }) };
      }
    }
  },
};
