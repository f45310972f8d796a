import { FIRST_ROW, REMARK_COLUMN } from "../rules/marks/findings-layout";
import { cellText } from "../workbook/cell";
import { cellAt, lastRowOf, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
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
  return withVisibleSheet(workbook, removed, kept);
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
