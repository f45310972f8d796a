import { textOf } from "../../src/core/ledger/record";
import { presentRecords } from "../../src/core/rectification/present-records";
import { lastRowOf, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { dayOfIso } from "../core/rectification/settings";
import {
  ASOF,
  BOOK,
  content,
  isOurs,
  REMINDERS,
  REVIEWS,
  sheetNamed,
  shown,
  track,
  TRACKING,
  typeIn,
} from "./tracking-workbook";

describe("rounds", () => {
  const all = track(BOOK, ASOF, "all").workbook;
  const steps: readonly (readonly [string, string, string | number])[] = [
    [TRACKING, "完成时间", dayOfIso("2011-02-01")],
    [REVIEWS, "书面回复时间", dayOfIso("2011-02-02")],
    [TRACKING, "复评时间", dayOfIso("2011-02-10")],
    [REVIEWS, "复评结果", "未通过"],
  ];
  const failed = steps.reduce(
    (book, [sheet, field, value]) =>
      track(typeIn(book, sheet, sheet === TRACKING ? 5 : 3, field, value), ASOF).workbook,
    all,
  );

  test("a failed re-review opens the next one as a row of its own; the one before keeps what was known of it", () => {
    expect(
      ["问题编号", "重点问题", "整改轮次", "整改状态", "整改措施"].map((field) => shown(failed, TRACKING, 6, field)),
    ).toEqual(["WT-003", "党费收缴不及时", "2", "未整改", ""]);
    const history = ["整改措施", "完成时间", "书面回复时间", "复评时间", "复评结果", "整改轮次", "整改状态"];
    expect(history.map((field) => shown(failed, TRACKING, 5, field))).toEqual([
      "（点评建议）建立台账",
      "2011-02-01",
      "2011-02-02",
      "2011-02-10",
      "未通过",
      "1",
      "已复评",
    ]);
    expect(isOurs(failed, TRACKING, 5, "书面回复时间")).toBe(false);
    expect(shown(failed, REVIEWS, 3, "整改状态")).toBe("未整改");
    expect(lastRowOf(sheetNamed(failed, TRACKING))).toBe(6);
  });

  test("what was replied and planned in the round before does not count in the next", () => {
    const reminded = (book: WorkbookSnapshot, scheme: string, asOf = ASOF) =>
      track(book, asOf, new Set(), scheme)
        .job.reminders.filter(({ problem }) => problem.id === "WT-003")
        .map(({ kind }) => kind);
    expect(reminded(failed, "henan-2010", "2011-03-28")).toEqual(["noDeadline", "specialReportOwed"]);
    // Where the scheme asks for no report the new round without a deadline is told all the same.
    expect(reminded(failed, "general")).toEqual(["noDeadline"]);
    const listed = sheetNamed(track(failed, ASOF).workbook, REMINDERS);
    expect(listed.values.flat()).toContain("复评未通过，已进入第 2 轮整改，还没有定时限，请填写整改时限。");
    expect(reminded(typeIn(failed, TRACKING, 6, "整改时限", "立行立改"), "general")).toEqual([]);
    const done = track(typeIn(failed, TRACKING, 6, "完成时间", dayOfIso("2011-02-18")), ASOF).workbook;
    expect(reminded(done, "health-2023")).toEqual(["replyOwed"]);
    const replied = track(typeIn(done, TRACKING, 6, "书面回复时间", dayOfIso("2011-02-19")), ASOF).workbook;
    expect(reminded(replied, "health-2023")).toEqual([]);
    const [problem] = track(failed, ASOF).job.analysis.problems.filter(({ id }) => id === "WT-003");
    expect(problem && presentRecords(problem).map((record) => textOf(record, "measures"))).toEqual([""]);
  });

  test("opens it once", () => {
    const again = track(failed, ASOF);
    expect(content(again.workbook)).toEqual(content(failed));
    expect(again.job.analysis.problems.find(({ id }) => id === "WT-003")).toMatchObject({ round: 2, state: "open" });
  });

  test("entries of the round before are no news in the next, new ones are", () => {
    const second = track(typeIn(failed, REVIEWS, 3, "复评结果", null), ASOF).workbook;
    expect(shown(second, TRACKING, 6, "复评结果")).toBe("");
    const measured = track(typeIn(second, TRACKING, 6, "整改措施", "每月对账"), ASOF).workbook;
    expect(shown(measured, REVIEWS, 3, "整改措施")).toBe("每月对账");
    expect(shown(measured, REVIEWS, 3, "整改状态")).toBe("整改中");
  });
});
