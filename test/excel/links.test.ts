import type { Edit } from "../../src/core/workbook/edit-plan";
import { applyPlanInExcel } from "../../src/excel/apply-plan";
import { readWorkbook } from "../../src/excel/read-workbook";
import { putValue, valueAt } from "../host/model/cells";
import { changeRuns } from "../host/model/runs";
import { styleAt } from "../host/model/style";
import { appendSheet, createWorkbook } from "../host/model/workbook";
import { startHost } from "../host/start-host";

test.each([
  ["on a sheet that shows all rows, in one call", []],
  ["on a sheet with hidden rows", [3]],
])("links %s: texts stay, letters are as the plan styles them, cells in between are left alone", async (_, hidden) => {
  const workbook = createWorkbook();
  const sheet = appendSheet(workbook, "党员台账");
  for (let row = 0; row < 9; row++) putValue(sheet.cells, row, 1, `原${row}`);
  const host = startHost({ workbook });
  for (const row of hidden) changeRuns(sheet.hiddenRows, row, row, () => "byHand");
  const rows = [0, 1, 4, 7];
  const link = (id: string, row: number): Edit => {
    return { type: "link", sheet: id, row, column: 1, target: { sheet: id, row: row + 1, column: 0 }, tip: "看原文" };
  };
  const style = { font: { color: "1F3864", underline: true } };
  const { id } = sheet;
  const edits: readonly Edit[] = [
    { type: "styleBlock", sheet: id, range: { top: 0, left: 1, bottom: 3, right: 1 }, style },
    ...rows.map((row) => link(id, row)),
  ];
  await applyPlanInExcel({ edits }, await readWorkbook());
  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
  expect([...sheet.links.keys()].sort()).toEqual(rows.map((row) => `${row},1`));
  expect(sheet.links.get("7,1")).toEqual({ documentReference: "'党员台账'!A9", screenTip: "看原文" });
  expect(rows.map((row) => valueAt(sheet.cells, row, 1))).toEqual(rows.map((row) => `原${row}`));
  const letters = (row: number): unknown[] => {
    const { fontColor, fontUnderline } = styleAt(sheet.styles, row, 1);
    return [fontColor, fontUnderline];
  };
  expect([0, 1, 4].map(letters)).toEqual([
    ["#1F3864", "Single"],
    ["#1F3864", "Single"],
    ["#0563C1", "Single"],
  ]);
  expect(styleAt(sheet.styles, 5, 1)).toBe(sheet.styles.normal);
  const calls = host.log.entries.flatMap((entry) => entry.calls.map((call) => call.toLowerCase()));
  expect(calls.filter((call) => call === "setcellproperties")).toHaveLength(hidden.length === 0 ? 1 : 0);
});
