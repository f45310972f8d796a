import { planClearing } from "../../src/app/clear-marks";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { cellAt } from "../../src/core/workbook/snapshot";
import { sheetOf } from "../core/workbook/picture";
import {
  ASOF,
  BOOK,
  columnTitled,
  content,
  entries,
  isOurs,
  REMINDERS,
  request,
  REVIEWS,
  sheetNamed,
  shown,
  track,
  TRACKING,
  typeIn,
  workbook,
} from "./tracking-workbook";
import { dayOfIso } from "../core/rectification/settings";

describe("drafts", () => {
  const { job, workbook: after } = track(BOOK, ASOF);

  test("are proposed, and nothing is tracked unconfirmed", () => {
    expect(job.drafts.map(({ draft, id }) => [draft.record.row, draft.part, draft.problem, id])).toEqual([
      [2, 1, "组织生活不够规范", null],
      [2, 2, "学习记录不全", null],
      [3, 1, "党费收缴不及时", null],
    ]);
    expect(job.analysis.problems).toEqual([]);
    expect(after.sheets.map(({ name }) => name)).toEqual(["党组织名册", REVIEWS]);
  });

  test("that are confirmed become rows of a tracking ledger, numbered on both sides", () => {
    const all = track(BOOK, ASOF, "all");
    expect(all.job.drafts.map(({ id }) => id)).toEqual(["WT-001", "WT-002", "WT-003"]);
    expect([2, 3, 4].map((row) => shown(all.workbook, REVIEWS, row, "问题编号"))).toEqual([
      "WT-001、WT-002",
      "WT-003",
      "",
    ]);
    const fields = ["问题编号", "党组织名称", "点评时间", "重点问题", "整改措施", "整改时限", "整改状态", "整改轮次"];
    expect([3, 4, 5].map((row) => fields.map((field) => shown(all.workbook, TRACKING, row, field)))).toEqual([
      [
        "WT-001",
        "第一党支部",
        "2011-01-13",
        "组织生活不够规范",
        "（点评建议）3月底前规范组织生活",
        "2011-03-31",
        "未整改",
        "1",
      ],
      ["WT-002", "第一党支部", "2011-01-13", "学习记录不全", "（点评建议）一周内补齐记录", "2011-01-20", "未整改", "1"],
      ["WT-003", "第二党支部", "2011-01-14", "党费收缴不及时", "（点评建议）建立台账", "", "未整改", "1"],
    ]);
  });

  test("one of them alone can be confirmed", () => {
    const [, second] = job.drafts;
    const one = track(BOOK, ASOF, new Set([second?.draft.key ?? ""]));
    expect(one.job.drafts.map(({ id }) => id)).toEqual([null, "WT-001", null]);
    expect(shown(one.workbook, TRACKING, 3, "重点问题")).toBe("学习记录不全");
    // The row is tracked now; what was left out of it is not asked again.
    expect(track(one.workbook, ASOF).job.drafts.map(({ draft }) => draft.problem)).toEqual(["党费收缴不及时"]);
  });

  test("are registered in the person's words where these differ", () => {
    const [first, second] = job.drafts.map(({ draft }) => draft.key);
    const deadline = dayOfIso("2011-04-15");
    const choice = new Map([
      [first ?? "", { problem: " 组织生活要规范 ", measures: "", deadline: null }],
      [second ?? "", { problem: " ", measures: "一周内补齐记录", deadline }],
    ]);
    const edited = track(BOOK, ASOF, choice);
    expect(edited.job.drafts.map(({ id }) => id)).toEqual(["WT-001", "WT-002", null]);
    const fields = ["重点问题", "整改措施", "整改时限"];
    expect([3, 4].map((row) => fields.map((field) => shown(edited.workbook, TRACKING, row, field)))).toEqual([
      ["组织生活要规范", "", ""],
      // No words: its own are kept.
      ["学习记录不全", "（点评建议）一周内补齐记录", "2011-04-15"],
    ]);
    expect(content(track(edited.workbook, ASOF).workbook)).toEqual(content(edited.workbook));
  });

  test("a second run finds nothing to do", () => {
    const all = track(BOOK, ASOF, "all");
    const again = track(all.workbook, ASOF, "all");
    expect(again.job.drafts).toEqual([]);
    expect(content(again.workbook)).toEqual(content(all.workbook));
  });

  test("a row of several problems shows the least advanced state and the earliest open deadline", () => {
    const all = track(BOOK, ASOF, "all");
    expect(["整改状态", "整改时限"].map((field) => shown(all.workbook, REVIEWS, 2, field))).toEqual([
      "未整改",
      "2011-01-20",
    ]);
    const done = typeIn(all.workbook, TRACKING, 4, "完成时间", dayOfIso("2011-01-19"));
    const next = track(done, ASOF).workbook;
    expect(["整改状态", "整改时限"].map((field) => shown(next, REVIEWS, 2, field))).toEqual(["未整改", "2011-03-31"]);
  });
});

