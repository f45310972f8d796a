import { strToU8, zipSync, unzipSync } from "fflate";
import type { Edit } from "../../../src/core/workbook/edit-plan";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { startingFile } from "../../contract/file-adapter";
import { STARTING_WORKBOOK } from "../../contract/starting-workbook";
import { apply, idOf, openLedger, packageOf, partXml } from "./ledger-file";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The starting workbook with parts changed or added. */
async function openWith(change: (parts: Record<string, Uint8Array>) => Readonly<Record<string, string>>) {
  const parts = unzipSync(startingFile(STARTING_WORKBOOK));
  const added = Object.fromEntries(Object.entries(change(parts)).map(([name, xml]) => [name, strToU8(xml)]));
  return openWorkbookFile(zipSync({ ...parts, ...added }), "点评台账.xlsm");
}

const text = (parts: Record<string, Uint8Array>, name: string): string => new TextDecoder().decode(parts[name]);

describe("what is not touched", () => {
  test("an empty plan gives the very same bytes, and so does one that changes nothing", async () => {
    const file = await openLedger();
    const { source } = packageOf(file);
    expect(writeWorkbookFile(file, { edits: [] }).bytes === source).toBe(true);
    const sheet = idOf(file, "点评台账");
    const same: Edit[] = [
      { type: "writeBlock", sheet, top: 2, left: 0, cells: [[{ value: "林晓" }, { value: 40556 }]] },
      { type: "writeBlock", sheet, top: 5, left: 1, cells: [[{ formula: "COUNTA(A3:A4)", result: 2 }]] },
      { type: "writeBlock", sheet, top: 30, left: 3, cells: [[{ value: null }, { value: "" }]] },
      { type: "styleBlock", sheet, range: { top: 2, left: 1, bottom: 2, right: 1 }, style: {} },
      { type: "clearBlock", sheet, range: { top: 40, left: 0, bottom: 1_048_575, right: 16_383 } },
      { type: "removeConditionalFormats", sheet, marker: "没有" },
      { type: "freeze", sheet, rows: 0, columns: 0 },
    ];
    expect(writeWorkbookFile(file, { edits: same }).bytes === source).toBe(true);
  });

  test("other entries keep their compressed bytes and their order", async () => {
    const file = await openLedger();
    const sheet = idOf(file, "点评台账");
    const after = await apply(file, { type: "writeBlock", sheet, top: 9, left: 9, cells: [[{ value: 1 }]] });
    const before = packageOf(file).entries;
    const entries = packageOf(after).entries;
    expect(entries.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    for (const [index, entry] of entries.entries()) {
      const isSame = Buffer.compare(entry.raw, before[index]?.raw ?? new Uint8Array()) === 0;
      expect([entry.name, isSame]).toEqual([entry.name, entry.name !== "xl/worksheets/sheet1.xml"]);
    }
  });

  test("macros stay; a signed package is refused with a sentence", async () => {
    const withMacros = await openWith(() => ({ "xl/vbaProject.bin": "not really" }));
    const sheet = idOf(withMacros, "点评台账");
    const write: Edit = { type: "writeBlock", sheet, top: 9, left: 0, cells: [[{ value: 1 }]] };
    expect(partXml(await apply(withMacros, write), "xl/vbaProject.bin")).toBe("not really");
    const signed = await openWith((parts) => ({
      "_rels/.rels": text(parts, "_rels/.rels").replace(
        "</Relationships>",
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
      ),
      "_xmlsignatures/origin.sigs": "",
    }));
    expect(() => writeWorkbookFile(signed, { edits: [write] })).toThrow("数字签名");
  });
});

describe("sheets come and go", () => {
  const open = () =>
    openWith((parts) => ({
      "xl/workbook.xml": text(parts, "xl/workbook.xml")
        .replace("<sheets>", '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
        .replace(
          "</workbook>",
          "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'点评台账'!$A$1</definedName><definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'名册''s'!$A$1</definedName><definedName name=\"人数\">'名册''s'!$C$2:$C$3</definedName></definedNames></workbook>",
        ),
      "docProps/app.xml":
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>点评台账</vt:lpstr><vt:lpstr>名册\'s</vt:lpstr><vt:lpstr>隐藏</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
    }));

  test("a removed sheet takes its own parts and names with it; those of others follow", async () => {
    const file = await open();
    const after = packageOf(await apply(file, { type: "removeSheet", sheet: idOf(file, "名册's") }));
    const names = after.entries.map(({ name }) => name);
    expect(names).not.toContain("xl/worksheets/sheet2.xml");
    expect(names).not.toContain("xl/worksheets/_rels/sheet2.xml.rels");
    expect(names).not.toContain("xl/tables/table1.xml");
    expect(after.text("[Content_Types].xml")).not.toMatch(/table1|sheet2/);
    expect(after.text("xl/_rels/workbook.xml.rels")).not.toContain("sheet2");
    expect(after.text("xl/workbook.xml")).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'点评台账\'!$A$1</definedName><definedName name="人数">#REF!</definedName></definedNames>',
    );
    expect(after.text("xl/workbook.xml")).toContain("<workbookView/>");
    expect(after.text("docProps/app.xml")).toContain(
      '<vt:i4>2</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>点评台账</vt:lpstr><vt:lpstr>隐藏</vt:lpstr></vt:vector>',
    );
  });

  test("a sheet put in front of others moves their names and the active tab along", async () => {
    const file = await open();
    const after = packageOf(
      await apply(file, {
        type: "addSheet",
        key: "n",
        name: "校验清单",
        visibility: "visible",
        after: idOf(file, "点评台账"),
      }),
    );
    expect(after.text("xl/workbook.xml")).toContain('localSheetId="2">\'名册');
    expect(after.text("xl/workbook.xml")).toContain('activeTab="2"');
    expect(after.text("docProps/app.xml")).toContain("<vt:lpstr>点评台账</vt:lpstr><vt:lpstr>校验清单</vt:lpstr>");
  });

  test("the hidden name of a filter follows its range", async () => {
    const file = await openWith((parts) => ({
      "xl/workbook.xml": text(parts, "xl/workbook.xml").replace(
        "</workbook>",
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">点评台账!$A$2:$D$4</definedName></definedNames></workbook>',
      ),
    }));
    const range = { top: 1, left: 0, bottom: 3, right: 4 };
    const after = await apply(file, { type: "extendFilter", sheet: idOf(file, "点评台账"), range });
    expect(partXml(after, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'点评台账\'!$A$2:$E$4</definedName>',
    );
  });

  test("parts that another sheet needs too stay", async () => {
    const drawing = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Type="${RELATIONS}/image" Target="../media/image1.png"/></Relationships>`;
    const file = await openWith((parts) => ({
      "xl/worksheets/_rels/sheet2.xml.rels": text(parts, "xl/worksheets/_rels/sheet2.xml.rels").replace(
        "</Relationships>",
        `<Relationship Id="rId5" Type="${RELATIONS}/image" Target="../media/image1.png"/></Relationships>`,
      ),
      "xl/worksheets/_rels/sheet3.xml.rels": drawing,
      "xl/media/image1.png": "png",
    }));
    const after = packageOf(await apply(file, { type: "removeSheet", sheet: idOf(file, "名册's") }));
    expect(after.entry("xl/media/image1.png")).toBeDefined();
    expect(after.entry("xl/tables/table1.xml")).toBeUndefined();
  });
});

test("texts that a cell cannot hold are reported, with place and loss", async () => {
  const file = await openLedger();
  const { bytes, dropped } = writeWorkbookFile(file, {
    edits: [
      {
        type: "writeBlock",
        sheet: idOf(file, "点评台账"),
        top: 8,
        left: 0,
        cells: [[{ value: "甲\u0001乙" }, { value: "好" }, { value: "字".repeat(40_000) }]],
      },
    ],
  });
  expect(dropped).toEqual([
    { sheetName: "点评台账", row: 8, column: 0, loss: "unstorableCharacters" },
    { sheetName: "点评台账", row: 8, column: 2, loss: "cutAtLimit" },
  ]);
  const [sheet] = (await openWorkbookFile(bytes, "x.xlsx")).snapshot.sheets;
  expect(sheet?.values[8]?.[2]).toHaveLength(32_767);
});

test("an .xls or .csv becomes a new .xlsx with its contents and the plan", async () => {
  const csv = await openWorkbookFile(strToU8("姓名,点评时间\n林晓,2011.1.10\n"), "台账.csv");
  const [sheet] = csv.snapshot.sheets;
  const { bytes } = writeWorkbookFile(csv, {
    edits: [{ type: "writeBlock", sheet: sheet?.id ?? "", top: 1, left: 2, cells: [[{ value: "有误" }]] }],
  });
  const after = await openWorkbookFile(bytes, "台账.xlsx");
  expect(after.format).toBe("xlsx");
  expect(after.snapshot.sheets[0]?.values).toEqual([
    ["姓名", "点评时间"],
    ["林晓", "2011.1.10", "有误"],
  ]);
});
