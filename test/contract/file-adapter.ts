import { strToU8, zipSync } from "fflate";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { cellAddress, rangeAddress } from "../../src/core/workbook/range";
import type { ContractAdapter } from "./plan-contract";
import type { StartingCell, StartingSheet } from "./starting-workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Workbook files, read and written by `src/xlsx`. The starting file is put together by hand. */
export const FILE_ADAPTER: ContractAdapter = {
  name: "the file adapter",
  open: async (sheets) => {
    let file = await openWorkbookFile(startingFile(sheets), "起始.xlsx");
    return {
      read: () => Promise.resolve(file.snapshot),
      apply: async (plan) => {
        file = await openWorkbookFile(writeWorkbookFile(file, plan).bytes, "起始.xlsx");
      },
    };
  },
};

/** An .xlsx with shared strings, dates in style 1, a table and a filter. */
export function startingFile(sheets: readonly StartingSheet[]): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, string> = {};
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/>`,
  ];
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1;
    parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, strings);
    overrides.push(
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    );
    if (!sheet.table) continue;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations([["rId1", "table", "../tables/table1.xml"]]);
    parts["xl/tables/table1.xml"] = tableXml(sheet.table);
    overrides.push(`<Override PartName="/xl/tables/table1.xml" ContentType="${SPREADSHEET}.table+xml"/>`);
  }
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 5}"${isHidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const count = sheets.length;
  const all: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      [`rId${count + 1}`, "styles", "styles.xml"],
      [`rId${count + 2}`, "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...parts,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

function sheetXml(sheet: StartingSheet, strings: string[]): string {
  const rows = new Map<number, string>();
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows.set(row, (rows.get(row) ?? "") + cellXml(cellAddress(row, column), cell, strings));
  }
  const data = [...rows].map(([row, cells]) => `<row r="${row + 1}" spans="1:4">${cells}</row>`).join("");
  const filter = sheet.filter ? `<autoFilter ref="${rangeAddress(sheet.filter)}"/>` : "";
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join("");
  const mergeCells = merges === "" ? "" : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`;
  const tables = sheet.table ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : "";
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:D6"/><sheetData>${data}</sheetData>${filter}${mergeCells}${tables}</worksheet>`;
}

function cellXml(address: string, cell: StartingCell, strings: string[]): string {
  const value = "formula" in cell ? cell.result : cell.value;
  const formula = "formula" in cell ? `<f>${escape(cell.formula)}</f>` : "";
  const style = "value" in cell && cell.isDate === true ? ' s="1"' : "";
  if (typeof value === "number") return `<c r="${address}"${style}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `<c r="${address}" t="e">${formula}<v>${value?.error ?? ""}</v></c>`;
  if (formula !== "") return `<c r="${address}" t="str">${formula}<v>${escape(value)}</v></c>`;
  return `<c r="${address}" t="s"><v>${strings.push(value.replace("_x0041_", "_x005F_x0041_")) - 1}</v></c>`;
}

function tableXml({ name, range, headers }: NonNullable<StartingSheet["table"]>): string {
  const columns = headers.map((header, index) => `<tableColumn id="${index + 1}" name="${header}"/>`).join("");
  const ref = rangeAddress(range);
  return `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${columns}</tableColumns></table>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, kind, to]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${to}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
