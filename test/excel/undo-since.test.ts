import { createExcelHost } from "../../src/app/excel-host";
import type { Edit, EditPlan } from "../../src/core/workbook/edit-plan";
import { changeRuns } from "../host/model/runs";
import { changeStyle } from "../host/model/style";
import type { SheetModel } from "../host/model/workbook";
import { startHost } from "../host/start-host";
import { AT, ledger } from "./use-cases";
import { stateOf } from "./workbook-state";

/** Beside the four rows of the ledger: everything that a plan can do to looks. */
const COLUMN = 8;
const BLOCK = { top: 1, left: COLUMN, bottom: 9, right: COLUMN + 1 };
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function dressing(sheet: string): EditPlan {
  const edits: readonly Edit[] = [
    { type: "writeBlock", sheet, top: 1, left: COLUMN, cells: [[{ value: "整改状态" }, { value: "完成时间" }]] },
    {
      type: "styleBlock",
      sheet,
      range: BLOCK,
      style: {
        font: { bold: true, color: "9C0006" },
        fill: "FFF2CC",
        border: "thin",
        wrap: true,
        horizontal: "center",
      },
    },
    {
      type: "styleBlock",
      sheet,
      range: { ...BLOCK, left: COLUMN + 1 },
      style: { numberFormat: "yyyy-mm-dd", vertical: "top" },
    },
    {
      type: "columnWidths",
      sheet,
      widths: [
        { column: COLUMN, width: 14 },
        { column: COLUMN + 1, width: 11 },
      ],
    },
    {
      type: "rowHeights",
      sheet,
      heights: [
        { row: 1, height: 27 },
        { row: 2, height: 40.5 },
      ],
    },
    {
      type: "dataValidation",
      sheet,
      range: { ...BLOCK, top: 2, right: COLUMN },
      rule: { type: "list", items: ["未整改", "整改中"] },
      errorTitle: "整改状态",
      errorMessage: "请从列表里选",
      isStrict: false,
    },
    { type: "freeze", sheet, rows: 2, columns: 0 },
    {
      type: "pageSetup",
      sheet,
      setup: { orientation: "landscape", fitToWidth: 1, centerHorizontally: true, footer: "第 &P 页" },
    },
    { type: "link", sheet, row: 3, column: COLUMN, target: { sheet, row: 0, column: 0 }, tip: "转到该处" },
  ];
  return { edits };
}

const own = { style: "Continuous", weight: "Thick", color: "#0070C0" };

const ACTS: readonly (readonly [title: string, act: (sheet: SheetModel) => void])[] = [
  ["nobody did anything", () => undefined],
  ["a width", (sheet) => changeRuns(sheet.columnWidths, COLUMN, COLUMN, () => 200)],
  ["a height", (sheet) => changeRuns(sheet.rowHeights, 2, 2, () => 60)],
  ["a fill in the middle", (sheet) => changeStyle(sheet.styles, cell(5, COLUMN), { fill: "#92D050" })],
  [
    "letters of a whole column",
    ({ styles }) => changeStyle(styles, { ...BLOCK, left: COLUMN + 1 }, { fontItalic: true }),
  ],
  ["letters of a size of their own", ({ styles }) => changeStyle(styles, cell(4, COLUMN), { fontSize: 16 })],
  ["a number format", ({ styles }) => changeStyle(styles, cell(6, COLUMN + 1), { numberFormat: "0.00" })],
  ["a thick line on the outside", ({ styles }) => changeStyle(styles, cell(9, COLUMN), { EdgeBottom: own })],
  [
    "pages",
    (sheet) => (sheet.page = { ...sheet.page, margins: { ...sheet.page.margins, left: 10 }, orientation: "Portrait" }),
  ],
  [
    "a drop-down",
    (sheet) =>
      (sheet.validations = [
        {
          areas: [{ ...BLOCK, top: 2, right: COLUMN }],
          rule: { list: { inCellDropDown: true, source: "已整改,未整改" } },
          type: "List",
          errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
          prompt: { message: "", showPrompt: true, title: "" },
          ignoreBlanks: true,
        },
      ]),
  ],
  ["frozen panes", (sheet) => (sheet.frozen = { rows: 1, columns: 3 })],
  [
    "a link",
    ({ links }) =>
      links.set(`3,${String(COLUMN)}`, {
        address: "https://example.org/",
        documentReference: "",
        screenTip: "",
      }),
  ],
];

/** A page of which everything is said: what an undo sets becomes the sheet's own. */
function start(): ReturnType<typeof ledger> {
  const workbook = ledger();
  const [sheet] = workbook.sheets;
  const page = { orientation: "Portrait", paperSize: "A4", zoom: { scale: 100 }, centerHorizontally: false } as const;
  if (sheet !== undefined) sheet.page = { ...page, footer: { center: "" } };
  return workbook;
}

test.each(ACTS)("what somebody changed since stays when the rest is undone: %s", async (_, act) => {
  const untouched = start();
  const [only] = untouched.sheets;
  if (only !== undefined) act(only);

  const workbook = start();
  const host = startHost({ workbook });
  const pane = await createExcelHost();
  const before = await pane.read();
  await pane.apply({ title: "整改跟踪", plan: dressing(before.sheets[0]?.id ?? ""), before, at: AT });
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) act(sheet);
  const [entry] = await pane.history();
  expect(await pane.undo(entry?.id ?? "", AT)).toEqual({ conflicts: [] });
  expect(stateOf(workbook)).toEqual(stateOf(untouched));
  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
});
