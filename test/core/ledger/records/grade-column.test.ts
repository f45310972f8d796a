import { isGradeColumn } from "../../../../src/core/ledger/records/grade-column";

const CASES: readonly (readonly [string, readonly string[], boolean])[] = [
  // The heading says so, whatever stands under it: 青石镇, and a column nobody has filled in yet.
  ["评定等次", ["好", "较好", "一般"], true],
  ["评价等级", [], true],
  ["評定等次", ["尚可"], true],
  ["评定结果", ["通过", "通过"], true],
  // The values say so.
  ["评价", ["好", "较好", "", "一般"], true],
  ["总体评价", ["优秀", "良好", "合格", "不合格"], true],
  ["综合评价", ["满意", "基本满意", "不满意"], true],
  ["评价", ["Ａ", "B", "C"], true],
  ["评价", ["优秀", "良好", "业务熟练，群众评价较高"], false],
  ["评价", ["好", "较好"], false],
  ["评价", ["", "", ""], false],
  // Words are asked for.
  ["点评内容", ["好", "较好", "一般"], false],
  ["评价意见", ["好", "好", "好"], false],
];

test.each(CASES)("%s %j", (label, values, isGrade) => {
  expect(isGradeColumn(label, values)).toBe(isGrade);
});
