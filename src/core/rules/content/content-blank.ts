import type { TypedCell } from "../../ledger/typed-cell";
import { placeOfFirst } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { CONTENT_FIELDS, hasContentColumn } from "./review-content";

export const contentBlank: Rule = {
  id: "content-blank",
  title: "没有点评内容",
  severity: "query",
  source: null,
  messages: { blank: "这次点评没有记录任何内容，请补填评价、存在的问题和努力方向。" },
  *check({ reviews }) {
    for (const { record } of reviews) {
      if (!hasContentColumn(record)) continue;
      if (CONTENT_FIELDS.some((field) => isWritten(record.cells[field]))) continue;
      yield { messageId: "blank", data: {}, place: placeOfFirst(record, CONTENT_FIELDS), key: recordKey(record) };
    }
  },
};

/** Something stands there, be it an empty phrase (which another rule reports). */
function isWritten(cell: TypedCell | undefined): boolean {
  return cell !== undefined && cell.blank !== "empty";
}
