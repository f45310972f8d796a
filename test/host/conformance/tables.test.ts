import { useHost } from "./run-excel";

const excel = useHost();

async function expenses(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C4").values = [
    ["日期", "商户", "金额"],
    ["一月", "甲店", 120],
    ["二月", "乙店", 142.33],
    ["三月", "甲店", 27.9],
  ];
  sheet.getRange("E2").values = [["表外"]];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "开支表";
  table.load("id");
  await context.sync();
  return table;
}

describe("tables (excel-add-ins-tables)", () => {
  test("header, body and columns", async () => {
    await excel.run(async (context) => {
      const table = await expenses(context);
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address");
      table.columns.load("items/name,items/id,items/index");
      const found = context.workbook.tables.getItem("开支表").load("id");
      await context.sync();
      expect(header.values).toEqual([["日期", "商户", "金额"]]);
      expect(body.address).toBe("Sheet1!A2:C4");
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["日期", 0],
        ["商户", 1],
        ["金额", 2],
      ]);
      expect(found.id).toBe(table.id);
    });
  });

  test("name, shown headings and totals; the name changes, the id stays", async () => {
    await excel.run(async (context) => {
      const table = await expenses(context);
      const { id } = table;
      table.name = "支出";
      table.load("id,name,showHeaders,showTotals");
      const gone = context.workbook.tables.getItemOrNullObject("开支表");
      await context.sync();
      expect(table.toJSON()).toMatchObject({ id, name: "支出", showHeaders: true, showTotals: false });
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("columns.add at the end moves what stands beside the table's rows to the right", async () => {
    await excel.run(async (context) => {
      const table = await expenses(context);
      table.columns.add(undefined, [["校验结果"], ["甲"], ["乙"], [""]]);
      const whole = table.getRange().load("address,values");
      const beside = context.workbook.worksheets.getItem("Sheet1").getRange("F2").load("values");
      await context.sync();
      expect(whole.address).toBe("Sheet1!A1:D4");
      expect(whole.values[1]).toEqual(["一月", "甲店", 120, "甲"]);
      expect(beside.values).toEqual([["表外"]]);
      table.columns.getItem("校验结果").delete();
      whole.load("address");
      const back = context.workbook.worksheets.getItem("Sheet1").getRange("E2").load("values");
      await context.sync();
      expect(back.values).toEqual([["表外"]]);
    });
  });

  test("resize keeps the header row; a new column gets a heading", async () => {
    await excel.run(async (context) => {
      const table = await expenses(context);
      table.resize("A1:D4");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["日期", "商户", "金额", "列1"]]);
    });
    const moved = excel.run(async (context) => {
      context.workbook.tables.getItem("开支表").resize("A2:D5");
      await context.sync();
    });
    await expect(moved).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("tables may not overlap each other or merged cells: MergedRangeConflict", async () => {
    for (const address of ["C3:D5", "H1:I2"]) {
      const add = excel.run(async (context) => {
        if (address === "C3:D5") await expenses(context);
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("H1:I1").merge();
        sheet.tables.add(address, true);
        await context.sync();
      });
      await expect(add).rejects.toMatchObject({ code: "MergedRangeConflict" });
    }
  });
});

describe("filters (AutoFilter class reference)", () => {
  test("a value filter hides rows; a block over shown and hidden rows lands in the shown ones", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").values = [
        ["单位", "数"],
        ["甲", 1],
        ["乙", 2],
        ["甲", 3],
      ];
      sheet.autoFilter.apply(sheet.getRange("A1:B4"), 0, { filterOn: "Values", values: ["甲"] });
      sheet.autoFilter.load("enabled,isDataFiltered,criteria");
      const hidden = sheet.getRange("A3").load("rowHidden");
      const all = sheet.getRange("A2:A4").load("rowHidden");
      const filtered = sheet.autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(sheet.autoFilter.criteria[0]).toMatchObject({ filterOn: "Values", values: ["甲"] });
      expect(hidden.rowHidden).toBe(true);
      expect(all.rowHidden).toBeNull();
      expect(filtered.address).toBe("Sheet1!A1:B4");
      sheet.getRange("C2:C4").values = [["x"], ["y"], ["z"]];
      const wrong = sheet.getRange("C2:C4").load("values");
      await context.sync();
      expect(wrong.values).toEqual([["x"], [""], ["y"]]);
      sheet.autoFilter.remove();
      hidden.load("rowHidden");
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    });
  });
});
