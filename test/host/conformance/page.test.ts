import { useHost } from "./run-excel";

const excel = useHost();

/** Of the class PageLayout; margins in points. */
const SETTINGS = [
  ["orientation", { orientation: "Landscape" }],
  ["paperSize", { paperSize: "A3" }],
  ["centerHorizontally", { centerHorizontally: true }],
  ["leftMargin", { leftMargin: 30 }],
  ["rightMargin", { rightMargin: 31 }],
  ["topMargin", { topMargin: 32 }],
  ["bottomMargin", { bottomMargin: 33 }],
  ["zoom", { zoom: { scale: 85 } }],
] as const;

describe("page layout (api:Excel.PageLayout)", () => {
  test.each(SETTINGS)("%s is set on one sheet and on no other", async (name, setting) => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [page, other] = [worksheets.getItem("Sheet1"), worksheets.add("别的")].map((sheet) => sheet.pageLayout);
      page?.set(setting);
      for (const each of [page, other]) each?.load(name);
      await context.sync();
      expect(page?.toJSON()).toMatchObject(setting);
      expect(other?.toJSON()).not.toMatchObject(setting);
    });
  });

  test("a print area is one or more ranges, or none", async () => {
    await excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      const none = pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      pageLayout.setPrintArea("A1:F20");
      const area = pageLayout.getPrintAreaOrNullObject().load("areaCount,address");
      await context.sync();
      expect([area.areaCount, area.address]).toEqual([1, "Sheet1!A1:F20"]);
    });
  });
});

describe("page breaks (api:Excel.PageBreakCollection, api:Excel.PageBreak)", () => {
  test("one goes above the range's first row; all are taken away at once", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add(sheet.getRange("C21:D30"));
      breaks.add("A11");
      breaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
      const after = breaks.items.map((each) => each.getCellAfterBreak().load("rowIndex"));
      breaks.removePageBreaks();
      const left = breaks.getCount();
      await context.sync();
      expect(after.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
      expect(left.value).toBe(0);
    });
  });
});

describe("frozen panes (api:Excel.WorksheetFreezePanes)", () => {
  test.each([
    ["freezeRows", (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(2), "Sheet1!1:2"],
    ["freezeColumns", (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1), "Sheet1!A:A"],
    ["freezeAt", (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("A1:B3"), "Sheet1!A1:B3"],
  ])("%s; no range thaws all", async (_, freeze, address) => {
    await excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freeze(freezePanes);
      const frozen = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe(address);
      // the page says "or null to remove all", the declaration leaves null out
      freezePanes.freezeAt(null as unknown as string);
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each([
    ["unfreeze()", (panes: Excel.WorksheetFreezePanes) => panes.unfreeze()],
    ["freezeRows(0)", (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(0)],
    ["freezeColumns(0)", (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(0)],
  ])("%s thaws", async (_, thaw) => {
    await excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
      freezePanes.freezeAt("A1:B3");
      thaw(freezePanes);
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
