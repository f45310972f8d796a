import type { CellValue } from "../../src/core/workbook/cell";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import type { Edit, EditPlan } from "../../src/core/workbook/edit-plan";
import { applyPlanInExcel } from "../../src/excel/apply-plan";
import { prepare } from "../../src/excel/apply/prepare";
import { readBack } from "../../src/excel/apply/read-back";
import { readWorkbook } from "../../src/excel/read-workbook";
import { runInExcel } from "../../src/excel/session";
import { DESKTOP, WEB, type Profile } from "../host/dispatch/profile";
import { putValue, valueAt } from "../host/model/cells";
import { styleAt } from "../host/model/style";
import { appendSheet, createWorkbook, type SheetModel } from "../host/model/workbook";
import { changeRuns, runAt } from "../host/model/runs";
import { startHost, type Host } from "../host/start-host";
import { wireTotals } from "../host/wire/wire-log";

interface Opened {
  readonly host: Host;
  readonly sheet: SheetModel;
  readonly apply: (edits: (id: string) => readonly Edit[], syncLimit?: number) => Promise<void>;
}

function open(rows: number, profile: Profile = DESKTOP): Opened {
  const workbook = createWorkbook();
  const sheet = appendSheet(workbook, "党员台账");
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 3; column++) putValue(sheet.cells, row, column, `原${row}`);
  const host = startHost({ workbook, profile });
  return {
    host,
    sheet,
    apply: async (edits, syncLimit = 60_000) => {
      const before = await readWorkbook();
      await applyPlanInExcel({ edits: edits(sheet.id) }, before, { syncLimit });
    },
  };
}

function column(values: readonly CellValue[]): { readonly value: CellValue }[][] {
  return values.map((value) => [{ value }]);
}

const TEXTS = [
  "0123",
  "1/2",
  "2011.1.10",
  "=1+1",
  "+1",
  "-甲",
  "@甲",
  "TRUE",
  "#N/A",
  "'引号",
  "100%",
  "三月五日",
  "上午9:30",
  "（5）",
  " 1",
  "有误：时间",
];

test("a text stays the text it is, whatever Excel would make of it if typed", async () => {
  const { sheet, apply } = open(1);
  await apply((id) => [{ type: "writeBlock", sheet: id, top: 5, left: 0, cells: column(TEXTS) }]);
  expect(TEXTS.map((_, at) => valueAt(sheet.cells, 5 + at, 0))).toEqual(TEXTS);
});

test("a number or a formula goes into a cell of format @ as what it is, and the format stays", async () => {
  const { host, sheet, apply } = open(1);
  host.workbook.calculate = () => 2;
  await apply((id) => [
    { type: "styleBlock", sheet: id, range: { top: 3, left: 0, bottom: 4, right: 0 }, style: { numberFormat: "@" } },
    { type: "writeBlock", sheet: id, top: 3, left: 0, cells: [[{ value: 7 }], [{ formula: "1+1", result: 2 }]] },
  ]);
  expect([valueAt(sheet.cells, 3, 0), valueAt(sheet.cells, 4, 0)]).toEqual([7, 2]);
  expect(styleAt(sheet.styles, 4, 0).numberFormat).toBe("@");
});

