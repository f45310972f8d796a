import { useHost } from "./run-excel";

const excel = useHost();

describe("conditional formats (excel-add-ins-conditional-formatting)", () => {
  test("a custom format is found again by its formula, the newest first, and deleted", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const [address, formula] of [
        ["A1:A9", '=LEN("甲")>0'],
        ["B1:B9", "=$A1>AVERAGE($A$1:$A$9)"],
      ] as const) {
        const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = "#FFC7CE";
        format.custom.format.font.color = "#9C0006";
      }
      await context.sync();
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color");
      await context.sync();
      expect(formats.items.map(({ custom, priority }) => [custom.rule.formula, priority])).toEqual([
        ["=$A1>AVERAGE($A$1:$A$9)", 0],
        ['=LEN("甲")>0', 1],
      ]);
      expect(formats.items[0]?.custom.format.fill.color).toBe("#FFC7CE");
      formats.items[1]?.delete();
      const left = sheet.getRange("A1:Z99").conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });
});

describe("data validation (excel-add-ins-data-validation)", () => {
  test("a list with an alert, read back; other cells have none; mixed ranges say so", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { dataValidation } = sheet.getRange("C2:C10");
      dataValidation.rule = { list: { inCellDropDown: true, source: "书面,会议,个别" } };
      dataValidation.errorAlert = { message: "请从列表中选", showAlert: true, style: "Stop", title: "点评方式" };
      dataValidation.load("type,rule,errorAlert");
      const none = sheet.getRange("D2").dataValidation.load("type");
      const mixed = sheet.getRange("C1:C3").dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule.list).toEqual({ inCellDropDown: true, source: "书面,会议,个别" });
      expect(dataValidation.errorAlert.title).toBe("点评方式");
      expect(none.type).toBe("None");
      expect(mixed.type).toBe("Inconsistent");
      expect(mixed.rule).toBeNull();
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      expect(dataValidation.type).toBe("None");
    });
  });

  test("a list written out holds 255 characters at most", async () => {
    const set = excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "选".repeat(256) },
      };
      await context.sync();
    });
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("names and settings", () => {
  test("a name for a range; settings of the workbook", async () => {
    await excel.run(async (context) => {
      const { names, settings, worksheets } = context.workbook;
      names.add("花名册", worksheets.getItem("Sheet1").getRange("A1:C9"));
      settings.add("scheme", { id: "a" });
      const range = names.getItem("花名册").getRange().load("address");
      const setting = settings.getItemOrNullObject("scheme").load("value");
      const missing = settings.getItemOrNullObject("other");
      names.load("items/name,items/formula,items/scope");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C9");
      expect(setting.value).toEqual({ id: "a" });
      expect(missing.isNullObject).toBe(true);
      expect(names.items.map(({ name, formula, scope }) => [name, formula as string, scope])).toEqual([
        ["花名册", "=Sheet1!A1:C9", "Workbook"],
      ]);
    });
  });

  test("createWorkbook opens the file given", async () => {
    await excel.host.client.Excel.createWorkbook("UEsDBA==");
    expect(excel.host.workbook.openedWorkbooks).toEqual(["UEsDBA=="]);
  });
});
