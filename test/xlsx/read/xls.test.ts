import * as SheetJs from "@e965/xlsx";
import { openWorkbookFile, type WorkbookFile } from "../../../src/xlsx/workbook-file";

function open(book: SheetJs.WorkBook, bookType: SheetJs.BookType): Promise<WorkbookFile> {
  return openWorkbookFile(new Uint8Array(SheetJs.write(book, { type: "buffer", bookType }) as Uint8Array), "旧表.xls");
}

function bookOf(sheet: SheetJs.WorkSheet): SheetJs.WorkBook {
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, sheet, "名册");
  return book;
}

test("values, errors, dates and merges of an .xls", async () => {
  const sheet = SheetJs.utils.aoa_to_sheet([
    ["党员名册", null, null],
    ["姓名", "入党时间", "党龄"],
    ["  ", 40556, true],
  ]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  sheet["B3"] = { t: "n", v: 40556, z: "yyyy-mm-dd" };
  sheet["A4"] = { t: "e", v: 0x2a };
  sheet["!ref"] = "A1:C4";
  const file = await open(bookOf(sheet), "biff8");
  const [read] = file.snapshot.sheets;
  expect(file).toMatchObject({ format: "xls", package: null, fileName: "旧表.xls" });
  expect(read?.values).toEqual([["党员名册"], ["姓名", "入党时间", "党龄"], ["  ", 40556, true], [{ error: "#N/A" }]]);
  expect([read?.isDateFormatted(2, 1), read?.isDateFormatted(2, 0), read?.isDateFormatted(9, 1)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(read).toMatchObject({
    id: "1",
    name: "名册",
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    isProtected: false,
  });
});

test("a BIFF 5 file with Chinese text in its code page", async () => {
  // SheetJS writes ASCII only: the text and the code page are put in afterwards.
  const book = bookOf(SheetJs.utils.aoa_to_sheet([["ABCDEFGH", 1.5]]));
  const bytes = new Uint8Array(SheetJs.write(book, { type: "buffer", bookType: "biff5" }) as Uint8Array);
  replace(bytes, [...Buffer.from("ABCDEFGH")], [0xd5, 0xfb, 0xb8, 0xc4, 0xcc, 0xa8, 0xd5, 0xcb]);
  replace(bytes, [0x42, 0x00, 0x02, 0x00], [0x42, 0x00, 0x02, 0x00, 936 % 256, 936 >> 8]);
  const { snapshot } = await openWorkbookFile(bytes, "a.xls");
  expect(snapshot.sheets[0]?.values).toEqual([["整改台账", 1.5]]);
});

function replace(bytes: Uint8Array, from: readonly number[], to: readonly number[]): void {
  const at = bytes.findIndex((_, index) => from.every((byte, offset) => bytes[index + offset] === byte));
  if (at < 0) throw new Error("nothing to replace");
  bytes.set(to, at);
}

test("cells scattered over an .xls are refused as in an .xlsx", async () => {
  const sheet = SheetJs.utils.aoa_to_sheet([["a"]]);
  for (let row = 1; row < 50; row += 1) sheet[`IV${row}`] = { t: "n", v: row };
  sheet["!ref"] = "A1:IV50";
  const bytes = new Uint8Array(SheetJs.write(bookOf(sheet), { type: "buffer", bookType: "biff8" }) as Uint8Array);
  await expect(openWorkbookFile(bytes, "a.xls", { maxCellSlots: 1000 })).rejects.toMatchObject({
    code: "tooScattered",
  });
});
