import type { Edit } from "../../../../src/core/workbook/edit-plan";
import { openWorkbookFile } from "../../../../src/xlsx/workbook-file";
import { textHeight } from "../../../../src/xlsx/write/cells/text-height";
import { makeWorkbook } from "../../read/make-workbook";
import { apply, packageOf, sheetXml } from "../ledger-file";

describe("height that a text wants", () => {
  test.each([
    ["", 10, 11, true, 0],
    ["一行", 10, 11, true, 0],
    ["一行", 10, 11, false, 0],
    ["一行", 10, 20, false, 29],
    ["两\n行", 10, 10, true, 29],
    ["两\n行", 10, 10, false, 0],
    ["十个字的说明写在这里", 10.5, 10, true, 29],
    ["很长".repeat(5000), 10, 11, true, 409],
  ])("%j in %d characters at %d points, wrapped %s: %d points", (text, width, fontSize, wraps, expected) => {
    expect(textHeight(text, width, { fontSize, wraps }, 11)).toBe(expected);
  });
});

describe("rows grow with the texts put into them", () => {
  const long = "点评时间不在期限内，请核对后改正。".repeat(3);
  const sheet =
    '<sheetData><row r="1" ht="13.5"><c r="A1"><v>1</v></c></row><row r="2" ht="13.5" customHeight="1"/><row r="3" ht="220"/><row r="4" hidden="1"/><row r="6" ht="0" customHeight="1"/></sheetData>';
  const edits: Edit[] = [
    { type: "styleBlock", sheet: "3", range: { top: 0, left: 1, bottom: 5, right: 1 }, style: { wrap: true } },
    { type: "writeBlock", sheet: "3", top: 0, left: 1, cells: Array.from({ length: 6 }, () => [{ value: long }]) },
  ];

  test("unless their height is enough or they are hidden; a height set by hand never shrinks", async () => {
    const before = await openWorkbookFile(makeWorkbook({ sheet }), "a.xlsx");
    const after = await apply(before, ...edits);
    const tags = sheetXml(after, "台账").match(/<row [^>]*>/g);
    expect(tags).toEqual([
      expect.stringMatching(/^<row r="1" ht="(?!13.5)[\d.]+">$/),
      expect.stringMatching(/^<row r="2" ht="(?!13.5)[\d.]+" customHeight="1">$/),
      '<row r="3" ht="220">',
      '<row r="4" hidden="1">',
      expect.stringMatching(/^<row r="5" ht="[\d.]+">$/),
      '<row r="6" ht="0" customHeight="1">',
    ]);
    expect(packageOf(await apply(after, ...edits)).source).toBe(packageOf(after).source);
  });

  test("merged cells do not count, and a height of the plan is kept", async () => {
    const before = await openWorkbookFile(makeWorkbook({ sheet }), "a.xlsx");
    const after = await apply(
      before,
      { type: "merge", sheet: "3", range: { top: 0, left: 1, bottom: 0, right: 9 } },
      { type: "rowHeights", sheet: "3", heights: [{ row: 4, height: 20 }] },
      ...edits,
    );
    expect(sheetXml(after, "台账")).toContain('<row r="1" ht="13.5">');
    expect(sheetXml(after, "台账")).toContain('<row r="5" ht="20" customHeight="1">');
  });

  test("a row of which the file says no height stays as high as its own texts want", async () => {
    const own = "个人自述材料没有涉及创新争优的内容，请补写。".repeat(6);
    const wide = `<cols><col min="2" max="2" width="40" customWidth="1"/></cols>`;
    const rows = `<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>${own}</t></is></c></row></sheetData>`;
    const styles =
      '<styleSheet><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
    const before = await openWorkbookFile(makeWorkbook({ sheet: wide + rows, styles }), "a.xlsx");
    const after = await apply(before, ...edits.slice(0, 1), {
      type: "writeBlock",
      sheet: "3",
      top: 0,
      left: 1,
      cells: [[{ value: long }]],
    });
    const height = Number(/<row r="1" ht="([\d.]+)">/.exec(sheetXml(after, "台账"))?.[1]);
    const standard = { fontSize: 11, wraps: true };
    expect(textHeight(long, 40, standard, 11)).toBeLessThan(textHeight(own, 9, standard, 11));
    expect(height).toBeGreaterThanOrEqual(textHeight(own, 9, standard, 11));
  });

  test("a workbook without styles is not given any for a plain text", async () => {
    const before = await openWorkbookFile(makeWorkbook({ sheet }), "a.xlsx");
    const after = await apply(before, { type: "writeBlock", sheet: "3", top: 0, left: 3, cells: [[{ value: "x" }]] });
    expect(packageOf(after).entry("xl/styles.xml")).toBeUndefined();
  });
});
