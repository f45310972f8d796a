import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import { newWorkbookFile } from "../../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";

export const TITLE = "青云镇党员点评台账";
const HEADS = ["序号", "党组织名称", "点评对象", "点评领导", "点评时间", "点评方式", "评价", "存在的问题", "工作建议"];
const ROWS = 60;

/** A ledger whose rows have no heights of their own. Three rows and two columns are frozen; the title lies over both sides, and units over 2 and 40 rows of a frozen column. */
export function frozenLedger(): Buffer {
  const lines = Array.from({ length: ROWS }, (_, index) =>
    [
      index + 1,
      index === 1 || (index > 6 && index <= 45) ? null : "第一党支部",
      `王某${String(index)}`,
      "李书记",
      "2011-01-05",
      "集中点评",
      "较好",
    ].map((value) => ({ value })),
  );
  const sheet = "台账";
  const plan: EditPlan = {
    edits: [
      { type: "addSheet", key: sheet, name: sheet, visibility: "visible" },
      { type: "writeBlock", sheet, top: 0, left: 0, cells: [[{ value: TITLE }], [{ value: "填报单位：青云镇党委" }]] },
      { type: "writeBlock", sheet, top: 2, left: 0, cells: [HEADS.map((value) => ({ value }))] },
      { type: "writeBlock", sheet, top: 3, left: 0, cells: lines },
      {
        type: "styleBlock",
        sheet,
        range: { top: 0, left: 0, bottom: 0, right: 8 },
        style: { horizontal: "center" },
      },
      { type: "merge", sheet, range: { top: 0, left: 0, bottom: 0, right: 8 } },
      { type: "merge", sheet, range: { top: 1, left: 0, bottom: 1, right: 8 } },
      { type: "merge", sheet, range: { top: 3, left: 1, bottom: 4, right: 1 } },
      { type: "merge", sheet, range: { top: 9, left: 1, bottom: 48, right: 1 } },
      { type: "columnWidths", sheet, widths: HEADS.map((_, column) => ({ column, width: 24 })) },
      { type: "freeze", sheet, rows: 3, columns: 2 },
    ],
  };
  return Buffer.from(writeWorkbookFile(newWorkbookFile("冻结.xlsx"), plan).bytes);
}
