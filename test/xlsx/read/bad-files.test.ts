import { strToU8 } from "fflate";
import * as SheetJs from "@e965/xlsx";
import { openWorkbookFile, WorkbookFileError, type OpenLimits } from "../../../src/xlsx/workbook-file";
import { makeWorkbook, zipParts } from "./make-workbook";

const PLAIN = makeWorkbook({ sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` });

async function errorOf(bytes: Uint8Array, fileName: string, limits?: OpenLimits): Promise<WorkbookFileError> {
  try {
    await openWorkbookFile(bytes, fileName, limits);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error(`${fileName} was opened`);
}

/** The part of SheetJS's container library that is used here; it comes without types. */
interface CompoundFiles {
  readonly utils: { cfb_new(): unknown; cfb_add(container: unknown, path: string, content: Uint8Array): void };
  write(container: unknown, options: { type: "buffer" }): Uint8Array;
}

/** A compound file with one stream of the given name. */
function compoundFile(stream: string): Uint8Array {
  const library = SheetJs.CFB as unknown as CompoundFiles;
  const container = library.utils.cfb_new();
  library.utils.cfb_add(container, `/${stream}`, new Uint8Array(5000).fill(65));
  return new Uint8Array(library.write(container, { type: "buffer" }));
}

function xls(): Uint8Array {
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet([["点评"], ["台账"]]), "表");
  return new Uint8Array(SheetJs.write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array);
}

const sheetRow = (cells: string): Uint8Array =>
  makeWorkbook({ sheet: `<sheetData><row r="1">${cells}</row></sheetData>` });
const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31 + index * 7) % 256);

const CASES: readonly (readonly [string, string, string, Uint8Array])[] = [
  ["nothing in it", "空.xlsx", "empty", new Uint8Array()],
  ["Excel's lock file", "~$台账.xlsx", "lockFile", strToU8("\x06zhang ".padEnd(165, "\0"))],
  ["an empty lock file", "x/~$台账.xlsx", "lockFile", new Uint8Array()],
  ["noise", "a.xlsx", "notWorkbook", noise],
  ["zeros", "a.xlsx", "notWorkbook", new Uint8Array(4096)],
  ["prose with the wrong extension", "a.xlsx", "notWorkbook", strToU8("这不是工作簿。\n只是一段文字。\n")],
  ["plain XML", "a.xls", "notWorkbook", strToU8(`<?xml version="1.0"?><a>1,2\n3,4\n</a>`)],
  ["a truncated zip", "a.xlsx", "truncated", PLAIN.subarray(0, PLAIN.length / 2)],
  ["four bytes of a zip", "a.xlsx", "truncated", PLAIN.subarray(0, 4)],
  ["a compound file cut off", "a.xls", "truncated", xls().subarray(0, 2048)],
  ["a password", "a.xlsx", "encrypted", compoundFile("EncryptedPackage")],
  ["a Word document of old", "a.xls", "otherDocument", compoundFile("WordDocument")],
  ["a compound file of something else", "a.xls", "notWorkbook", compoundFile("Something")],
  ["a WPS file of its own kind", "a.et", "et", compoundFile("ETData")],
  ["a photo", "照片.xlsx", "picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46)],
  ["a screenshot", "截图.xlsx", "picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ["a picture of a phone", "a.xls", "picture", strToU8("RIFF....WEBPVP8 ")],
  ["a PDF", "a.xlsx", "otherDocument", strToU8("%PDF-1.7\n%âãÏÓ")],
  ["a zip of anything", "a.zip", "otherDocument", zipParts({ "a.txt": "1" })],
  [
    "a Word document",
    "a.xlsx",
    "otherDocument",
    zipParts({
      "word/document.xml": "<a/>",
      "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    }),
  ],
  [
    "an OpenDocument sheet",
    "a.ods",
    "ods",
    zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
  ],
  [
    "a binary workbook",
    "a.xlsb",
    "xlsb",
    zipParts({
      "xl/workbook.bin": "x",
      "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>`,
    }),
  ],
  ["a web page called .xls", "a.xls", "html", strToU8(`\ufeff  <html><body><table><tr><td>1</td></tr></table>`)],
  ["a web archive called .xls", "a.xls", "html", strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n")],
  [
    "an XML spreadsheet",
    "a.xls",
    "xmlSpreadsheet",
    strToU8(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`,
    ),
  ],
  ["a package without its workbook", "a.xlsx", "damaged", zipParts({ "xl/worksheets/sheet1.xml": "<worksheet/>" })],
  ["a sheet without its part", "a.xlsx", "damaged", makeWorkbook({ sheetTarget: "worksheets/sheet9.xml" })],
  [
    "a sheet cut off",
    "a.xlsx",
    "damaged",
    makeWorkbook({ sheetXml: `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>` }),
  ],
  ["a shared string that is not there", "a.xlsx", "damaged", sheetRow(`<c r="A1" t="s"><v>7</v></c>`)],
  ["a cell beyond XFD", "a.xlsx", "damaged", sheetRow(`<c r="XFE1"><v>7</v></c>`)],
  [
    "entities that multiply",
    "a.xlsx",
    "damaged",
    makeWorkbook({ sheetXml: `<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>` }),
  ],
];

test.each(CASES)("%s (%s) is refused as %s", async (_, fileName, code, bytes) => {
  const error = await errorOf(bytes, fileName);
  expect(error.code).toBe(code);
  expect(error.message).toContain(fileName.replace(/.*\//, ""));
  expect(error.message.match(/[。！？]/g)).toEqual(["。"]);
});

test("a zip bomb is refused before it takes memory, also when its sizes lie", async () => {
  const bomb = makeWorkbook({
    sheetXml: strToU8(`<worksheet><sheetData>${" ".repeat(30_000_000)}</sheetData></worksheet>`),
  });
  expect((await errorOf(bomb, "炸弹.xlsx", { maxInflatedBytes: 10_000_000 })).code).toBe("tooLarge");
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 30_000_000) {
      view.setUint32(at + 24, 500, true);
    }
  }
  expect((await errorOf(lying, "炸弹.xlsx")).code).toBe("damaged");
});

test("content scattered over the whole sheet is refused, two far corners are not", async () => {
  const far = Array.from({ length: 5000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);
  const scattered = makeWorkbook({ sheet: `<sheetData>${far.join("")}</sheetData>` });
  expect((await errorOf(scattered, "散.xlsx")).code).toBe("tooScattered");
  const corners = makeWorkbook({
    sheet: `<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>`,
  });
  const { snapshot } = await openWorkbookFile(corners, "角.xlsx");
  const values = snapshot.sheets[0]?.values ?? [];
  expect([values.length, values[0], values[5], values.at(-1)?.length, values.at(-1)?.at(-1)]).toEqual([
    1048576,
    [1],
    [],
    16384,
    2,
  ]);
  expect(values[5]).toBe(values[6]);
});

test("content decides: a workbook called .csv, an .xls called .et, csv called .xls are read", async () => {
  expect((await openWorkbookFile(PLAIN, "a.csv")).format).toBe("xlsx");
  expect((await openWorkbookFile(PLAIN, "~$a.xlsx")).format).toBe("xlsx");
  expect((await openWorkbookFile(xls(), "a.et")).format).toBe("xls");
  expect((await openWorkbookFile(strToU8("姓名,性别\n张三,男\n"), "a.xls")).format).toBe("csv");
});
