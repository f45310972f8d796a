import type { CellWrite, EditPlan } from "../../../../src/core/workbook/edit-plan";
import { formulaKey, type SheetSnapshot } from "../../../../src/core/workbook/snapshot";

/** A plan that puts a drawn sheet, with its formulas and merges, into a new workbook. */
export function planOf(sheet: SheetSnapshot): EditPlan {
  const width = Math.max(...sheet.values.map((row) => row.length));
  const cells = sheet.values.map((row, r) =>
    Array.from({ length: width }, (_, column): CellWrite | null => {
      const formula = sheet.formulas.get(formulaKey(r, column));
      if (formula !== undefined) return { formula, result: 0 };
      const value = row[column] ?? null;
      return value === null ? null : { value };
    }),
  );
  const range = { top: 2, left: 0, bottom: sheet.values.length - 1, right: width - 1 };
  return {
    edits: [
      { type: "addSheet", key: sheet.name, name: sheet.name, visibility: "visible" },
      { type: "writeBlock", sheet: sheet.name, top: 0, left: 0, cells },
      { type: "styleBlock", sheet: sheet.name, range, style: { border: "thin", horizontal: "center" } },
      ...sheet.merges.map((merge) => ({ type: "merge" as const, sheet: sheet.name, range: merge })),
    ],
  };
}