describe("filtered and hidden rows", () => {
  test("every line of a block lands in its own row", async () => {
    const { sheet, apply } = open(40);
    sheet.autoFilter = { area: { top: 0, left: 0, bottom: 39, right: 2 }, criteria: new Map() };
    for (const row of [3, 4, 9, 20, 39]) changeRuns(sheet.hiddenRows, row, row, () => "byFilter");
    const marks = Array.from({ length: 40 }, (_, row) => `标记${row}`);
    await apply((id) => [{ type: "writeBlock", sheet: id, top: 0, left: 3, cells: column(marks) }]);
    expect(marks.map((_, row) => valueAt(sheet.cells, row, 3))).toEqual(marks);
    expect([3, 10].map((row) => runAt(sheet.hiddenRows, row))).toEqual(["byFilter", undefined]);
  });

  test("what landed elsewhere after all is found by reading back", async () => {
    const { sheet } = open(10);
    changeRuns(sheet.hiddenRows, 3, 3, () => "byFilter");
    const before = await readWorkbook();
    const marks = Array.from({ length: 10 }, (_, row) => `标记${row}`);
    const plan: EditPlan = { edits: [{ type: "writeBlock", sheet: sheet.id, top: 0, left: 3, cells: column(marks) }] };
    await applyPlanInExcel(plan, before);
    putValue(sheet.cells, 5, 3, "标记6");
    const again = runInExcel(async (session) => {
      const { sheets } = await prepare(session, plan, before);
      await readBack(session, { plan, sheets }, applyPlan(before, plan));
    });
    await expect(again).rejects.toMatchObject({ name: "ExcelError", code: "notWritten", subject: "党员台账 D6" });
  });

  test("a filter is widened with its criteria kept", async () => {
    const { sheet, apply } = open(5);
    const criteria = { filterOn: "Custom" as const, criterion1: "<>原3" };
    sheet.autoFilter = { area: { top: 0, left: 0, bottom: 4, right: 2 }, criteria: new Map([[1, criteria]]) };
    await apply((id) => [{ type: "extendFilter", sheet: id, range: { top: 0, left: 0, bottom: 4, right: 4 } }]);
    expect(sheet.autoFilter.area.right).toBe(4);
    expect(sheet.autoFilter.criteria.get(1)).toMatchObject(criteria);
    expect(runAt(sheet.hiddenRows, 3)).toBe("byFilter");
  });
});

describe("refused before anything is changed", () => {
  test.each([
    ["a protected sheet", "sheetProtected", (opened: Opened) => (opened.sheet.protection.isProtected = true)],
    [
      "a protected workbook",
      "structureProtected",
      (opened: Opened) => (opened.host.workbook.isStructureProtected = true),
    ],
  ])("%s", async (_, code, protect) => {
    const opened = open(2);
    protect(opened);
    const edits = (id: string): Edit[] => [
      { type: "writeBlock", sheet: id, top: 0, left: 0, cells: [[{ value: "改" }]] },
      { type: "addSheet", key: "新", name: "校验清单", visibility: "visible" },
    ];
    await expect(opened.apply(edits)).rejects.toMatchObject({ name: "ExcelError", code });
    expect(valueAt(opened.sheet.cells, 0, 0)).toBe("原0");
    expect(opened.host.workbook.sheets).toHaveLength(1);
  });

  test("a sheet deleted since the plan was made", async () => {
    const { host, sheet } = open(2);
    const before = await readWorkbook();
    appendSheet(host.workbook, "别的");
    host.workbook.sheets.splice(0, 1);
    const edits: Edit[] = [{ type: "writeBlock", sheet: sheet.id, top: 0, left: 0, cells: [[{ value: "改" }]] }];
    await expect(applyPlanInExcel({ edits }, before)).rejects.toMatchObject({ code: "notFound", subject: "党员台账" });
  });
});

