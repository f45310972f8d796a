import { readFileSync } from "node:fs";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { dumpMarks } from "../save/dump-marks";
import { saveValues } from "../save/save-values";
import { startHost } from "../start-host";
import { openInHost } from "./open-in-host";

const SAMPLE = "sample/点评台账示例.xlsx";

test("the sample workbook opens with its contents; another library saves them as they were", async () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const [workbook, { snapshot }] = await Promise.all([
    openInHost(bytes, "示例.xlsx"),
    openWorkbookFile(bytes, "示例.xlsx"),
  ]);
  const saved = await openWorkbookFile(saveValues(workbook), "存.xlsx");
  const contents = (sheets: typeof snapshot.sheets): unknown =>
    sheets.map(({ name, visibility, values, formulas, merges }) => ({
      name,
      visibility,
      values: values.map((line) => [...line].map((value) => value ?? null)),
      formulas: [...formulas].sort(),
      merges: [...merges].map((merge) => JSON.stringify(merge)).sort(),
    }));
  expect(contents(saved.snapshot.sheets)).toEqual(contents(snapshot.sheets));
});

test("the client reads the sample as the file reader does", async () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const host = startHost({ workbook: await openInHost(bytes, "示例.xlsx") });
  const { snapshot } = await openWorkbookFile(bytes, "示例.xlsx");
  await host.client.Excel.run(async (context) => {
    for (const { name, values, merges } of snapshot.sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
      const merged = sheet.getRange().getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      expect(merged.isNullObject ? 0 : merged.areaCount).toBe(merges.length);
      for (const [row, line] of used.values.entries()) {
        for (const [column, value] of line.entries()) {
          const expected = values[row + used.rowIndex]?.[column + used.columnIndex] ?? "";
          expect(value).toEqual(typeof expected === "object" ? expected.error : expected);
        }
      }
    }
  });
  expect(host.unsupported).toEqual([]);
});

test("marks come out as text that is equal for equal workbooks and tells one changed look", async () => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const [one, other] = await Promise.all([openInHost(bytes, "a.xlsx"), openInHost(bytes, "b.xlsx")]);
  const before = dumpMarks(one);
  expect(dumpMarks(other)).toBe(before);
  const host = startHost({ workbook: other });
  await host.client.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("Z99").format.fill.color = "#FFFF00";
    await context.sync();
  });
  const lines = dumpMarks(other).split("\n");
  expect(lines.filter((line) => !before.includes(line)).map((line) => line.trim())).toEqual([
    '"fill": "#FFFF00",',
    '"range": "Z99"',
  ]);
});
