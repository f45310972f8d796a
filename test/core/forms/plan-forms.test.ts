import { planForms } from "../../../src/core/forms/plan-forms";
import { recognize } from "../../../src/core/ledger/recognize/recognize";
import { LIANYUNGANG_2011 } from "../../../src/core/scheme/schemes/lianyungang-2011";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { Edit } from "../../../src/core/workbook/edit-plan";
import { cellText } from "../../../src/core/workbook/cell";
import { recordsIn, reviewRecords, type ReviewRow } from "./review-rows";

const EMPTY = { sheets: [], isStructureProtected: false };
const BRANCH: ReviewRow = {
  organization: "内科党支部",
  memberCount: 12,
  reviewer: "县卫生局党委书记李建国",
  reviewDate: "1月10日",
  method: "集中点评",
  evaluation: "较好",
};
const MEMBER: ReviewRow = { memberName: "周明远", organization: "内科党支部", reviewDate: 40556, problems: "学习不够" };

function pageEdits(edits: readonly Edit[]) {
  return edits.flatMap((edit) => (edit.type === "pageSetup" ? [edit.setup] : []));
}

describe("forms from ledger rows", () => {
  test("attachment 2 as the document prints it: two copies, the note under each, one page each", () => {
    const rows = [BRANCH, { ...BRANCH, organization: "外科党支部" }];
    const { plan, sheets, notHeld } = planForms(reviewRecords("organizationReview", rows), LIANYUNGANG_2011, {
      type: "file",
    });
    expect(sheets).toEqual([
      { name: "党组织点评登记表", kind: "organizationReview", forms: 2, copy: 1, copies: 2 },
      { name: "党组织点评登记表（第2份）", kind: "organizationReview", forms: 2, copy: 2, copies: 2 },
    ]);
    expect(pageEdits(plan.edits)).toMatchObject([{ pageBreaks: [11] }, { pageBreaks: [11] }]);
    const [first, second] = applyPlan(EMPTY, plan).sheets;
    const column = (first?.values ?? []).map((row) => cellText(row[0] ?? null).replace(/\s/g, ""));
    expect(column.slice(0, 11)).toEqual([
      "基层党组织开展创先争优活动领导点评登记表",
      "（一式2份，第1份）",
      "党组织名称",
      "点评领导姓名、单位及职务",
      "点评时间",
      "承诺事项及完成情况",
      "领导点评情况",
      "",
      "",
      "",
      "注：此表党组织存一份，上一级党组织存一份。",
    ]);
    expect(second?.values[1]?.[0]).toBe("（一式2份，第2份）");
    expect(notHeld).toEqual([{ kind: "organizationReview", field: "method", rows: 2 }]);
  });

  test("a further copy is no record of its own", () => {
    const { plan } = planForms(reviewRecords("organizationReview", [BRANCH]), LIANYUNGANG_2011, { type: "file" });
    expect(recordsIn(applyPlan(EMPTY, plan))).toHaveLength(1);
  });

  test("beside their ledgers the forms are ours: no records, and made anew each time", () => {
    const records = [...reviewRecords("memberReview", [MEMBER]), ...reviewRecords("organizationReview", [BRANCH])];
    const once = applyPlan(EMPTY, planForms(records, LIANYUNGANG_2011, { type: "workbook", workbook: EMPTY }).plan);
    expect(once.sheets.map(({ name }) => name)).toEqual([
      "打印党组织点评登记表",
      "打印党组织点评登记表（第2份）",
      "打印党员点评登记表",
    ]);
    expect(recognize(once).sheets.every(({ isOurs }) => isOurs)).toBe(true);
    expect(recordsIn(once)).toEqual([]);
  });

  test("1月10日 gets the year that its ledger tells", () => {
    const records = reviewRecords("organizationReview", [BRANCH], "2011年领导点评台账");
    const { plan } = planForms(records, GENERAL, { type: "file" });
    const [record] = recordsIn(applyPlan(EMPTY, plan));
    expect(record?.cells.reviewDate).toMatchObject({ text: "2011-01-10", reading: { kind: "exact" } });
  });

  test("a text that no page holds is named, and a high box is put together from rows that Excel can have", () => {
    const records = reviewRecords("memberReview", [
      { ...MEMBER, problems: "问题".repeat(550) },
      { ...MEMBER, problems: "问题".repeat(5000) },
    ]);
    const { plan, tooLong } = planForms(records, LIANYUNGANG_2011, { type: "file" });
    expect(tooLong).toEqual([records[1]]);
    expect(recordsIn(applyPlan(EMPTY, plan)).map(({ cells }) => cells.problems?.text.length)).toEqual([1100, 10_000]);
    const heights = plan.edits.flatMap((edit) => (edit.type === "rowHeights" ? edit.heights : []));
    expect(Math.max(...heights.map(({ height }) => height))).toBeLessThanOrEqual(400);
  });

  test("many forms go over several sheets, in order", () => {
    const rows = Array.from({ length: 501 }, (_, index) => ({ ...MEMBER, memberName: `党员${index + 1}` }));
    const { sheets } = planForms(reviewRecords("memberReview", rows), GENERAL, { type: "file" });
    expect(sheets.map(({ name, forms }) => [name, forms])).toEqual([
      ["党员点评登记表", 500],
      ["党员点评登记表2", 1],
    ]);
  });
});
