import { placeOf } from "../../../src/core/rules/place";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { planForms } from "../../../src/core/forms/plan-forms";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { cellAt } from "../../../src/core/workbook/snapshot";
import { recordsIn, reviewRecords } from "../forms/review-rows";

test("a finding about a form names the cell beside the label", () => {
  const rows = reviewRecords("memberReview", [{ memberName: "周明远", problems: "学习不够" }]);
  const forms = applyPlan({ sheets: [], isStructureProtected: false }, planForms(rows, GENERAL, { type: "file" }).plan);
  const [record] = recordsIn(forms);
  const [sheet] = forms.sheets;
  if (!record || !sheet) throw new Error("no form");
  const { row, column } = placeOf(record, "problems");
  expect(cellAt(sheet, row ?? -1, column ?? -1)).toBe("学习不够");
});
