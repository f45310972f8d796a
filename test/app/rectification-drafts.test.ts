import { dayOfIso } from "../core/rectification/settings";
import { sheetOf } from "../core/workbook/picture";
import { REVIEWS, shown, track, TRACKING, typeIn, workbook } from "./tracking-workbook";

const ASOF = "2011-02-20";

describe("drafts", () => {
  test("a problem in a tracking ledger without dates is not tracked again; coming up later it is", () => {
    const book = workbook(
      [
        ["第一党支部", "2011-01-13", "一是组织生活不够规范；二是学习记录不全", null],
        ["第一党支部", "2011-02-13", "学习记录不全", null],
      ],
      sheetOf("督办表", [
        ["督办事项表"],
        ["编号", "单位", "存在问题", "采取措施", "责任人", "完成期限", "是否销号"],
        ["1", "第一党支部", "学习记录不全", "补齐", "周敏", "2011-03-01", "否"],
      ]),
    );
    const found = track(book, ASOF, "all");
    expect(found.job.drafts.map(({ draft }) => [draft.record.row, draft.problem])).toEqual([
      [2, "组织生活不够规范"],
      [3, "学习记录不全"],
    ]);
    expect(track(found.workbook, ASOF).job.drafts).toEqual([]);
  });

  test("a date that is no date is not copied into the tracking ledger", () => {
    const book = workbook([["第二党支部", "2011年1年24日", "党费收缴不及时", null]]);
    const { workbook: after } = track(book, ASOF, "all");
    expect(["问题编号", "点评时间"].map((field) => shown(after, TRACKING, 3, field))).toEqual(["WT-001", ""]);
    const mended = typeIn(after, REVIEWS, 2, "点评时间", "2011-01-24");
    const [problem] = track(mended, ASOF).job.analysis.problems;
    expect(problem?.raised).toBe(dayOfIso("2011-01-24"));
  });
});