describe("the user's own tracking ledger", () => {
  const own = (...rows: readonly (readonly (string | number | null)[])[]): WorkbookSnapshot =>
    workbook(
      [["第二党支部", "2011-01-14", "党费收缴不及时", "建立台账"]],
      sheetOf("整改台账", [
        ["重点问题整改台账"],
        ["序号", "问题编号", "党组织", "存在问题", "整改措施", "整改时限", "整改状态"],
        ...rows,
      ]),
    );
  const FIRST = [1, "ZG-07", "第一党支部", "会议记录不全", "补齐", "2011-03-01", "整改中"];

  test.each<[string, WorkbookSnapshot, number]>([
    ["below the last record", own(FIRST), 3],
    ["into rows numbered ahead", own(FIRST, [2], [3]), 3],
    [
      "in front of notes and signatures, which move down",
      own(FIRST, ["注：本表由支部填写"], ["填表人：", null, "审核人："]),
      3,
    ],
    ["under an empty ledger's heading", own(), 2],
  ])("takes new rows %s", (_, before, row) => {
    const { workbook: after, job } = track(before, ASOF, "all");
    expect(after.sheets.map(({ name }) => name)).not.toContain(TRACKING);
    const id = row === 2 ? "WT-001" : "ZG-08";
    expect(job.drafts.map((each) => each.id)).toEqual([id]);
    expect(["序号", "问题编号", "党组织", "存在问题"].map((field) => shown(after, "整改台账", row, field))).toEqual([
      row === 2 ? "1" : "2",
      id,
      "第二党支部",
      "党费收缴不及时",
    ]);
    const words = (book: WorkbookSnapshot): readonly string[] => [...entries(book).values()].map(String);
    expect(words(after)).toEqual(expect.arrayContaining([...words(before)]));
    const again = track(after, ASOF, "all").workbook;
    expect(content(again)).toEqual(content(after));
  });

  test("whose total has a formula is left alone, and a ledger of our own beside it", () => {
    const before = own(FIRST, ["合计", null, null, null, null, null, 1]);
    const [roster, reviews, sheet] = before.sheets;
    if (!roster || !reviews || !sheet) throw new Error("three sheets");
    const summed = { ...sheet, formulas: new Map([["3,6", "COUNTA(G3:G3)"]]) };
    const { workbook: after } = track({ ...before, sheets: [roster, reviews, summed] }, ASOF, "all");
    expect(sheetNamed(after, "整改台账").values.slice(0, 4)).toEqual(summed.values.slice(0, 4));
    expect(shown(after, TRACKING, 3, "问题编号")).toBe("ZG-08");
  });
});

