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

async function threeFormats(context: Excel.RequestContext): Promise<Excel.ConditionalFormatCollection> {
  const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
  for (const formula of ["=丙", "=乙", "=甲"]) conditionalFormats.add("Custom").custom.rule.formula = formula;
  conditionalFormats.load("items/id,items/custom/rule/formula");
  await context.sync();
  return conditionalFormats;
}

describe("one conditional format (api:Excel.ConditionalFormat, api:Excel.ConditionalRangeFont)", () => {
  test.each([
    [0, 2, ["=乙", "=丙", "=甲"]],
    [2, 0, ["=丙", "=甲", "=乙"]],
    [0, 99, ["=乙", "=丙", "=甲"]],
    [0, -1, ["=乙", "=丙", "=甲"]],
    [2, -2, ["=甲", "=丙", "=乙"]],
    [2, -99, ["=丙", "=甲", "=乙"]],
  ])("the one at %i with priority %i: the others make room, with no gap", async (at, priority, order) => {
    await excel.run(async (context) => {
      const formats = await threeFormats(context);
      const moved = formats.items[at];
      if (moved === undefined) throw new Error("no format");
      moved.priority = priority;
      formats.load("items/priority,items/custom/rule/formula");
      await context.sync();
      expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(order);
      expect(formats.items.map((format) => format.priority)).toEqual([0, 1, 2]);
    });
  });

  test("stopIfTrue, bold and colour are read back; an id leads to the format again, its ranges are told", async () => {
    await excel.run(async (context) => {
      const formats = await threeFormats(context);
      const [first] = formats.items;
      if (first === undefined) throw new Error("no format");
      first.stopIfTrue = true;
      first.custom.format.font.bold = true;
      first.custom.format.font.color = "#9C0006";
      const again = formats.getItem(first.id).load("stopIfTrue,custom/format/font/bold,custom/format/font/color");
      const ranges = again.getRanges().load("address,areaCount");
      const other = formats.getItemAt(1).load("stopIfTrue,custom/format/font/bold");
      await context.sync();
      expect([again.stopIfTrue, other.stopIfTrue]).toEqual([true, false]);
      expect([again.custom.format.font.bold, other.custom.format.font.bold]).toEqual([true, false]);
      expect(again.custom.format.font.color).toBe("#9C0006");
      expect([ranges.areaCount, ranges.address]).toEqual([1, "Sheet1!A1:A9"]);
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

  test("a prompt; blanks are ignored until somebody says otherwise (api:Excel.DataValidation)", async () => {
    await excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("C2:C10");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 100, operator: "Between" } };
      dataValidation.load("ignoreBlanks");
      await context.sync();
      expect(dataValidation.ignoreBlanks).toBe(true);
      const prompt = { message: "填 1 至 100 的整数", showPrompt: true, title: "得分" };
      dataValidation.prompt = prompt;
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,prompt,ignoreBlanks");
      await context.sync();
      expect([dataValidation.type, dataValidation.ignoreBlanks]).toEqual(["WholeNumber", false]);
      expect(dataValidation.prompt).toEqual(prompt);
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

  test("a setting is found by its key until it is deleted; then it is ItemNotFound (api:Excel.SettingCollection)", async () => {
    await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("一", 1);
      settings.add("二", "乙");
      settings.load("items/key");
      await context.sync();
      expect(settings.items.map(({ key }) => key)).toEqual(["一", "二"]);
      settings.getItem("一").delete();
      settings.load("items/key");
      await context.sync();
      expect(settings.items.map(({ key }) => key)).toEqual(["二"]);
      settings.getItem("一").load("key");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  test("the workbook's name, and whether its structure is protected (api:Excel.Workbook, api:Excel.WorkbookProtection)", async () => {
    for (const isProtected of [false, true]) {
      excel.host.workbook.isStructureProtected = isProtected;
      await excel.run(async (context) => {
        const { protection } = context.workbook.load("name");
        protection.load("protected");
        await context.sync();
        expect(context.workbook.name).toMatch(/\.xlsx$/);
        expect(protection.protected).toBe(isProtected);
      });
    }
    const add = excel.run(async (context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("createWorkbook opens the file given", async () => {
    await excel.host.client.Excel.createWorkbook("UEsDBA==");
    expect(excel.host.workbook.openedWorkbooks).toEqual(["UEsDBA=="]);
  });
});