test("looks: everything the plan names, nothing else", async () => {
  const { host, sheet, apply } = open(5);
  await apply((id) => [
    { type: "addSheet", key: "新", name: "校验清单", visibility: "visible", tabColor: "C00000", showGridlines: false },
    {
      type: "styleBlock",
      sheet: id,
      range: { top: 0, left: 0, bottom: 1, right: 1 },
      style: {
        font: { bold: true, color: "C00000", names: ["黑体"] },
        fill: "FFF2CC",
        border: "thin",
        horizontal: "center",
        vertical: "top",
        wrap: true,
      },
    },
    { type: "columnWidths", sheet: id, widths: [{ column: 2, width: 20 }] },
    { type: "rowHeights", sheet: id, heights: [{ row: 1, height: 30 }] },
    { type: "freeze", sheet: id, rows: 2, columns: 1 },
    {
      type: "pageSetup",
      sheet: id,
      setup: { orientation: "landscape", fitToWidth: 1, titleRows: { first: 0, last: 1 }, footer: "第 &P 页" },
    },
    {
      type: "dataValidation",
      sheet: id,
      range: { top: 1, left: 2, bottom: 4, right: 2 },
      rule: { type: "list", items: ["好", "差"] },
      errorTitle: "请选择",
      errorMessage: "只能选择",
      isStrict: true,
    },
    { type: "link", sheet: "新", row: 0, column: 0, target: { sheet: id, row: 2, column: 1 }, tip: "看原文" },
    { type: "pageSetup", sheet: "新", setup: { orientation: "landscape", paper: "A3" } },
    { type: "pageSetup", sheet: "新", setup: { orientation: "portrait", paper: "kept" } },
  ]);
  expect(styleAt(sheet.styles, 1, 1)).toMatchObject({
    fontBold: true,
    fontColor: "#C00000",
    fontName: "黑体",
    fill: "#FFF2CC",
    wrap: true,
    horizontal: "Center",
  });
  expect(styleAt(sheet.styles, 1, 1).EdgeLeft).toMatchObject({ style: "Continuous", weight: "Thin" });
  expect(styleAt(sheet.styles, 2, 1)).toBe(sheet.styles.normal);
  expect(runAt(sheet.rowHeights, 1)).toBe(30);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet.page).toMatchObject({
    paperSize: "A4",
    orientation: "Landscape",
    titleRows: { first: 0, last: 1 },
    footer: { center: "第 &P 页" },
  });
  expect(sheet.validations).toMatchObject([{ type: "List", errorAlert: { style: "Stop", title: "请选择" } }]);
  const [, added] = host.workbook.sheets;
  expect(added?.page).toMatchObject({ orientation: "Portrait", paperSize: "A3" });
  expect(added).toMatchObject({ name: "校验清单", tabColor: "#C00000", showGridlines: false });
  expect(added?.links.get("0,0")).toEqual({ documentReference: "'党员台账'!B3", screenTip: "看原文" });
});

test("conditional formats: ours are replaced and lie below those of the person", async () => {
  const { sheet, apply } = open(5);
  const ours = (id: string): Edit[] => [
    { type: "removeConditionalFormats", sheet: id, marker: "点评台账:校验" },
    ...["甲", "乙"].map((word): Edit => ({
      type: "conditionalFormat",
      sheet: id,
      range: { top: 1, left: 0, bottom: 4, right: 2 },
      formula: `AND(LEN("点评台账:校验")>0,$A2="${word}")`,
      style: { fill: "FFC7CE" },
    })),
  ];
  await apply(ours);
  const [mine] = sheet.conditionalFormats;
  if (mine === undefined) throw new Error("none was added");
  sheet.conditionalFormats = [{ ...mine, id: "{别人的}", formula: "=$A2=1" }, ...sheet.conditionalFormats];
  await apply(ours);
  const formulas = sheet.conditionalFormats.map(({ formula }) => formula.replace(/.*,/, ""));
  expect(formulas).toEqual(["=$A2=1", '$A2="甲")', '$A2="乙")']);
});

test.each([
  ["desktop", DESKTOP],
  ["web", WEB],
])("100,000 rows of marks go in blocks (%s)", async (_, profile) => {
  const { host, sheet, apply } = open(100, profile);
  const cells = Array.from({ length: 100_000 }, (__, row) =>
    Array.from({ length: 3 }, () => ({ value: `第${row}行：点评时间未填写` })),
  );
  await apply((id) => [{ type: "writeBlock", sheet: id, top: 0, left: 4, cells }]);
  expect(valueAt(sheet.cells, 99_999, 6)).toBe("第99999行：点评时间未填写");
  expect(Math.max(...host.log.entries.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
  expect(wireTotals(host.log).syncs).toBeLessThan(30);
});

test("without an answer the plan is given up, and no later request goes out", async () => {
  const { host, apply } = open(3);
  host.inject(...Array.from({ length: 4 }, (_, at) => ({ kind: "late" as const, sync: 9 + at })));
  await expect(
    apply((id) => [{ type: "writeBlock", sheet: id, top: 0, left: 5, cells: [[{ value: "标记" }]] }], 40),
  ).rejects.toMatchObject({ code: "notAnswering" });
  const sent = wireTotals(host.log).syncs;
  host.release();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(wireTotals(host.log).syncs).toBe(sent + 1);
});
