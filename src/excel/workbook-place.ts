import { runInExcel, type SessionOptions } from "./session";

/** File name of the open workbook; "" while it was never saved under one. */
export async function workbookName(options: SessionOptions): Promise<string> {
  return runInExcel(async ({ context, sync }) => {
    const { workbook } = context;
    workbook.load({ name: true });
    await sync();
    return workbook.name;
  }, options);
}

/** Shows the sheet and selects the cell; a hidden sheet stays hidden (Excel refuses). */
export async function activateCell(
  sheetId: string,
  row: number,
  column: number,
  options: SessionOptions,
): Promise<void> {
  await runInExcel(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await sync();
  }, options);
}
