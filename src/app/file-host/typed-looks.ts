import type { EditPlan } from "../../core/workbook/edit-plan";
import type { KeptLooks } from "../../core/workbook/kept-looks";
import { containsCell, type CellRange } from "../../core/workbook/range";
import { keptLooks, noLooks, type KeptAttributes } from "../../xlsx/keep/file-looks";
import { lookIndexAt } from "../../xlsx/look/look-runs";
import type { SheetLook } from "../../xlsx/look/sheet-look";

/**
 * How cells look before something is typed into them: their number formats and the heights of their rows, which is all that
 * typing changes. `look`: the sheet in the file written last; `pending`: what was typed since.
 */
export function typedLooks(
  sheet: string,
  look: SheetLook,
  pending: EditPlan,
  sheetId: string,
  { top, left, bottom, right }: CellRange,
): KeptLooks {
  const styled = pending.edits.filter((edit) => edit.type === "styleBlock" && edit.sheet === sheetId);
  const areas: [number, number, number, number][] = [];
  const codes: [row: number, column: number, code: string][] = [];
  const rows: (readonly [first: number, last: number, KeptAttributes])[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const typed = styled.findLast((edit) => edit.type === "styleBlock" && containsCell(edit.range, row, column));
      const index = lookIndexAt(look.runs, row, column);
      const typedCode = typed?.type === "styleBlock" ? typed.style.numberFormat : undefined;
      const code = typedCode ?? (index === 0 ? null : (look.looks[index]?.numberFormat ?? null));
      if (code === null) areas.push([row, column, row, column]);
      else codes.push([row, column, code]);
    }
    const height = look.rowHeights.get(row);
    rows.push([row, row, { ht: height === undefined ? null : String(height) }]);
  }
  return keptLooks({
    ...noLooks(sheet),
    areas,
    codes,
    rows,
  });
}
