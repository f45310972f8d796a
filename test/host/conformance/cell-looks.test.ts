import { useHost } from "./run-excel";

const excel = useHost();

/** Member by member: what is set on one cell, of the classes RangeFormat, RangeFont, RangeFill and FormatProtection. */
const LOOKS = [
  ["format/font/name", { format: { font: { name: "仿宋" } } }],
  ["format/font/size", { format: { font: { size: 16 } } }],
  ["format/font/bold", { format: { font: { bold: true } } }],
  ["format/font/italic", { format: { font: { italic: true } } }],
  ["format/font/underline", { format: { font: { underline: "Single" } } }],
  ["format/font/strikethrough", { format: { font: { strikethrough: true } } }],
  ["format/font/color", { format: { font: { color: "#C00000" } } }],
  ["format/fill/color", { format: { fill: { color: "#FFC7CE" } } }],
  ["format/fill/pattern", { format: { fill: { pattern: "Gray25" } } }],
  ["format/fill/patternColor", { format: { fill: { patternColor: "#0000FF" } } }],
  ["format/horizontalAlignment", { format: { horizontalAlignment: "Right" } }],
  ["format/verticalAlignment", { format: { verticalAlignment: "Top" } }],
  ["format/wrapText", { format: { wrapText: true } }],
  ["format/indentLevel", { format: { indentLevel: 2 } }],
  ["format/shrinkToFit", { format: { shrinkToFit: true } }],
  ["format/protection/locked", { format: { protection: { locked: false } } }],
] as const;

describe("looks of cells (api:Excel.RangeFormat, RangeFont, RangeFill, FormatProtection)", () => {
  test.each(LOOKS)("%s is that of the cell alone; a range that is not uniform says null", async (path, look) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [plain, before] = ["B1", "A1"].map((address) => sheet.getRange(address).load(path));
      await context.sync();
      expect(before?.toJSON()).not.toMatchObject(look);
      sheet.getRange("A1").set(look);
      const [one, both] = ["A1", "A1:B1"].map((address) => sheet.getRange(address).load(path));
      const beside = sheet.getRange("B1").load(path);
      await context.sync();
      expect(one?.toJSON()).toMatchObject(look);
      expect(beside.toJSON()).toEqual(plain?.toJSON());
      const value = path.split("/").reduce((found: unknown, step) => Reflect.get(Object(found), step), both?.toJSON());
      expect(value).toBeNull();
    });
  });

  test.each([
    ["a font name of 32 letters", { format: { font: { name: "字".repeat(32) } } }],
    ["an indent of 251", { format: { indentLevel: 251 } }],
    ["a gradient as pattern", { format: { fill: { pattern: "LinearGradient" } } }],
  ] as const)("%s is refused", async (_, look) => {
    const set = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").set(look);
      await context.sync();
    });
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("fill.clear takes colour and pattern", async () => {
    await excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem("Sheet1").getRange("A1").format;
      fill.color = "#FFC7CE";
      fill.pattern = "Gray25";
      fill.clear();
      fill.load("pattern");
      await context.sync();
      expect(fill.pattern).toBe("None");
    });
  });

  test("the style Normal takes what was set (api:Excel.BuiltInStyle)", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [["留"]];
      range.format.font.bold = true;
      range.style = "Normal";
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[["留"]], false]);
    });
  });
});

describe("lines (api:Excel.RangeBorder)", () => {
  test("weight and colour of an edge; of edges that differ each property says null for itself", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const [address, color] of [
        ["A1", "#C00000"],
        ["B1", "#0000FF"],
      ] as const) {
        const top = sheet.getRange(address).format.borders.getItem("EdgeTop");
        top.style = "Continuous";
        top.weight = "Medium";
        top.color = color;
      }
      const [one, both] = ["A1", "A1:B1"].map((address) => {
        return sheet.getRange(address).format.borders.getItem("EdgeTop").load("style,weight,color");
      });
      await context.sync();
      expect([one?.style, one?.weight, one?.color]).toEqual(["Continuous", "Medium", "#C00000"]);
      expect([both?.style, both?.weight, both?.color]).toEqual(["Continuous", "Medium", null]);
    });
  });
});

describe("standard sizes (api:Excel.RangeFormat, api:Excel.Worksheet)", () => {
  test.each([
    ["all of standard size", [], true],
    ["all of the same other size", [["A:B", 99]], false],
    ["one of another size", [["B:B", 99]], null],
    [
      "each of its own size",
      [
        ["A:A", 99],
        ["B:B", 77],
      ],
      null,
    ],
    ["set to what the standard is", [["A:B", 54]], true],
  ] as const)("useStandardWidth of columns %s", async (_, widths, answer) => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("standardWidth");
      for (const [address, points] of widths) sheet.getRange(address).format.columnWidth = points;
      const { format } = sheet.getRange("A:B");
      format.load("useStandardWidth");
      await context.sync();
      expect(format.useStandardWidth).toBe(answer);
      // in widths of the character 0
      expect(sheet.standardWidth).toBeCloseTo(8.375);
      format.useStandardWidth = false;
      format.load("useStandardWidth");
      await context.sync();
      expect(format.useStandardWidth).toBe(answer);
      format.useStandardWidth = true;
      format.load("useStandardWidth");
      await context.sync();
      expect(format.useStandardWidth).toBe(true);
    });
  });

  test("useStandardHeight gives a row the sheet's height in points", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("standardHeight");
      const row = sheet.getRange("C3").getEntireRow().load("address,isEntireRow,format/rowHeight");
      row.format.rowHeight = 40;
      row.load("format/useStandardHeight");
      await context.sync();
      expect([row.address, row.isEntireRow, row.format.useStandardHeight]).toEqual(["Sheet1!3:3", true, false]);
      row.format.useStandardHeight = true;
      row.load("format/rowHeight,format/useStandardHeight");
      await context.sync();
      expect(row.format.toJSON()).toMatchObject({ rowHeight: sheet.standardHeight, useStandardHeight: true });
    });
  });
});
