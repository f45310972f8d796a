import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { Edit } from "../../../src/core/workbook/edit-plan";
import { PlanError } from "../../../src/core/workbook/plan-error";
import { sheetOf, workbookOf } from "./picture";

const workbook = workbookOf(sheetOf("台账", [["姓名", "点评时间"]]));

test("more links than Excel holds on one sheet are refused", () => {
  const links = (count: number): Edit[] =>
    Array.from({ length: count }, (_, row) => ({
      type: "link",
      sheet: "台账",
      row,
      column: 5,
      target: { sheet: "台账", row: 0, column: 0 },
      tip: "",
    }));
  expect(() => applyPlan(workbook, { edits: links(65_530) })).not.toThrow();
  expect(() => applyPlan(workbook, { edits: links(65_531) })).toThrow(new PlanError("tooManyLinks", "台账"));
});

test("of date formats laid over each other the last counts, cell by cell", () => {
  const shown = (top: number, bottom: number, numberFormat: string): Edit => ({
    type: "styleBlock",
    sheet: "台账",
    range: { top, left: 1, bottom, right: 1 },
    style: { numberFormat },
  });
  const edits = [shown(0, 99_999, "yyyy-mm-dd"), shown(5, 9, "0.0"), shown(7, 7, "m/d")];
  const [sheet] = applyPlan(workbook, { edits }).sheets;
  expect([4, 5, 7, 9, 10, 99_999, 100_000].map((row) => sheet?.isDateFormatted(row, 1))).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
    false,
  ]);
  expect(sheet?.isDateFormatted(7, 0)).toBe(false);
});
