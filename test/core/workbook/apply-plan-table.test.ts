import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { hasRoomForColumns } from "../../../src/core/workbook/apply-plan-table";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { Edit } from "../../../src/core/workbook/edit-plan";
import { PlanError } from "../../../src/core/workbook/plan-error";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { cellAt } from "../../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "./picture";

const ledger = sheetOf("台账", [
  ["姓名", "点评时间"],
  ["林晓", 40556],
  ["周敏", "2011.1.10"],
]);

function after(workbook: WorkbookSnapshot, ...edits: Edit[]): WorkbookSnapshot {
  return applyPlan(workbook, { edits });
}

function only(workbook: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PlanError) return error.code;
    throw error;
  }
  return "no error";
}

const put = (value: CellValue): { value: CellValue } => ({ value });

describe("tables", () => {
  const table = {
    id: "1",
    name: "表1",
    range: { top: 0, left: 0, bottom: 2, right: 1 },
    hasHeaderRow: true,
    hasTotalsRow: false,
  };
  const withTable = sheetOf("台账", ledger.values, { tables: [table] });
  const append: Edit = { type: "appendTableColumns", sheet: "台账", table: "1", headers: ["校验结果", "整改状态"] };

  test("columns are appended with their headings; a second time changes nothing", () => {
    const once = after(workbookOf(withTable), append);
    expect(only(once).tables[0]?.range.right).toBe(3);
    expect(only(once).values[0]).toEqual(["姓名", "点评时间", "校验结果", "整改状态"]);
    const twice = after(once, append);
    expect(only(twice).values).toEqual(only(once).values);
    expect(only(twice).tables).toEqual(only(once).tables);
  });

  test("only the missing headings are added", () => {
    const sheet = only(after(workbookOf(withTable), { ...append, headers: ["点评时间", "校验结果"] }));
    expect(sheet.tables[0]?.range.right).toBe(2);
  });

  test("something in the way stops it", () => {
    const blocked = sheetOf(
      "台账",
      [
        ["姓名", "点评时间"],
        ["林晓", 1, null, "批注"],
      ],
      { tables: [table] },
    );
    expect(hasRoomForColumns(blocked, table, 1)).toBe(true);
    expect(hasRoomForColumns(blocked, table, 2)).toBe(false);
    expect(codeOf(() => after(workbookOf(blocked), append))).toBe("tableBlocked");
  });

  test("the last columns are taken away while their headings are asked for", () => {
    const marked = after(workbookOf(withTable), append, {
      type: "writeBlock",
      sheet: "台账",
      top: 1,
      left: 2,
      cells: [[put("有误"), put("整改中")]],
    });
    const remove: Edit = { type: "removeTableColumns", sheet: "台账", table: "1", headers: ["校验结果", "整改状态"] };
    const cleaned = only(after(marked, remove));
    expect(cleaned.values).toEqual(ledger.values);
    expect(cleaned.tables).toEqual([table]);
    const inner = only(after(marked, { ...remove, headers: ["校验结果"] }));
    expect(inner.tables[0]?.range.right).toBe(3);
    expect(cellAt(inner, 1, 2)).toBe("有误");
  });
});
