import { useHost } from "./run-excel";

const excel = useHost();

const SAMPLE = [
  ["产品", "数量", "单价", "金额"],
  ["杏仁", 2, 7.5, "=C3 * D3"],
  ["咖啡", 1, 34.5, "=C4 * D4"],
];

describe("get range (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get)", () => {
  test.each([
    ["B2:C5", "Sheet1!B2:C5"],
    ["b2", "Sheet1!B2"],
    ["$A$1:$B$2", "Sheet1!A1:B2"],
    ["A:C", "Sheet1!A:C"],
    ["2:5", "Sheet1!2:5"],
    ["Sheet1!D4", "Sheet1!D4"],
  ])("getRange(%j) has the address %j", async (address, full) => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("sheet1").getRange(address);
      range.load({ address: true });
      await context.sync();
      expect(range.address).toBe(full);
    });
  });

  test("getUsedRange spans what is filled, wherever it begins", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:E4").values = SAMPLE.map((row) =>
        row.map((cell) => (typeof cell === "string" ? cell.replace("=", "") : cell)),
      );
      const used = sheet.getUsedRange();
      used.load(["address", "values", "rowIndex", "columnCount"]);
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:E4");
      expect(used.rowIndex).toBe(1);
      expect(used.columnCount).toBe(4);
      expect(used.values[2]).toEqual(["咖啡", 1, 34.5, "C4 * D4"]);
    });
  });

  test("an empty sheet has a null used range, or its first cell", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      first.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe("Sheet1!A1");
    });
  });
});

describe("ranges made from ranges (api:Excel.Range, api:Excel.Worksheet)", () => {
  test.each([
    ["getCell(0, 0)", (sheet: Excel.Worksheet) => sheet.getCell(0, 0), "A1", [0, 0, 1, 1], [false, false]],
    [
      "getEntireColumn of B4:E11",
      (sheet: Excel.Worksheet) => sheet.getRange("B4:E11").getEntireColumn(),
      "B:E",
      [0, 1, 1_048_576, 4],
      [true, false],
    ],
    [
      "getEntireRow of B4:E11",
      (sheet: Excel.Worksheet) => sheet.getRange("B4:E11").getEntireRow(),
      "4:11",
      [3, 0, 8, 16_384],
      [false, true],
    ],
  ] as const)("%s", async (_, make, address, place, entire) => {
    await excel.run(async (context) => {
      const range = make(context.workbook.worksheets.getItem("Sheet1"));
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,isEntireColumn,isEntireRow");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual(place);
      expect([range.isEntireColumn, range.isEntireRow]).toEqual(entire);
    });
  });

  test("columns and rows: all hidden, none hidden, or null", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B:C").columnHidden = true;
      sheet.getRange("5:6").rowHidden = true;
      const ranges = ["B5:C6", "D7:E8", "A4:B5"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("columnHidden,rowHidden");
      await context.sync();
      expect(ranges.map(({ columnHidden, rowHidden }) => [columnHidden, rowHidden])).toEqual([
        [true, true],
        [false, false],
        [null, null],
      ]);
    });
  });

  test("activate and select show a place to the person", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("乙");
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect([active.name, selected.address]).toEqual(["乙", "乙!B2:C3"]);
    });
  });
});

describe("set values (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values)", () => {
  test("over 1,500 cells come back as written", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `第${row}行`, row % 2 === 0]);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(3, 1, 1000, 3);
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(excel.host.workbook.sheets[0]?.cells.rows[1002]?.[2]).toBe("第999行");
  });

  test("a block of another shape is InvalidArgument", async () => {
    const write = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("null leaves a cell alone, an empty text empties it (excel-add-ins-blank-null-values)", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [["甲", "乙", "丙"]];
      range.values = [[null, "", "丁"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["甲", "", "丁"]]);
    });
  });

  test.each([
    ["29.96", 29.96, "General"],
    ["0.25", 0.25, "General"],
    ["1,234", 1234, "General"],
    ["50%", 0.5, "0%"],
    ["15-Feb", 46068, "yyyy/m/d"],
    ["2025-03-01", 45717, "yyyy/m/d"],
    ["3/4", 46085, "yyyy/m/d"],
    ["(1)", -1, "General"],
    ["TRUE", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["'0012", "0012", "General"],
    ["2025年3月", 45717, "yyyy/m/d"],
    ["第3条", "第3条", "General"],
  ])("the text %j becomes %j, format %j", async (text, value, format) => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      range.values = [[text]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.numberFormat).toEqual([[format]]);
    });
  });

  test("cells of format @ keep what is written as text, formulas too", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.numberFormat = [["@"]];
      range.values = [["3/4", "=1+1"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([["3/4", "=1+1"]]);
    });
  });

  test("formulas come back as text; their results only as far as somebody works them out", async () => {
    excel.host.workbook.calculate = ({ formula }) => (formula === "=1+1" ? 2 : undefined);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[2]]);
      expect(range.formulas).toEqual([["=1+1"]]);
    });
  });

  test("an unbounded range has no values and takes none (excel-add-ins-ranges-unbounded)", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A:B");
      range.load("values,numberFormat,cellCount");
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.numberFormat).toBeNull();
      expect(range.cellCount).toBe(2_097_152);
    });
    const write = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A:B").values = [["截止日期"]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("over 5,000,000 cells are not read (resource-limits-and-performance-optimization)", async () => {
    const read = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1_000_000, 6).load("values");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });

  test("each cell says what kind of data it holds (api:Excel.RangeValueType)", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E1");
      range.values = [["甲", 1.5, true, "", "#N/A"]];
      range.load("valueTypes");
      await context.sync();
      expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Empty", "Error"]]);
    });
  });

  test("screen updating is suspended up to the next sync only, and what is written meanwhile is written (api:Excel.Application)", async () => {
    await excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [["甲"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["甲"]]);
    });
  });

  test("nothing is read before it is loaded", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });
});

describe("row properties (learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1))", () => {
  test("there is one entry per row, with what was asked for", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("3:4").rowHidden = true;
      const rows = sheet.getRange("A2:B4").getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: true, rowIndex: 3 },
      ]);
    });
  });
});
