import { analyze } from "../../src/app/analyze";
import { planClearing } from "../../src/app/clear-marks";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import type { CellValue } from "../../src/core/workbook/cell";
import { cellAt, lastRowOf, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import {
  ASOF,
  BOOK,
  content,
  REMINDERS,
  request,
  REVIEWS,
  sheetNamed,
  track,
  TRACKING,
  typeIn,
} from "./tracking-workbook";

describe("numbers are never given again", () => {
  test("not even when the last one is gone from both sides", () => {
    const all = track(BOOK, ASOF, "all").workbook;
    const gone = [
      "问题编号",
      "党组织名称",
      "点评领导",
      "点评时间",
      "重点问题",
      "整改措施",
      "整改状态",
      "整改轮次",
      "逾期天数",
    ].reduce(
      (book, field) => typeIn(book, TRACKING, 5, field, null),
      ["问题编号", "整改措施", "整改状态"].reduce((book, field) => typeIn(book, REVIEWS, 3, field, null), all),
    );
    const again = track(gone, ASOF, "all");
    expect(again.job.drafts.map(({ draft, id }) => [draft.problem, id])).toEqual([["党费收缴不及时", "WT-004"]]);
    expect(content(track(all, ASOF).workbook)).toEqual(content(all));
    const next = (book: WorkbookSnapshot) => track(book, ASOF, "all").job.drafts.map(({ id }) => id);
    const without = (book: WorkbookSnapshot, name: string) => ({
      ...book,
      sheets: book.sheets.filter((sheet) => sheet.name !== name),
    });
    // 清除标记 takes 整改提醒, somebody may delete either sheet: the other one knows.
    const cleared = applyPlan(gone, planClearing(gone, request(ASOF)).plan);
    expect(cleared.sheets.map(({ name }) => name)).not.toContain(REMINDERS);
    expect(next(cleared)).toEqual(["WT-004"]);
    expect(next(without(gone, REMINDERS))).toEqual(["WT-004"]);
    const lone = without(gone, "点评设置");
    expect(next(lone)).toEqual(["WT-004"]);
    expect(next(applyPlan(lone, planClearing(lone, request(ASOF)).plan))).toEqual(["WT-004"]);
    // 清除全部痕迹 leaves nothing of ours.
    const bare = applyPlan(gone, planClearing(gone, request(ASOF), true).plan);
    expect(bare.sheets.map(({ name }) => name)).not.toContain("点评设置");
    expect(next(bare)).toEqual(["WT-003"]);
  });

  const SETTINGS = "点评设置";
  const numberRow = (book: WorkbookSnapshot): number => {
    const sheet = sheetNamed(book, SETTINGS);
    const rows = Array.from({ length: lastRowOf(sheet) + 1 }, (_, row) => row);
    return rows.find((row) => cellAt(sheet, row, 0) === "问题编号已用到") ?? -1;
  };
  const said = (book: WorkbookSnapshot): CellValue => cellAt(sheetNamed(book, SETTINGS), numberRow(book), 1);
  const say = (book: WorkbookSnapshot, value: string) => typeIn(book, SETTINGS, numberRow(book), "值", value);
  const problems = (book: WorkbookSnapshot) => analyze(book, request(ASOF)).settingsProblems;

  test("a number that a person raised in 点评设置 is lowered neither by a run nor by 清除标记", () => {
    const raised = say(track(BOOK, ASOF, "all").workbook, "WT-050");
    expect(problems(raised)).toEqual([]);
    expect(said(track(raised, ASOF).workbook)).toBe("WT-050");
    const cleared = applyPlan(raised, planClearing(raised, request(ASOF)).plan);
    expect(cleared.sheets.map(({ name }) => name)).not.toContain(REMINDERS);
    expect(said(cleared)).toBe("WT-050");
    const more = typeIn(cleared, REVIEWS, 4, "存在的问题", "值班制度不落实");
    expect(track(more, ASOF, "all").job.drafts.map(({ id }) => id)).toEqual(["WT-051"]);
  });

  test("a lower one is raised by both", () => {
    const lowered = say(track(BOOK, ASOF, "all").workbook, "WT-002");
    expect(said(track(lowered, ASOF).workbook)).toBe("WT-003");
    expect(said(applyPlan(lowered, planClearing(lowered, request(ASOF)).plan))).toBe("WT-003");
  });

  test.each(["已用到42", "42", "四十二"])("%s is told, not used and not written over", (value) => {
    const wrong = say(track(BOOK, ASOF, "all").workbook, value);
    expect(problems(wrong)).toEqual([
      expect.objectContaining({
        id: "notOfSeries",
        item: "问题编号已用到",
        value,
        expected: "已经给过的最大的问题编号，如 WT-003；不清楚的留空",
        place: expect.objectContaining({ row: numberRow(wrong), column: 1 }) as unknown,
      }),
    ]);
    expect(said(track(wrong, ASOF).workbook)).toBe(value);
    expect(said(applyPlan(wrong, planClearing(wrong, request(ASOF)).plan))).toBe(value);
  });
});