describe("both shapes keep in step by 问题编号", () => {
  const all = track(BOOK, ASOF, "all").workbook;

  test("an entry beside the review fills the blank in the tracking ledger", () => {
    const typed = typeIn(all, REVIEWS, 3, "责任人", "陈立");
    const { workbook: after } = track(typed, ASOF);
    expect(shown(after, TRACKING, 5, "责任人")).toBe("陈立");
    expect(isOurs(after, TRACKING, 5, "责任人")).toBe(true);
  });

  test("an entry in the tracking ledger fills the blank beside the review, and goes with it", () => {
    const typed = typeIn(all, TRACKING, 5, "完成时间", dayOfIso("2011-02-10"));
    const after = track(typed, ASOF).workbook;
    expect(["完成时间", "整改状态"].map((field) => shown(after, REVIEWS, 3, field))).toEqual(["2011-02-10", "已整改"]);
    const changed = track(typeIn(after, TRACKING, 5, "完成时间", dayOfIso("2011-02-12")), ASOF).workbook;
    expect(shown(changed, REVIEWS, 3, "完成时间")).toBe("2011-02-12");
    const emptied = track(typeIn(changed, TRACKING, 5, "完成时间", null), ASOF).workbook;
    expect(["完成时间", "整改状态"].map((field) => shown(emptied, REVIEWS, 3, field))).toEqual(["", "未整改"]);
  });

  test("what the other side says counts before it is copied", () => {
    const typed = typeIn(all, REVIEWS, 3, "完成时间", dayOfIso("2011-02-10"));
    const { job, workbook: after } = track(typed, ASOF);
    const problem = job.analysis.problems.find(({ id }) => id === "WT-003");
    expect([problem?.state, problem?.contradictions]).toEqual(["completed", []]);
    expect(shown(after, TRACKING, 5, "整改状态")).toBe("已整改");
  });

  test("both entered and different: neither changes", () => {
    const one = typeIn(all, TRACKING, 5, "责任人", "周敏");
    const both = typeIn(one, REVIEWS, 3, "责任人", "陈立");
    const after = track(both, ASOF).workbook;
    expect([shown(after, TRACKING, 5, "责任人"), shown(after, REVIEWS, 3, "责任人")]).toEqual(["周敏", "陈立"]);
  });

  test("a numbered problem beside a review that has no row gets one", () => {
    const without = { ...all, sheets: all.sheets.filter(({ name }) => name !== TRACKING && name !== REMINDERS) };
    const after = track(without, ASOF).workbook;
    expect(
      [3, 4, 5].map((row) => [shown(after, TRACKING, row, "问题编号"), shown(after, TRACKING, row, "重点问题")]),
    ).toEqual([
      ["WT-001", "组织生活不够规范"],
      ["WT-002", "学习记录不全"],
      ["WT-003", "党费收缴不及时"],
    ]);
    expect(content(track(after, ASOF).workbook)).toEqual(content(after));
  });
});

test("整改提醒 lists what is due, with the day's own words, and keeps remarks", () => {
  const all = track(BOOK, ASOF, "all", "health-2023");
  const sheet = sheetNamed(all.workbook, REMINDERS);
  expect(cellAt(sheet, 1, 0)).toBe("截止日期：2011-02-20　时限前 7 天提醒　问题编号已用到 WT-003");
  expect(["提醒", "问题编号", "日期", "要做的事"].map((field) => shown(all.workbook, REMINDERS, 3, field))).toEqual([
    "已逾期",
    "WT-002",
    "2011-01-20",
    "时限 2011-01-20 已过 31 天，请催办，整改后填写完成时间。",
  ]);
  const noted = typeIn(all.workbook, REMINDERS, 3, "备注", "已电话催办");
  const done = typeIn(noted, TRACKING, 5, "完成时间", dayOfIso("2011-02-18"));
  const later = track(done, "2011-02-21", new Set(), "health-2023").workbook;
  expect(shown(later, REMINDERS, 3, "备注")).toBe("已电话催办");
  expect(["提醒", "问题编号", "日期"].map((field) => shown(later, REMINDERS, 4, field))).toEqual([
    "待书面回复",
    "WT-003",
    "2011-02-18",
  ]);
  expect(columnTitled(sheetNamed(later, REMINDERS), "位置")).toBe(9);
});

test("清除标记 leaves the tracking ledger to the clerk, and the next run finds everything again", () => {
  const all = track(BOOK, ASOF, "all").workbook;
  const { plan, sheets } = planClearing(all, request(ASOF));
  const after = applyPlan(all, plan);
  expect(sheets).toEqual([REMINDERS]);
  expect(sheetNamed(after, TRACKING).values).toEqual(sheetNamed(all, TRACKING).values);
  const again = track(after, ASOF, "all");
  expect(again.job.drafts).toEqual([]);
  expect(shown(again.workbook, REVIEWS, 2, "问题编号")).toBe("WT-001、WT-002");
});
