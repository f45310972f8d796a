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

  test("in a ledger without 姓名 the problem says whom it is about, and is read so again", () => {
    const members = sheetOf("党员名册", [
      ["党员名册"],
      ["姓名", "性别", "党组织名称", "入党时间"],
      ["周敏", "女", "第一党支部", "2001-07-01"],
      ["陈立", "男", "第二党支部", "2001-07-01"],
    ]);
    const reviews = sheetOf("党员点评台账", [
      ["党员领导点评台账"],
      ["姓名", "党组织名称", "点评领导", "点评时间", "评价", "存在的问题"],
      ["周敏", "第一党支部", "何志远", "2011-01-13", "工作踏实", "理论学习不够"],
    ]);
    const ledger = sheetOf("整改台账", [
      ["重点问题整改台账"],
      ["问题编号", "单位", "存在问题", "整改措施", "责任人", "整改时限", "整改状态"],
      ["WT-001", "第一党支部", "学习记录不全", "补齐", "周敏", "2011-03-01", "整改中"],
      ["WT-002", "第二党支部", "学习方面：笔记不全", "补齐", "陈立", "2011-03-01", "整改中"],
    ]);
    const { workbook: after, job } = track(workbook([], members, reviews, ledger), ASOF, "all");
    expect(job.drafts.map(({ id }) => id)).toEqual(["WT-003"]);
    expect(["问题编号", "存在问题"].map((field) => shown(after, "整改台账", 4, field))).toEqual([
      "WT-003",
      "周敏：理论学习不够",
    ]);
    expect(track(after, ASOF).job.drafts).toEqual([]);
    // The review is gone: the ledger still tells.
    const alone = { ...after, sheets: after.sheets.filter(({ name }) => name !== "党员点评台账") };
    const { problems } = track(alone, ASOF).job.analysis;
    expect(problems.map(({ id, memberName }) => [id, memberName])).toEqual([
      ["WT-001", null],
      ["WT-002", null],
      ["WT-003", "周敏"],
    ]);
  });
});
