import { read, utils } from "@e965/xlsx";
import { reviewSheets } from "../../bench/data/review-sheets";
import { workbookBytes } from "../../bench/data/workbook-bytes";

test("the measured workbook is one that other readers read, cell for cell", () => {
  const sheets = reviewSheets(60);
  const book = read(workbookBytes(sheets), { type: "array" });
  expect(book.SheetNames).toEqual(sheets.map((sheet) => sheet.name));
  for (const sheet of sheets) {
    const found = utils.sheet_to_json<unknown[]>(book.Sheets[sheet.name] ?? {}, { header: 1, defval: "" });
    const width = sheet.rows[0]?.length ?? 0;
    const wanted = sheet.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    expect(found).toEqual(wanted);
  }
});

test("the ledger has fifteen columns and as many rows as asked for", () => {
  const ledger = reviewSheets(60).at(-1);
  expect(ledger?.rows).toHaveLength(61);
  expect(ledger?.rows[0]).toHaveLength(15);
});
