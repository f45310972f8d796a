import { makeEntry } from "../../../src/core/journal/make-entry";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { pictureOf, type Picture } from "../../contract/picture-of";

export const HEAD = {
  id: "1",
  title: "校验标记",
  at: "2026-03-02T09:00:00+08:00",
  summary: "写入 3 格。",
  undoes: null,
};

export function entryOf(before: WorkbookSnapshot, plan: EditPlan, state: "pending" | "done" = "done") {
  const made = makeEntry({ head: HEAD, plan, before, after: applyPlan(before, plan), looks: new Map() });
  return { ...made, state };
}

/** Whether a cell shows a date is a look: not restored without looks. */
export function contents(workbook: WorkbookSnapshot): readonly Picture[] {
  return pictureOf(workbook).map((picture) => ({ ...picture, dates: [] }));
}

export function ledger(): WorkbookSnapshot {
  const values = [
    ["姓名", "点评时间", null],
    ["林晓", 40556, null],
    ["周敏", "2011.1.10", null],
    ["白雪峰", null, null],
  ];
  return {
    isStructureProtected: false,
    sheets: [plainSheet("a", "台账", values), plainSheet("b", "名册", [["书记"]])],
  };
}

export const MARKS: EditPlan = {
  edits: [
    {
      type: "writeBlock",
      sheet: "a",
      top: 0,
      left: 2,
      cells: [[{ value: "校验结果" }], [{ value: "有误" }], [null], [{ value: "缺时间" }]],
    },
    { type: "styleBlock", sheet: "a", range: { top: 0, left: 2, bottom: 3, right: 2 }, style: { wrap: true } },
    { type: "writeBlock", sheet: "a", top: 2, left: 1, cells: [[{ value: 40553 }]] },
    { type: "addSheet", key: "new", name: "校验清单", visibility: "visible" },
    { type: "writeBlock", sheet: "new", top: 0, left: 0, cells: [[{ value: "校验清单" }], [{ value: 2 }]] },
  ],
};

export function typed(
  workbook: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: string | null,
): WorkbookSnapshot {
  return applyPlan(workbook, { edits: [{ type: "writeBlock", sheet, top: row, left: column, cells: [[{ value }]] }] });
}
