import { dayOfIso } from "../core/rectification/settings";
import { sheetOf, workbookOf } from "../core/workbook/picture";
import type { AnalysisRequest } from "../../src/app/analysis-request";
import { planTracking, type DraftChoice, type TrackingJob } from "../../src/app/rectification";
import { isoDay } from "../../src/core/ledger/day";
import { isMarkedFormula } from "../../src/core/marks/marker";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import { cellText, type CellValue } from "../../src/core/workbook/cell";
import {
  cellAt,
  formulaKey,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";

export const REVIEWS = "党组织点评台账";
export const TRACKING = "领导点评重点问题跟踪整改落实记录表";
export const REMINDERS = "整改提醒";

const ROSTER = sheetOf("党组织名册", [
  ["党组织名册"],
  ["序号", "党组织名称", "上级党组织", "党组织类型", "书记"],
  [1, "云岭县水利局党委", null, "党委", "何志远"],
  [2, "第一党支部", "云岭县水利局党委", "党支部", "周敏"],
  [3, "第二党支部", "云岭县水利局党委", "党支部", "陈立"],
]);

type Review = readonly [organization: string, date: string, problems: string | null, advice: string | null];

/** A roster and a ledger of reviews, and other sheets behind them. */
export function workbook(reviews: readonly Review[], ...more: readonly SheetSnapshot[]): WorkbookSnapshot {
  const rows = reviews.map(([organization, date, problems, advice], at): readonly CellValue[] => [
    at + 1,
    organization,
    "何志远（云岭县水利局党委书记）",
    date,
    "集中点评",
    "工作推动有力，群众反映较好",
    problems,
    advice,
  ]);
  const heads = ["序号", "党组织名称", "点评领导", "点评时间", "点评方式", "主要成绩", "存在的问题", "工作建议"];
  return workbookOf(ROSTER, sheetOf(REVIEWS, [["党组织领导点评台账"], heads, ...rows]), ...more);
}

/** Two reviews that tell of three problems, and one that tells of none; nothing is tracked yet. */
export const BOOK = workbook([
  ["第一党支部", "2011-01-13", "一是组织生活不够规范；二是学习记录不全", "1.3月底前规范组织生活；2.一周内补齐记录"],
  ["第二党支部", "2011-01-14", "党费收缴不及时", "建立台账"],
  ["第二党支部", "2011-02-14", "无", null],
]);
/** A day after all of them. */
export const ASOF = "2011-02-20";

export interface Ran {
  readonly workbook: WorkbookSnapshot;
  readonly job: TrackingJob;
}

export function request(asOf: string, schemeId = "general"): AnalysisRequest {
  const day = dayOfIso(asOf);
  return { schemeId, asOf: day, today: day, from: dayOfIso("2011-01-01"), to: dayOfIso("2011-12-31") };
}

export function track(before: WorkbookSnapshot, asOf: string, accept: DraftChoice = new Set(), scheme?: string): Ran {
  const job = planTracking(before, request(asOf, scheme), accept);
  return { workbook: applyPlan(before, job.plan), job };
}

export function sheetNamed(book: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheetByName(book, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Column under a heading; the headings stand in one of the first rows. */
export function columnTitled(sheet: SheetSnapshot, heading: string): number {
  for (let row = 0; row < 5; row += 1) {
    for (let column = 0; column <= lastColumnOf(sheet); column += 1) {
      if (cellAt(sheet, row, column) === heading) return column;
    }
  }
  throw new Error(`no column ${heading} on ${sheet.name}`);
}

/** What a person enters; `null` empties the cell. `row` is 0-based. */
export function typeIn(
  book: WorkbookSnapshot,
  name: string,
  row: number,
  heading: string,
  value: CellValue,
): WorkbookSnapshot {
  const sheet = sheetNamed(book, name);
  const left = columnTitled(sheet, heading);
  return applyPlan(book, {
    edits: [{ type: "writeBlock", sheet: sheet.id, top: row, left, cells: [[{ value }]] }],
  });
}

/** What stands there: days as ISO text. */
export function shown(book: WorkbookSnapshot, name: string, row: number, heading: string): string {
  const sheet = sheetNamed(book, name);
  const value = cellAt(sheet, row, columnTitled(sheet, heading));
  return typeof value === "number" && value > 30_000 ? isoDay(value) : cellText(value);
}

/** Ours: shown by a formula of ours, not entered. */
export function isOurs(book: WorkbookSnapshot, name: string, row: number, heading: string): boolean {
  const sheet = sheetNamed(book, name);
  return isMarkedFormula(sheet.formulas.get(formulaKey(row, columnTitled(sheet, heading))));
}

/** Everything that can be compared of a workbook. */
export function content(book: WorkbookSnapshot): unknown {
  return book.sheets.map((sheet) => [
    sheet.name,
    sheet.values,
    [...sheet.formulas].sort(([a], [b]) => (a < b ? -1 : 1)),
    sheet.merges,
  ]);
}

/** Every entry of a person's, by "sheet!row,column". */
export function entries(book: WorkbookSnapshot): ReadonlyMap<string, CellValue> {
  const found = new Map<string, CellValue>();
  for (const sheet of book.sheets) {
    for (let row = 0; row <= lastRowOf(sheet); row += 1) {
      for (let column = 0; column <= lastColumnOf(sheet); column += 1) {
        const value = cellAt(sheet, row, column);
        if (value !== null && !isMarkedFormula(sheet.formulas.get(formulaKey(row, column)))) {
          found.set(`${sheet.name}!${formulaKey(row, column)}`, value);
        }
      }
    }
  }
  return found;
}
