import type { Edit } from "../../../src/core/workbook/edit-plan";
import { cellAt } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { compareWithSheetJs } from "../read/oracles";
import type { HandMade } from "../read/make-workbook";
import { makeWorkbook, utf16 } from "../read/make-workbook";
import { apply, packageOf, sheetXml } from "./ledger-file";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const put = (top: number, left: number, ...values: readonly (string | number | null)[]): Edit => ({
  type: "writeBlock",
  sheet: "3",
  top,
  left,
  cells: [values.map((value) => (value === null ? null : { value }))],
});

async function open(hand: HandMade) {
  return openWorkbookFile(makeWorkbook(hand), "手工.xlsx");
}

describe("sheets written in unusual ways", () => {
  test("elements with a prefix get neighbours with the same prefix", async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const after = await apply(await open({ sheetXml: xml }), put(1, 0, "左", null, "右"), {
      type: "merge",
      sheet: "3",
      range: { top: 3, left: 0, bottom: 4, right: 1 },
    });
    expect(sheetXml(after, "台账")).toBe(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>左</x:t></x:is></x:c><x:c r="B2"><x:v>1</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>右</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A4:B5"/></x:mergeCells></x:worksheet>`,
    );
  });

  test.each([true, false])(
    "a UTF-16 part comes out as UTF-8 and says so (little endian %s)",
    async (isLittleEndian) => {
      const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row></sheetData></worksheet>`;
      const after = await apply(await open({ sheetXml: utf16(xml, isLittleEndian) }), put(0, 1, "点评"));
      expect(sheetXml(after, "台账")).toContain('encoding="UTF-8"');
      expect(after.snapshot.sheets[0]?.values).toEqual([["姓名", "点评"]]);
    },
  );

  test.each([
    ["cells without positions", '<row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>'],
    ["rows without numbers", '<row><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'],
    [
      "single quotes and line breaks in tags",
      "<row\nr='1'\nspans='1:3'><c\nr='A1'><v>1</v></c><c r='B1' ><v>2</v></c><c r='C1'><v>3</v></c></row>",
    ],
  ])("%s", async (_, rows) => {
    const file = await open({ sheet: `<sheetData>${rows}</sheetData>` });
    const after = await apply(file, put(0, 1, "二"), put(0, 5, "六"), put(1, 0, "下"));
    expect(after.snapshot.sheets[0]?.values).toEqual([[1, "二", 3, null, null, "六"], ["下"]]);
    const cleared = await apply(file, {
      type: "clearBlock",
      sheet: "3",
      range: { top: 0, left: 0, bottom: 0, right: 1 },
    });
    expect(cleared.snapshot.sheets[0]?.values).toEqual([[null, null, 3]]);
  });

  test.each(["", "<sheetData/>", "<sheetData></sheetData>", '<sheetData><row r="3"/></sheetData>'])(
    "rows are put into %j",
    async (sheet) => {
      const after = await apply(await open({ sheet }), put(2, 1, "甲"), put(0, 0, "乙"));
      expect(after.snapshot.sheets[0]?.values).toEqual([["乙"], [], [null, "甲"]]);
      expect(sheetXml(after, "台账").match(/<row /g)).toHaveLength(2);
    },
  );

  test("markup that looks like rows inside texts is no row", async () => {
    const sheet =
      '<sheetData><!-- <row r="9"> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</row><c r="B1">]]></t></is></c></row></sheetData>';
    const after = await apply(await open({ sheet }), put(0, 1, "右"));
    expect(after.snapshot.sheets[0]?.values).toEqual([['</row><c r="B1">', "右"]]);
  });

  test("an empty cell takes the look of its row, else of its column", async () => {
    const styles = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="14"/></cellXfs>';
    const sheet =
      '<cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData>';
    const after = await apply(await open({ sheet, styles }), put(0, 1, 40556), put(1, 1, "x"));
    expect(sheetXml(after, "台账")).toContain('<c r="B1" s="2"><v>40556</v></c></row><row r="2"><c r="B2" s="1"');
  });
});

describe("formulas", () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';

  test("cells that shared the formula of an overwritten cell keep it as their own", async () => {
    const after = await apply(await open({ sheet: shared }), put(0, 1, "改"));
    expect(sheetXml(after, "台账")).toContain('<c r="B3"><f>A3*$A$1</f><v>3</v></c>');
    expect(after.snapshot.sheets[0]?.formulas).toEqual(
      new Map([
        ["1,1", "A2*$A$1"],
        ["2,1", "A3*$A$1"],
      ]),
    );
    expect(compareWithSheetJs(after, packageOf(after).source).differences).toEqual([]);
  });

  test("a value beside formulas leaves the calculation chain alone, a lost formula takes it out", async () => {
    const chain = {
      sheet: shared,
      parts: {
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B1" i="3"/></calcChain>`,
      },
    };
    const file = await open(chain);
    const beside = packageOf(await apply(file, put(0, 4, "旁")));
    expect(beside.entry("xl/calcChain.xml")).toBeDefined();
    expect(beside.text("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    const lost = packageOf(await apply(file, put(2, 1, 3)));
    expect(lost.entry("xl/calcChain.xml")).toBeUndefined();
    expect(lost.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(lost.text("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe("dates counted from 1904", () => {
  const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>39094</v></c><c r="B1"><v>5</v></c></row></sheetData>';

  test("a date is stored in the file's own count and reads as the same day", async () => {
    const file = await open({ sheet, styles, workbook: '<workbookPr date1904="1"/>' });
    expect(file.snapshot.sheets[0]?.values).toEqual([[40556, 5]]);
    const after = await apply(file, put(0, 0, 40557), put(0, 1, 6), put(1, 0, 40558), {
      type: "styleBlock",
      sheet: "3",
      range: { top: 1, left: 0, bottom: 1, right: 0 },
      style: { numberFormat: "yyyy-mm-dd" },
    });
    expect(sheetXml(after, "台账")).toContain('<c r="A1" s="1"><v>39095</v></c><c r="B1"><v>6</v></c>');
    const [read] = after.snapshot.sheets;
    expect(read && [cellAt(read, 0, 0), cellAt(read, 0, 1), cellAt(read, 1, 0)]).toEqual([40557, 6, 40558]);
  });
});
