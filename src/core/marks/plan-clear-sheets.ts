import { FIRST_ROW, REMARK_COLUMN } from "../rules/marks/findings-layout";
import { cellText } from "../workbook/cell";
import { cellAddress } from "../workbook/range";
import { leadsToSheet } from "../workbook/sheet-reference";
import { cellAt, lastRowOf, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { isMarkedFormula } from "./marker";
import { isFormSheet, OWN_SHEETS, STATISTICS_SHEET } from "./own-sheets";
import type { KeptMark, KeptReason } from "./plan-clear-report";

export interface ClearedSheets {
  readonly removed: readonly SheetSnapshot[];
  readonly kept: readonly KeptMark[];
}

/** What the clerk made with our help, answers questions on, hands in, or goes on working with. */
const PRODUCTS: readonly string[] = [
  OWN_SHEETS.settings,
  OWN_SHEETS.memory,
  OWN_SHEETS.report,
  OWN_SHEETS.questions,
  OWN_SHEETS.packing,
];

/** Column of 备注 on 未点评名单, and its first row. */
const UNCOVERED_REMARKS = { row: 3, column: 7 };

/** The same on 整改提醒. */
const REMINDER_REMARKS = { row: 3, column: 10 };

/**
 * The sheets of ours that go: those that hold nothing but what we derived; with `all` every one. A sheet that only bears
 * one of our names (its first cell does not say so too) is somebody else's and stays.
 */
export function sheetsToClear(workbook: WorkbookSnapshot, all: boolean): ClearedSheets {
  const removed: SheetSnapshot[] = [];
  const kept: KeptMark[] = [];
  const hasStatistics = sheetByName(workbook, STATISTICS_SHEET) !== undefined;
  for (const sheet of workbook.sheets) {
    const name = ownNameOf(sheet, workbook);
    if (name === null || (!all && (PRODUCTS.includes(name) || name === STATISTICS_SHEET || isFormSheet(name))))
      continue;
    const reason = reasonToKeep(sheet, name, { all, hasStatistics, isProtected: workbook.isStructureProtected });
    if (reason === null) removed.push(sheet);
    else kept.push({ reason, sheet: sheet.name, headings: [] });
  }
  const used = withoutUsed(workbook, removed);
  return withVisibleSheet(workbook, used.removed, [...kept, ...used.kept]);
}

/** So many cells are named that lead to a sheet. */
const MOST_NAMED = 3;

/**
 * Sheets stay that somebody's formulas on a sheet that stays lead to; then so do those that they lead to themselves. A formula
 * of ours in a ledger does not count: it goes with the marks.
 */
function withoutUsed(workbook: WorkbookSnapshot, removed: readonly SheetSnapshot[]): ClearedSheets {
  const kept: KeptMark[] = [];
  let leaving = removed;
  let staying = workbook.sheets.filter((sheet) => !removed.includes(sheet));
  while (staying.length > 0 && leaving.length > 0) {
    const used = leaving.flatMap((sheet) => {
      const cells = cellsLeadingTo(sheet.name, staying);
      return cells.length === 0 ? [] : [{ sheet, cells }];
    });
    kept.push(
      ...used.map(({ sheet, cells }): KeptMark => ({ reason: "usedSheet", sheet: sheet.name, headings: [], cells })),
    );
    staying = used.map(({ sheet }) => sheet);
    leaving = leaving.filter((sheet) => !staying.includes(sheet));
  }
  return { removed: leaving, kept };
}

function cellsLeadingTo(name: string, sheets: readonly SheetSnapshot[]): readonly string[] {
  const leads = leadsToSheet(name);
  const found: string[] = [];
  for (const sheet of sheets) {
    for (const [key, formula] of sheet.formulas) {
      if (!leads(formula) || isMarkedFormula(formula)) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      found.push(`${sheet.name}!${cellAddress(row, column)}`);
      if (found.length === MOST_NAMED) return found;
    }
  }
  return found;
}

function reasonToKeep(
  sheet: SheetSnapshot,
  name: string,
  {
    all,
    hasStatistics,
    isProtected,
  }: { readonly all: boolean; readonly hasStatistics: boolean; readonly isProtected: boolean },
): KeptReason | null {
  if (isProtected) return "protectedStructure";
  if (all) return null;
  if (name === OWN_SHEETS.basis && hasStatistics) return "linkedSheet";
  const remarks =
    name === OWN_SHEETS.findings
      ? { row: FIRST_ROW, column: REMARK_COLUMN }
      : name === OWN_SHEETS.uncovered
        ? UNCOVERED_REMARKS
        : name === OWN_SHEETS.reminders
          ? REMINDER_REMARKS
          : null;
  if (remarks === null) return null;
  for (let row = remarks.row; row <= lastRowOf(sheet); row += 1) {
    if (cellText(cellAt(sheet, row, remarks.column)).trim() !== "") return "typedSheet";
  }
  return null;
}

/** The name under which we know the sheet (未点评名单(2) is 未点评名单); `null`: not ours. */
function ownNameOf(sheet: SheetSnapshot, workbook: WorkbookSnapshot): string | null {
  if (isFormSheet(sheet.name)) return sheet.name;
  const name = sheet.name.replace(/\(\d+\)$/, "");
  if (name === OWN_SHEETS.memory) return sheet.visibility === "veryHidden" ? name : null;
  // The title of 统计表 is also that of the form everybody fills in: what its numbers lead to tells ours.
  if (sheet.name === STATISTICS_SHEET) return sheetByName(workbook, OWN_SHEETS.basis) === undefined ? null : name;
  const isNamedSo = Object.values(OWN_SHEETS).some((own) => own === name);
  return isNamedSo && cellText(cellAt(sheet, 0, 0)).trim() === name ? name : null;
}

function withVisibleSheet(
  workbook: WorkbookSnapshot,
  removed: readonly SheetSnapshot[],
  kept: readonly KeptMark[],
): ClearedSheets {
  const isLeft = workbook.sheets.some((sheet) => sheet.visibility === "visible" && !removed.includes(sheet));
  const first = removed.find((sheet) => sheet.visibility === "visible");
  if (isLeft || first === undefined) return { removed, kept };
  return {
    removed: removed.filter((sheet) => sheet !== first),
    kept: [...kept, { reason: "onlySheet", sheet: first.name, headings: [] }],
  };
}
