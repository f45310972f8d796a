import { analyze } from "../../src/app/analyze";
import { isAdviceTerm } from "../../src/core/rectification/advice-mark";
import { SAYING_NOTHING } from "../../src/core/rectification/tracking-formulas";
import type { Finding } from "../../src/core/rules/finding";
import { runRules } from "../../src/core/rules/run-rules";
import type { CellValue } from "../../src/core/workbook/cell";
import { formulaKey, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { dayOfIso } from "../core/rectification/settings";
import {
  columnTitled,
  content,
  isOurs,
  request,
  REVIEWS,
  sheetNamed,
  shown,
  track,
  TRACKING,
  typeIn,
  workbook,
} from "./tracking-workbook";

const ASOF = "2011-02-20";
const BOOK = workbook([
  ["第一党支部", "2011-01-13", "学习记录不全", "一周内补齐记录"],
  ["第二党支部", "2011-01-14", "党费收缴不及时", "建立党费台账，按月提交专题报告"],
]);
const TRACKED = track(BOOK, ASOF, "all").workbook;
/** Of the problem of 第二党支部. */
const [LEDGER_ROW, REVIEW_ROW] = [4, 3];

function state(book: WorkbookSnapshot): string {
  return shown(track(book, ASOF).workbook, TRACKING, LEDGER_ROW, "整改状态");
}

function findings(book: WorkbookSnapshot, rule: string): readonly Finding[] {
  return runRules(analyze(book, request(ASOF))).findings.filter((each) => each.rule === rule);
}

describe("advice that became measures as it was", () => {
  test("carries the mark on both sides and is no measure taken; a second run changes nothing", () => {
    expect(shown(TRACKED, TRACKING, LEDGER_ROW, "整改措施")).toBe("（点评建议）建立党费台账，按月提交专题报告");
    expect(shown(TRACKED, REVIEWS, REVIEW_ROW, "整改措施")).toBe("（点评建议）建立党费台账，按月提交专题报告");
    expect(isOurs(TRACKED, REVIEWS, REVIEW_ROW, "整改措施")).toBe(true);
    expect(["整改状态"].map((field) => shown(TRACKED, REVIEWS, REVIEW_ROW, field))).toEqual(["未整改"]);
    const again = track(TRACKED, ASOF, "all");
    expect(again.job.drafts).toEqual([]);
    expect(content(again.workbook)).toEqual(content(TRACKED));
  });

  test("in Excel the state follows at once", () => {
    const sheet = sheetNamed(TRACKED, TRACKING);
    const formula = sheet.formulas.get(formulaKey(LEDGER_ROW, columnTitled(sheet, "整改状态")));
    expect(formula).toContain(`NOT(${isAdviceTerm("G5")})),"整改中"`);
    expect(formula).toContain('IF(AND(M5<>"",NOT(OR(M5="无",');
  });

  test.each<[string, string, CellValue, string]>([
    ["the unit's own words", "整改措施", "已建立台账，每月核对", "整改中"],
    ["the advice, the mark taken away", "整改措施", "建立党费台账，按月提交专题报告", "整改中"],
    ["the mark in half-width brackets", "整改措施", "(点评建议)建立台账", "未整改"],
    ["the mark with spaces", "整改措施", " （ 点评建议 ） 建立台账", "未整改"],
    ["the mark in traditional script", "整改措施", "（點評建議）建立台账", "未整改"],
    ["the same words without brackets", "整改措施", "点评建议的台账已建立", "整改中"],
    ["the mark behind the unit's own words", "整改措施", "已按（点评建议）建立台账", "整改中"],
    ["the mark in other brackets", "整改措施", "【点评建议】建立台账", "整改中"],
    ["progress", "整改进展", "正在核对", "整改中"],
    ...SAYING_NOTHING.flatMap((word): [string, string, CellValue, string][] => [
      [`measures that say nothing: ${word}`, "整改措施", word, "未整改"],
      [`progress that says nothing: ${word}`, "整改进展", word, "未整改"],
    ]),
    ["a status", "整改状态", "整改中", "整改中"],
    ["a date", "完成时间", dayOfIso("2011-02-01"), "已整改"],
    ["nothing", "整改措施", null, "未整改"],
  ])("typed in the ledger: %s", (_, heading, value, expected) => {
    const typed = typeIn(TRACKED, TRACKING, LEDGER_ROW, heading, value);
    expect(state(typed)).toBe(expected);
    const once = track(typed, ASOF).workbook;
    expect(content(track(once, ASOF).workbook)).toEqual(content(once));
    // What Excel will show is what was read: no state that the formula could not tell.
    const sheet = sheetNamed(once, TRACKING);
    const at = formulaKey(LEDGER_ROW, columnTitled(sheet, "整改状态"));
    if (heading !== "整改状态") expect(sheet.formulas.get(at)).toContain(isAdviceTerm("G5"));
  });

  test("the unit's measures beside the review count before it, and a finding names both cells", () => {
    const typed = typeIn(TRACKED, REVIEWS, REVIEW_ROW, "整改措施", "每月核对");
    expect(state(typed)).toBe("整改中");
    const once = track(typed, ASOF);
    expect(content(track(once.workbook, ASOF).workbook)).toEqual(content(once.workbook));
    expect(shown(once.workbook, TRACKING, LEDGER_ROW, "整改措施")).toContain("（点评建议）");
    const [finding] = findings(once.workbook, "sides-differ");
    expect(finding?.data).toMatchObject({ mine: "每月核对", cell: "G5" });
  });

  test("tells of no special report, and a closed problem with nothing else has no measures", () => {
    const closed = typeIn(TRACKED, TRACKING, LEDGER_ROW, "整改状态", "已销号");
    expect(findings(closed, "closed-without-measures")).toHaveLength(1);
    const own = typeIn(closed, TRACKING, LEDGER_ROW, "整改措施", "已建立台账");
    expect(findings(own, "closed-without-measures")).toEqual([]);
    const reminded = (book: WorkbookSnapshot) =>
      track(book, "2011-12-20", new Set(), "henan-2010").job.reminders.filter(
        ({ kind, problem }) => kind === "specialReportOwed" && problem.id === "WT-002",
      );
    expect(reminded(TRACKED)).toHaveLength(1);
    expect(reminded(typeIn(TRACKED, TRACKING, LEDGER_ROW, "整改措施", "已提交专题报告"))).toEqual([]);
  });

  test("one advice for several problems is not copied text", () => {
    const advice =
      "对照组织生活和学习的各项制度逐条自查，查漏补缺，明确专人负责，全部整改到位后由支部书记签字并向上级党组织报告";
    const book = track(
      workbook([["第一党支部", "2011-01-13", "一是组织生活不够规范；二是学习记录不全", advice]]),
      ASOF,
      "all",
    );
    const label = "整改措施";
    expect(findings(book.workbook, "copied-text").filter(({ data: { label: told } }) => told === label)).toEqual([]);
    const own = [3, 4].reduce((each, row) => typeIn(each, TRACKING, row, label, advice), book.workbook);
    expect(findings(own, "copied-text").filter(({ data: { label: told } }) => told === label)).toHaveLength(2);
  });
});

test("measures changed when the draft is confirmed are the unit's own", () => {
  const [first, second] = track(BOOK, ASOF).job.drafts.map(({ draft }) => draft.key);
  const choice = new Map([
    [first ?? "", { problem: "学习记录不全", measures: "一周内补齐记录", deadline: null }],
    [second ?? "", { problem: "党费收缴不及时", measures: "建立党费台账", deadline: null }],
  ]);
  const { workbook: edited } = track(BOOK, ASOF, choice);
  expect([3, 4].map((row) => ["整改措施", "整改状态"].map((field) => shown(edited, TRACKING, row, field)))).toEqual([
    ["（点评建议）一周内补齐记录", "未整改"],
    ["建立党费台账", "整改中"],
  ]);
});

test("measures that a person typed count even where they repeat the advice (DOMAIN §7)", () => {
  const beside = track(typeIn(TRACKED, REVIEWS, REVIEW_ROW, "整改措施", "建立党费台账，按月提交专题报告"), ASOF);
  expect(beside.job.analysis.problems.find(({ id }) => id === "WT-002")?.state).toBe("inProgress");
});
