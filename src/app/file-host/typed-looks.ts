import type { EditPlan } from "../../core/workbook/edit-plan";
import type { KeptLooks } from "../../core/workbook/kept-looks";
import { containsCell } from "../../core/workbook/range";
import { keptLooks, noLooks } from "../../xlsx/keep/file-looks";
import { lookIndexAt } from "../../xlsx/look/look-runs";
import type { SheetLook } from "../../xlsx/look/sheet-look";
import type { HostPlace } from "../host";

/**
 * How one cell looks before something is typed into it: its number format and the height of its row, which is all that
 * typing changes. `look`: the sheet in the file written last; `pending`: what was typed since.
 */
export function typedLooks(
  sheet: string,
  look: SheetLook,
  pending: EditPlan,
  { sheetId, row, column }: HostPlace,
): KeptLooks {
  const typed = pending.edits.findLast(
    (edit) => edit.type === "styleBlock" && edit.sheet === sheetId && containsCell(edit.range, row, column),
  );
  const index = lookIndexAt(look.runs, row, column);
  const typedCode = typed?.type === "styleBlock" ? typed.style.numberFormat : undefined;
  const code = typedCode ?? (index === 0 ? null : (look.looks[index]?.numberFormat ?? null));
  const height = look.rowHeights.get(row);
  return keptLooks({
    ...noLooks(sheet),
    areas: code === null ? [[row, column, row, column]] : [],
    codes: code === null ? [] : [[row, column, code]],
    rows: [[row, row, { ht: height === undefined ? null : String(height) }]],
  });
}
