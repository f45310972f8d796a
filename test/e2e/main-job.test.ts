import { strFromU8, unzipSync } from "fflate";
import { columnOf } from "../../src/core/ledger/recognition";
import { cellText } from "../../src/core/workbook/cell";
import { describePlan } from "../../src/core/workbook/describe-plan";
import { cellAddress } from "../../src/core/workbook/range";
import { cellAt, lastColumnOf, lastRowOf, sheetByName, type SheetSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { skipReason, sortedInLibreOffice, throughLibreOffice, withLibreOffice } from "../libreoffice";
import { runMainJob, runSample, type Run } from "./sample-run";

let first: Run;
beforeAll(async () => {
  first = await runSample();
});

function parts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

function columnTitled(sheet: SheetSnapshot, title: string): number {
  for (let row = 0; row < 6; row += 1) {
    for (let column = 0; column <= lastColumnOf(sheet); column += 1) {
      if (cellAt(sheet, row, column) === title) return column;
    }
  }
  throw new Error(`no column ${title} on ${sheet.name}`);
}

describe("the main job on the sample", () => {
  test("leaves every cell of the user's own as it was", async () => {
    const after = (await openWorkbookFile(first.bytes, "a.xlsx")).snapshot;
    const changed: string[] = [];
    for (const sheet of first.source.snapshot.sheets) {
      const now = sheetByName(after, sheet.name);
      for (let row = 0; row <= lastRowOf(sheet); row += 1) {
        for (let column = 0; column <= lastColumnOf(sheet); column += 1) {
          const before = cellAt(sheet, row, column);
          const isSame = now !== undefined && cellText(cellAt(now, row, column)) === cellText(before);
          if (!isSame) changed.push(`${sheet.name}!${cellAddress(row, column)}`);
        }
      }
    }
    expect(changed).toEqual([]);
  });

  test("changes nothing when run on its own outcome", async () => {
    const second = await runMainJob(first.bytes);
    const before = parts(first.bytes);
    const after = parts(second.bytes);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual([]);
    expect(second.job.plan.edits.filter(({ type }) => type === "writeBlock" || type === "addSheet")).toEqual([]);
    expect(describePlan(second.source.snapshot, second.job.plan)).toMatch(
      /^重设 \d+ 处颜色、\d+ 处下拉或填写检查；内容没有需要改动的地方。$/,
    );
  });

  test("writes the sheets a clerk looks for, and marks beside each ledger", async () => {
    const after = (await openWorkbookFile(first.bytes, "a.xlsx")).snapshot;
    const names = after.sheets.filter((sheet) => sheet.visibility === "visible").map((sheet) => sheet.name);
    expect(names).toEqual(
      expect.arrayContaining(["领导点评工作情况统计表", "统计依据", "校验清单", "未点评名单", "点评设置", "标记说明"]),
    );
    expect(columnTitled(sheetOf(after, "党员点评台账"), "校验结果")).toBeGreaterThan(0);
    expect(columnTitled(sheetOf(after, "党员点评台账"), "问题编号")).toBeGreaterThan(0);
    expect(columnTitled(sheetOf(after, "党员名册"), "点评情况")).toBeGreaterThan(0);
  });

  withLibreOffice(`every stored result of a formula is what LibreOffice computes${skipReason}`, async () => {
    const ours = sheetOf((await openWorkbookFile(first.bytes, "a.xlsx")).snapshot, "领导点评工作情况统计表");
    const theirs = sheetOf(
      (await openWorkbookFile(throughLibreOffice(first.bytes), "b.xlsx")).snapshot,
      "领导点评工作情况统计表",
    );
    expect(ours.formulas.size).toBeGreaterThan(30);
    const differing = [...ours.formulas.keys()].filter((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const [a, b] = [cellAt(ours, row, column), cellAt(theirs, row, column)];
      return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) > 1e-12 : cellText(a) !== cellText(b);
    });
    expect(differing).toEqual([]);
  });

  withLibreOffice(`sorting a marked ledger by another column keeps every mark with its row${skipReason}`, async () => {
    const before = sheetOf((await openWorkbookFile(first.bytes, "a.xlsx")).snapshot, "党员点评台账");
    const block = first.job.analysis.recognition.sheets
      .flatMap((sheet) => sheet.blocks)
      .find((each) => each.sheetName === "党员点评台账" && each.kind === "memberReview");
    const top = block?.recordRows[0] ?? 0;
    const bottom = block?.recordRows.at(-1) ?? 0;
    const right = columnTitled(before, "校验结果");
    const name = block === undefined ? -1 : columnOf(block, "memberName");
    const range = `${cellAddress(top, 0)}:${cellAddress(bottom, right)}`;
    const bytes = sortedInLibreOffice(first.bytes, { sheet: "党员点评台账", range, by: name });
    const after = sheetOf((await openWorkbookFile(bytes, "b.xlsx")).snapshot, "党员点评台账");
    const pairs = (sheet: SheetSnapshot) =>
      Array.from({ length: bottom - top + 1 }, (_, at) =>
        [0, name, right].map((column) => cellText(cellAt(sheet, top + at, column))).join("|"),
      );
    expect(pairs(after)).not.toEqual(pairs(before));
    expect([...pairs(after)].sort()).toEqual([...pairs(before)].sort());
    // The colours follow the text: their rules still cover the whole column of records.
    const names = `sqref="${cellAddress(top, name)}:${cellAddress(bottom, name)}"`;
    const isWhole = [...parts(bytes).values()].some((xml) => xml.includes("点评台账:校验") && xml.includes(names));
    expect(isWhole).toBe(true);
  });
});

function sheetOf(workbook: { readonly sheets: readonly SheetSnapshot[] }, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
