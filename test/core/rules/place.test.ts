import { recognize } from "../../../src/core/ledger/recognize/recognize";
import { labelOf, placeOf } from "../../../src/core/rules/place";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { planForms } from "../../../src/core/forms/plan-forms";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { parseRange } from "../../../src/core/workbook/range";
import { cellAt, plainSheet } from "../../../src/core/workbook/snapshot";
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

test("a heading that another column has, too, is named with what stands above it", () => {
  const { sheets } = recognize({
    isStructureProtected: false,
    sheets: [
      plainSheet(
        "1",
        "党员点评台账",
        [
          ["序号", "被点评党员", "", "点评领导", "", "点评时间", "存在的问题"],
          ["", "姓名", "职务", "姓名", "职务", "", ""],
          [1, "陈一一", "教师", "王海涛", "党支部书记", "2011-01-13", "学习不够深入"],
          [2, "李建国", "教师", "王海涛", "党支部书记", "2011-01-14", "联系群众不多"],
        ],
        { merges: ["B1:C1", "D1:E1"].flatMap((range) => parseRange(range) ?? []) },
      ),
    ],
  });
  const [block] = sheets[0]?.blocks ?? [];
  if (block === undefined) throw new Error("no ledger");
  expect(labelOf(block, "reviewer")).toBe("点评领导/姓名");
  expect(labelOf(block, "memberName")).toBe("被点评党员/姓名");
  expect(labelOf(block, "reviewDate")).toBe("点评时间");
});
