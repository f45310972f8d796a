import { columnIndex } from "../core/workbook/range";
import { runInExcel } from "./session";

export type SheetEvent = "added" | "removed" | "renamed";

export interface WorkbookEvents {
  /** A person (or another add-in) changed cells of the sheet. */
  readonly changed: (sheetId: string) => void;
  readonly sheets: (sheetId: string, what: SheetEvent) => void;
  /** 0-based first cell of the selection. */
  readonly selected: (sheetId: string, row: number, column: number) => void;
}

/** Stops listening. */
export type StopListening = () => Promise<void>;

/** Our own changes of cells are not told where Excel says whose they are (ExcelApi 1.14). Renaming is heard from ExcelApi 1.17 on. */
export async function listenToWorkbook(tell: WorkbookEvents): Promise<StopListening> {
  return runInExcel(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const told = <T>(act: (event: T) => void) => {
      return (event: T): Promise<void> => {
        act(event);
        return Promise.resolve();
      };
    };
    const handlers: { remove: () => void; readonly context: OfficeExtension.ClientRequestContext }[] = [
      worksheets.onChanged.add(
        told(({ worksheetId, triggerSource }) => {
          if ((triggerSource as string | undefined) !== "ThisLocalAddin") tell.changed(worksheetId);
        }),
      ),
      worksheets.onAdded.add(told(({ worksheetId }) => tell.sheets(worksheetId, "added"))),
      worksheets.onDeleted.add(told(({ worksheetId }) => tell.sheets(worksheetId, "removed"))),
      worksheets.onSelectionChanged.add(
        told(({ worksheetId, address }) => tell.selected(worksheetId, ...firstCell(address))),
      ),
    ];
    if (hearsRenaming())
      handlers.push(worksheets.onNameChanged.add(told(({ worksheetId }) => tell.sheets(worksheetId, "renamed"))));
    await sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
    };
  });
}

/** No where nobody can say (the client without the common API): a refused registration would spoil the others. */
function hearsRenaming(): boolean {
  const { Office: office } = globalThis as {
    readonly Office?: { readonly context?: Pick<Office.Context, "requirements"> };
  };
  return office?.context?.requirements.isSetSupported("ExcelApi", "1.17") ?? false;
}

/** "B3:D9,F1" → [2, 1]; "C:C" → [0, 2]; "5:5" → [4, 0]. */
function firstCell(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^(?:.*!)?\$?([A-Z]*)\$?(\d*)/.exec(address) ?? [];
  return [digits === "" ? 0 : Number(digits) - 1, letters === "" ? 0 : columnIndex(letters)];
}
