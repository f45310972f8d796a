import type { SheetRecognition } from "../../ledger/recognition";
import { isReviewLedgerTitle } from "../../ledger/vocabulary/kind-titles";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { quote } from "../quote";
import type { Rule } from "../rule";

/** Rows in which a title may stand, and rows of several cells from which on a sheet holds more than a cover. */
const TITLE_ROWS = 5;
const LEDGER_ROWS = 3;

/** A sheet that calls itself a ledger of reviews and was read as nothing must not be passed over in silence. */
export const unreadLedger: Rule = {
  id: "unread-ledger",
  title: "像是点评台账，却没有读出来",
  severity: "query",
  source: null,
  messages: {
    unread:
      "“{title}”像是点评台账，但没有认出表头，这张表没有检查，也没有计入统计；请取消跨整行的合并单元格，写明“姓名”“点评领导”“点评时间”等栏目后再试。",
  },
  *check({ workbook, recognition }) {
    const read = new Map(recognition.sheets.map((sheet) => [sheet.sheetId, sheet]));
    for (const sheet of workbook.sheets) {
      if (isRead(read.get(sheet.id))) continue;
      const title = ledgerTitle(sheet);
      if (title === null || !holdsRows(sheet)) continue;
      const place = { sheetId: sheet.id, row: null, column: null };
      yield { messageId: "unread", data: { title: quote(title) }, place, key: [sheet.name] };
    }
  },
};

function isRead(sheet: SheetRecognition | undefined): boolean {
  if (sheet === undefined || sheet.isOurs) return true;
  return sheet.blocks.some((block) => block.kind !== null || block.questions.length > 0);
}

/** A line of its own above the table, or the sheet's name. */
function ledgerTitle(sheet: SheetSnapshot): string | null {
  for (const row of sheet.values.slice(0, TITLE_ROWS)) {
    const texts = row.filter((value): value is string => typeof value === "string" && value.trim() !== "");
    const only = texts.length === 1 ? (texts[0] ?? "") : "";
    if (isReviewLedgerTitle(only)) return only;
  }
  return isReviewLedgerTitle(sheet.name) ? sheet.name : null;
}

function holdsRows(sheet: SheetSnapshot): boolean {
  let rows = 0;
  for (const row of sheet.values) {
    if (row.filter((value) => value !== null).length >= 3) rows += 1;
    if (rows >= LEDGER_ROWS) return true;
  }
  return false;
}
