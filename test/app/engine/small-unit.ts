import { dayOf } from "../../../src/core/ledger/day";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

/** Rosters of a small unit and no review: nothing but a zero report can be made of it. */
export const SILENT: WorkbookSnapshot = {
  isStructureProtected: false,
  sheets: [
    plainSheet("1", "党组织名册", [
      ["党组织名称", "上级党组织", "书记", "党员人数"],
      ["云岭县水利局党总支", null, "王海涛", 2],
      ["第一党支部", "云岭县水利局党总支", "李建国", 2],
    ]),
    plainSheet("2", "党员名册", [
      ["姓名", "性别", "所在党支部", "入党时间"],
      ["李建国", "男", "第一党支部", "2004-07-01"],
      ["刘春梅", "女", "第一党支部", "2006-07-01"],
    ]),
  ],
};

const TODAY = dayOf(2011, 6, 30) ?? 0;
export const REQUEST = { today: TODAY, from: dayOf(2011, 1, 1) ?? 0, to: TODAY };
