import { cellAt, type SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { makeWorkbook, type HandMade } from "./make-workbook";

async function sheetOf(hand: HandMade): Promise<SheetSnapshot> {
  const { snapshot } = await openWorkbookFile(makeWorkbook(hand), "手工.xlsx");
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const row = (cells: string): string => data(`<row r="1">${cells}</row>`);

test("dates are told by their number format: built in, of Chinese Excel, or custom", async () => {
  const formats = [0, 14, 27, 31, 36, 50, 58, 22, 165, 166, 167, 2, 49];
  const isDate = [false, true, true, true, true, true, true, true, true, false, true, false, false];
  const sheet = await sheetOf({
    sheet: row(formats.map((_, index) => `<c s="${index}"><v>40556</v></c>`).join("")),
    styles: `<numFmts><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="166" formatCode="0.00&quot;元/day&quot;"/><numFmt formatCode="[$-804]aaaa" numFmtId="167"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`,
  });
  expect(formats.map((_, column) => sheet.isDateFormatted(0, column))).toEqual(isDate);
});

test("an empty cell is shown as its column, a cell as itself", async () => {
  const sheet = await sheetOf({
    sheet: `<cols><col min="2" max="16384" style="1"/></cols>${data(`<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c></row><row r="3"><c r="A3" s="1"/><c r="B3"/></row><row r="2"><c r="A2" s="1"/><c r="C2" s="1"/></row>`)}`,
    styles: `<cellXfs><xf/><xf numFmtId="14"/></cellXfs>`,
  });
  const shown = [0, 1, 2, 3].map((line) => [0, 1, 2].map((column) => sheet.isDateFormatted(line, column)));
  expect(shown).toEqual([
    [true, false, true],
    [true, true, true],
    [true, false, true],
    [false, true, true],
  ]);
});

test("dates of the 1904 system become serials of the 1900 system; other numbers and times stay", async () => {
  const sheet = await sheetOf({
    sheet: row(`<c s="1"><v>39094</v></c><c><v>39094</v></c><c s="2"><v>0.5</v></c>`),
    styles: `<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs>`,
    workbook: `<workbookPr date1904="true"/>`,
  });
  expect(sheet.values).toEqual([[40556, 39094, 0.5]]);
});

test("formulas: every cell that holds one is known, shared ones are written out", async () => {
  const sheet = await sheetOf({
    sheet: data(
      `<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1+'A1 表'!A1</f><v>1</v></c></row>` +
        `<row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v></v></c><c r="C2"><f t="array" ref="C2:C3">A1:A2</f><v>1</v></c><c r="D2"><f t="dataTable" ref="D2"/><v>5</v></c></row>`,
    ),
  });
  expect([...sheet.formulas]).toEqual([
    ["0,0", "SUM(B1:C1)"],
    ["0,1", "A1*$C$1+'A1 表'!A1"],
    ["1,1", "A2*$C$1+'A1 表'!A2"],
    ["1,2", "A1:A2"],
    ["1,3", ""],
  ]);
  expect(cellAt(sheet, 1, 3)).toBe(5);
});

test("merges, filter, protection, hidden rows and columns, tables", async () => {
  const sheet = await sheetOf({
    sheet:
      `<cols><col min="2" max="3" hidden="1"/><col min="16384" max="16384" hidden="true"/></cols>` +
      data(
        `<row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="5" ht="0" customHeight="1"/><row r="6" hidden="0"/>`,
      ) +
      `<sheetProtection password="CC1A" sheet="1"/><autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>` +
      `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B2"/></mergeCells>` +
      `<customSheetViews><customSheetView><autoFilter ref="Z1:Z2"/></customSheetView></customSheetViews><tableParts><tablePart/></tableParts>`,
    sheetRelationships: `<Relationship Id="rId1" Type="http://x/relationships/table" Target="../tables/table1.xml"/>`,
    parts: { "xl/tables/table1.xml": `<table id="1" name="表1" displayName="表1" ref="A1:C9" totalsRowCount="1"/>` },
  });
  expect(sheet).toMatchObject({
    id: "3",
    name: "台账",
    visibility: "visible",
    isProtected: true,
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    filter: { range: { top: 0, left: 0, bottom: 8, right: 2 }, isActive: true },
    hiddenRows: [
      { first: 1, last: 2 },
      { first: 4, last: 4 },
    ],
    hiddenColumns: [1, 2, 16383],
    tables: [{ id: "xl/tables/table1.xml", name: "表1", hasHeaderRow: true, hasTotalsRow: true }],
  });
});
