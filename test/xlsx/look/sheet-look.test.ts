import { readFileSync } from "node:fs";
import { planMainJob } from "../../../src/app/main-job";
import { parseIsoDay } from "../../../src/core/ledger/day";
import { sheetByName } from "../../../src/core/workbook/snapshot";
import { lookIndexAt } from "../../../src/xlsx/look/look-runs";
import { sheetLookReader } from "../../../src/xlsx/look/read-sheet-look";
import type { CellLook, SheetLook } from "../../../src/xlsx/look/sheet-look";
import { openWorkbookFile, type WorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";

async function markedSample(): Promise<WorkbookFile> {
  const file = await openWorkbookFile(readFileSync("sample/点评台账示例.xlsx"), "点评台账示例.xlsx");
  const asOf = parseIsoDay("2011-03-10") ?? 0;
  const { plan } = planMainJob(file.snapshot, { schemeId: "henan-2010", asOf, today: asOf });
  return openWorkbookFile(writeWorkbookFile(file, plan).bytes, "结果.xlsx");
}

function lookOf(file: WorkbookFile, name: string): SheetLook {
  return sheetLookReader(file)(sheetByName(file.snapshot, name)?.id ?? "");
}

function cellLook(look: SheetLook, row: number, column: number): CellLook | undefined {
  return look.looks[lookIndexAt(look.runs, row, column)];
}

test("headings, widths, frozen rows and our own formats of the marked sample", async () => {
  const file = await markedSample();
  const members = lookOf(file, "党员名册");
  expect(members.frozen).toEqual({ rows: 1, columns: 2 });
  expect(cellLook(members, 0, 12)).toMatchObject({ isBold: true, fill: "E7E6E6", hasBorder: true, wraps: true });
  expect(members.columnWidths[12]).toBeCloseTo(60, 0);
  expect(members.marks[0]).toMatchObject({
    formula: 'AND(LEFT($L2,3)="未点评",LEN("点评台账:覆盖")>0)',
    ranges: [{ top: 1, left: 11, bottom: 118, right: 11 }],
    fill: "FFC7CE",
    color: "9C0006",
  });
});

test("dates have their format, links of 校验清单 lead to cells, the statistics sheet shows no gridlines", async () => {
  const file = await markedSample();
  const list = lookOf(file, "校验清单");
  expect(list.links.length).toBeGreaterThan(50);
  expect(list.links[0]?.target).toMatchObject({ type: "cell" });
  expect(lookOf(file, "重点问题整改台账").looks.some(({ numberFormat }) => /yyyy/.test(numberFormat))).toBe(true);
  expect(lookOf(file, "领导点评工作情况统计表").rowHeights.size).toBeGreaterThan(0);
});

test("a sheet that the file does not have looks plain", async () => {
  const file = await markedSample();
  expect(sheetLookReader(file)("nowhere").looks).toHaveLength(1);
});
