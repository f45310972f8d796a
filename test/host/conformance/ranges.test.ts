import { startHost, type Host } from "../start-host";

let host: Host;
beforeEach(() => {
  host = startHost();
});
afterEach(() => {
  expect(host.unsupported).toEqual([]);
  expect(host.hostFaults).toEqual([]);
  expect(host.references.objects.size).toBe(0);
});

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
    await host.client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("sheet1").getRange(address);
      range.load({ address: true });
      await context.sync();
      expect(range.address).toBe(full);
    });
  });

  test("getUsedRange spans what is filled, wherever it begins", async () => {
    await host.client.Excel.run(async (context) => {
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
    await host.client.Excel.run(async (context) => {
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

describe("set values (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values)", () => {
  test("over 1,500 cells come back as written", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `第${row}行`, row % 2 === 0]);
    await host.client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(3, 1, 1000, 3);
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(host.workbook.sheets[0]?.cells.rows[1002]?.[2]).toBe("第999行");
  });

  test("a block of another shape is InvalidArgument", async () => {
    const write = host.client.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
