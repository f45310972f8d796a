import { createExcelHost } from "../../src/app/excel-host";
import { startHost } from "../host/start-host";
import { changeStyle } from "../host/model/style";
import { stateOf } from "./workbook-state";

const AT = "2026-03-02T09:00:00+08:00";
const HATCHED = { fill: "#FFFF00", fillPattern: "LightUp", patternColor: "#C00000" };

const ONE = [{ top: 0, left: 0, bottom: 3, right: 1 }];
const SCATTERED = [0, 2].map((at) => ({ top: at, left: at, bottom: at, right: at }));

test.each([
  ["coloured, one look for all", ONE, "C6EFCE"],
  ["coloured, looks that differ from cell to cell", SCATTERED, "C6EFCE"],
  ["cleared, one look for all", ONE, null],
  ["cleared, looks that differ from cell to cell", SCATTERED, null],
])("a person's hatched cells come back with both colours: %s", async (_, areas, fill) => {
  const host = startHost();
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  for (const area of areas) changeStyle(sheet.styles, area, HATCHED);
  const state = stateOf(host.workbook);
  const pane = await createExcelHost();
  const before = await pane.read();
  const range = { top: 0, left: 0, bottom: 3, right: 2 };
  const edits = [{ type: "styleBlock", sheet: sheet.id, range, style: { fill } }] as const;
  await pane.apply({ title: "底色", plan: { edits }, before, at: AT });
  expect(stateOf(host.workbook)).not.toEqual(state);
  const [entry] = await pane.history();
  expect(await pane.undo(entry?.id ?? "", AT)).toEqual({ conflicts: [] });
  expect(stateOf(host.workbook)).toEqual(state);
  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
});
