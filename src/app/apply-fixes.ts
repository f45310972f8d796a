import type { CellChange, Finding } from "../core/rules/finding";
import { encodeKey } from "../core/rules/encode-key";
import { cellText } from "../core/workbook/cell";
import type { Edit, EditPlan } from "../core/workbook/edit-plan";
import { cellAt, formulaKey, type SheetSnapshot, type WorkbookSnapshot } from "../core/workbook/snapshot";

export interface FixesPlan {
  readonly plan: EditPlan;
  /** Findings whose fix is in the plan. */
  readonly applied: number;
  /** Fixes left out: the cell holds something else by now or a formula, its sheet is protected, or another fix of the same cell came first. */
  readonly skipped: number;
}

/** The certain fixes of the findings, each cell once; a fix of several cells is taken whole or left out whole. */
export function planFixes(workbook: WorkbookSnapshot, findings: readonly Finding[]): FixesPlan {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const changes = new Map<string, CellChange>();
  let applied = 0;
  let skipped = 0;
  for (const { fix } of findings) {
    if (fix === null) continue;
    const isFitting = fix.changes.every((change) => {
      const known = changes.get(cellKey(change));
      return (known === undefined || known.after === change.after) && isApplicable(change, sheets.get(change.sheetId));
    });
    if (isFitting) applied += 1;
    else skipped += 1;
    for (const change of isFitting ? fix.changes : []) changes.set(cellKey(change), change);
  }
  const edits = [...changes.values()].map(({ sheetId, row, column, after }): Edit => ({
    type: "writeBlock",
    sheet: sheetId,
    top: row,
    left: column,
    cells: [[{ value: after }]],
  }));
  return { plan: { edits }, applied, skipped };
}

function cellKey({ sheetId, row, column }: CellChange): string {
  return encodeKey([sheetId, row, column]);
}

function isApplicable({ row, column, before }: CellChange, sheet: SheetSnapshot | undefined): boolean {
  if (sheet === undefined || sheet.isProtected || sheet.formulas.has(formulaKey(row, column))) return false;
  const now = cellAt(sheet, row, column);
  return typeof now === typeof before && cellText(now) === cellText(before);
}
