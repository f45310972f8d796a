import { useHost } from "./run-excel";

const excel = useHost();

describe("worksheets (excel-add-ins-worksheets)", () => {
  test("add, rename, colour, hide, list", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("点评情况统计表");
      sheet.tabColor = "#FF8800";
      sheet.showGridlines = false;
      const unnamed = worksheets.add();
      unnamed.visibility = "VeryHidden";
      worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines,items/position");
      const count = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ["Sheet1", "Visible", 0],
        ["点评情况统计表", "Visible", 1],
        ["Sheet3", "VeryHidden", 2],
      ]);
      expect(worksheets.items[1]?.tabColor).toBe("#FF8800");
      expect(worksheets.items[1]?.showGridlines).toBe(false);
      expect(count.value).toBe(2);
    });
  });

  test("a sheet made in one sync is used in the next, under its new name too", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("甲");
      sheet.load("id");
      await context.sync();
      sheet.name = "乙";
      sheet.getRange("A1").values = [["在"]];
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).load("name");
      const range = again.getRange("A1").load("values");
      await context.sync();
      expect(again.name).toBe("乙");
      expect(range.values).toEqual([["在"]]);
    });
  });

  test("the first sheet, of all or of the visible ones; a sheet is moved by its position", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("新");
      added.position = 0;
      added.visibility = "Hidden";
      const [first, visible] = [worksheets.getFirst(), worksheets.getFirst(true)];
      for (const sheet of [first, visible]) sheet.load("name,position");
      await context.sync();
      expect([first.name, first.position, visible.name, visible.position]).toEqual(["新", 0, "Sheet1", 1]);
    });
  });

  test.each([
    ["SHEET1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二", "InvalidArgument"],
    ["", "InvalidArgument"],
  ])("a sheet called %j is refused with %s", async (name, code) => {
    const add = excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    if (name === "") {
      // left out rather than empty: the client sends "" on, Excel refuses it
      await expect(add).rejects.toMatchObject({ code });
      return;
    }
    await expect(add).rejects.toMatchObject({ code });
  });

  test("a miss is ItemNotFound, or a null object; below that everything is null", async () => {
    const get = excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    await expect(get).rejects.toMatchObject({ code: "ItemNotFound" });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });

  test("the last visible sheet can be neither deleted nor hidden", async () => {
    for (const act of ["delete", "hide"] as const) {
      const last = excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        if (act === "delete") sheet.delete();
        else sheet.visibility = "Hidden";
        await context.sync();
      });
      await expect(last).rejects.toMatchObject({ code: "InvalidOperation" });
    }
  });

  test("what ran before the failing action stays (no rollback)", async () => {
    const fails = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["先"]];
      sheet.delete();
      sheet.getRange("A2").values = [["后"]];
      await context.sync();
    });
    await expect(fails).rejects.toMatchObject({ code: "InvalidOperation" });
    expect(excel.host.workbook.sheets[0]?.cells.rows).toEqual([["先"]]);
  });

  test("a range kept over the deletion of its sheet leads nowhere", async () => {
    const use = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("要删");
      const range = sheet.getRange("A1");
      range.load("address");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a protected sheet takes nothing but into unlocked cells", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("B1").values = [["行"]];
      await context.sync();
    });
    const actions: readonly ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("A1").values = [["不行"]]),
      (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000"),
      (sheet) => sheet.getRange("A1:B2").merge(),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
      (sheet) => sheet.tables.add("A1:B2", true),
    ];
    for (const act of actions) {
      const refused = excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
      await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });

  test("page layout", async () => {
    await excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem("Sheet1").pageLayout;
      layout.orientation = "Landscape";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.setPrintTitleRows("$1:$2");
      layout.setPrintArea("A1:F20");
      layout.setPrintMargins("Inches", { left: 0.5 });
      layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      layout.load("orientation,leftMargin,zoom,headersFooters/defaultForAllPages/centerFooter");
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect(layout.orientation).toBe("Landscape");
      expect(layout.leftMargin).toBe(36);
      expect(layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(titles.address).toBe("Sheet1!1:2");
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页");
    });
  });
});
