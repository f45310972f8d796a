import { lookIndexAt } from "../xlsx/look/look-runs";
import { sheetLookReader } from "../xlsx/look/read-sheet-look";
import { PLAIN_LOOK, type SheetLook } from "../xlsx/look/sheet-look";
import type { WorkbookFile } from "../xlsx/workbook-file";

/** Number format code of a cell by sheet id; 0-based. */
export type FormatReader = (sheetId: string, row: number, column: number) => string;

/** Those of a file's cells; each sheet is looked at once. `null`: the file is no .xlsx, nobody knows them. */
export function fileFormats(form: WorkbookFile): FormatReader | null {
  if (form.package === null) return null;
  const lookOf = sheetLookReader(form);
  const known = new Map<string, SheetLook>();
  return (sheetId, row, column) => {
    const look = known.get(sheetId) ?? lookOf(sheetId);
    known.set(sheetId, look);
    return formatAt(look, row, column);
  };
}

export function formatAt({ looks, runs }: Pick<SheetLook, "looks" | "runs">, row: number, column: number): string {
  return looks[lookIndexAt(runs, row, column)]?.numberFormat ?? PLAIN_LOOK.numberFormat;
}
