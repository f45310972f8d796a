import { useHost } from "./run-excel";

const excel = useHost();

describe("cell formats (excel-add-ins-ranges-set-format)", () => {
  test("font, fill and number format are set for a range and read back", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const header = sheet.getRange("B2:E2");
      header.format.fill.color = "#4472C4";
      header.format.font.color = "white";
      header.format.font.bold = true;
      header.format.wrapText = true;
      header.format.horizontalAlignment = "Center";
      const rows = sheet.getRange("A1:B3");
      rows.load("format/fill/color,format/font/bold");
      header.load("format/fill/color,format/font/color,format/wrapText,format/horizontalAlignment");
      await context.sync();
      expect(header.format.fill.color).toBe("#4472C4");
      expect(header.format.font.color).toBe("#FFFFFF");
      expect(header.format.wrapText).toBe(true);
      expect(header.format.horizontalAlignment).toBe("Center");
      // different looks in one range: null (excel-add-ins-blank-null-values)
      expect(rows.format.fill.color).toBeNull();
      expect(rows.format.font.bold).toBeNull();
    });
  });

  test("edges and inner lines", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D4");
      for (const side of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const) {
        range.format.borders.getItem(side).style = "Continuous";
      }
      const middle = range.getCell(1, 1).format.borders;
      middle.load("items/style,items/sideIndex");
      await context.sync();
      const styles = middle.items.map((border) => [border.sideIndex, border.style]);
      expect(Object.fromEntries(styles.slice(0, 4))).toEqual({
        EdgeTop: "Continuous",
        EdgeBottom: "Continuous",
        EdgeLeft: "Continuous",
        EdgeRight: "Continuous",
      });
    });
  });

  test("column width and row height; different sizes give null", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("1:2").format.rowHeight = 30;
      const one = sheet.getRange("A1:A2");
      const two = sheet.getRange("A1:B3");
      one.load("format/columnWidth,format/rowHeight");
      two.load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect([one.format.columnWidth, one.format.rowHeight]).toEqual([120, 30]);
      expect([two.format.columnWidth, two.format.rowHeight]).toEqual([null, null]);
    });
  });

  test("rows and columns one by one: hidden, height, width", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
      range.getRow(1).rowHidden = true;
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect(rows.value).toEqual([
        { rowIndex: 0, rowHidden: false },
        { rowIndex: 1, rowHidden: true },
        { rowIndex: 2, rowHidden: false },
      ]);
      expect(columns.value).toEqual([
        { columnHidden: false, format: { columnWidth: 90 } },
        { columnHidden: true, format: { columnWidth: 54 } },
      ]);
    });
  });

  test("setCellProperties and getCellProperties work cell by cell", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.setCellProperties([[{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }]]);
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(cells.value[0]?.[0]).toMatchObject({ address: "Sheet1!A1", format: { fill: { color: "#FF0000" } } });
      expect(cells.value[0]?.[1]?.format?.font?.bold).toBe(true);
    });
  });
});

describe("several ranges at once (excel-add-ins-multiple-ranges)", () => {
  test("what is set on RangeAreas is set on all of its ranges", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const both = sheet.getRanges("F3:F5, H3:H5");
      both.format.fill.color = "#FFC0CB";
      both.format.font.bold = true;
      both.format.rowHeight = 30;
      both.format.borders.getItem("EdgeBottom").style = "Continuous";
      both.load("address,areaCount,cellCount,format/fill/color,format/rowHeight");
      const [inside, between, line] = ["H4", "G4", "F5"].map((address) => sheet.getRange(address));
      inside?.load("format/fill/color,format/font/bold");
      between?.load("format/fill/color,format/rowHeight");
      const edge = line?.format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect(both.toJSON()).toMatchObject({ areaCount: 2, cellCount: 6, address: "Sheet1!F3:F5,Sheet1!H3:H5" });
      expect(both.format.toJSON()).toMatchObject({ fill: { color: "#FFC0CB" }, rowHeight: 30 });
      expect(inside?.format.toJSON()).toMatchObject({ fill: { color: "#FFC0CB" }, font: { bold: true } });
      expect(between?.format.toJSON()).toMatchObject({ fill: { color: "#FFFFFF" }, rowHeight: 30 });
      expect(edge?.style).toBe("Continuous");
    });
  });

  test("a property that differs is null, a truth value that differs is false", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H:H").format.fill.color = "#FFC0CB";
      sheet.getRange("H:H").format.font.bold = true;
      const both = sheet.getRanges("F3:F5, H:H").load("format/fill/color,format/font/bold,address");
      await context.sync();
      expect(both.format.fill.color).toBeNull();
      expect(both.format.font.bold).toBe(false);
      expect(both.address).toBe("Sheet1!F3:F5,Sheet1!H:H");
    });
  });

  test("an address that is too long is refused", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRanges(Array.from({ length: 900 }, (_, at) => `A${at * 2 + 1}`).join(","));
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });
});

describe("merge, clear, link (Range class reference)", () => {
  test("merging keeps the first cell only; unmerge takes it apart", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      const areas = sheet.getRange("A1:C5").getMergedAreasOrNullObject();
      areas.load("address,areas/items/address,areaCount");
      const values = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(areas.address).toBe("Sheet1!A1:B2");
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2"]);
      expect(values.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      sheet.getRange("A1").unmerge();
      const none = sheet.getRange("A1:C5").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("merges are found only from their first cell", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").merge();
      const below = sheet.getRange("A2:B5").getMergedAreasOrNullObject();
      await context.sync();
      expect(below.isNullObject).toBe(true);
    });
  });

  test("clear: contents, formats or both (excel-add-ins-ranges-clear-delete)", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [["甲"]];
      range.format.fill.color = "#FF0000";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      expect(range.format.fill.color).toBe("#FF0000");
      range.clear();
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  test("links come cell by cell through setCellProperties, and an empty entry leaves its cell alone", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A3");
      range.values = [["甲"], ["乙"], ["丙"]];
      const place = { documentReference: "Sheet1!B2", screenTip: "看看" };
      range.setCellProperties([[{ hyperlink: place }], [{}], [{ hyperlink: place }]]);
      const found = range.getCellProperties({ hyperlink: true });
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["甲"], ["乙"], ["丙"]]);
      expect(found.value.map(([cell]) => cell?.hyperlink?.documentReference)).toEqual([
        "Sheet1!B2",
        undefined,
        "Sheet1!B2",
      ]);
    });
  });

  test("a link within the workbook shows its text", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.hyperlink = { documentReference: "Sheet1!B2", screenTip: "看看", textToDisplay: "1 处" };
      range.load("hyperlink,values");
      await context.sync();
      expect(range.values).toEqual([["1 处"]]);
      expect(range.hyperlink).toMatchObject({
        documentReference: "Sheet1!B2",
        screenTip: "看看",
        textToDisplay: "1 处",
      });
    });
  });
});
