import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { pictureOf } from "../contract/picture-of";
import { generateWorkbook } from "../fixtures/generator/generate-workbook";
import { toXlsx } from "../fixtures/generator/emit/to-xlsx";
import { DESKTOP, WEB } from "../host/dispatch/profile";
import { putValue } from "../host/model/cells";
import { hideColumns, hideRows } from "../host/model/layout";
import { appendSheet, createWorkbook, type WorkbookModel } from "../host/model/workbook";
import { startHost, type Host } from "../host/start-host";
import { wireTotals } from "../host/wire/wire-log";
import { openInHost } from "../host/fill/open-in-host";

function assertClean(host: Host): void {
  expect(host.unsupported).toEqual([]);
  expect(host.hostFaults).toEqual([]);
  expect(host.references.objects.size).toBe(0);
}

/** What a picture leaves out; of hidden rows those that hold something. */
function partsOf({ sheets, isStructureProtected }: WorkbookSnapshot): unknown {
  const parts = sheets.map((sheet) => ({ isProtected: sheet.isProtected, hidden: hiddenFilledRows(sheet) }));
  return { isStructureProtected, parts };
}

function hiddenFilledRows({ values, origin, hiddenRows }: SheetSnapshot): number[] {
  const filled = [...values.keys()].filter((r) => values[r]?.some((value) => value !== null));
  return filled
    .map((r) => origin.row + r)
    .filter((row) => hiddenRows.some(({ first, last }) => first <= row && row <= last));
}

async function fileOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return (await openWorkbookFile(bytes, "台账.xlsx")).snapshot;
}

const SAMPLE = readFileSync(new URL("../../sample/点评台账示例.xlsx", `file://${__filename}`));

describe("the open workbook reads as its file does", () => {
  test.each([
    ["desktop", DESKTOP],
    ["web", WEB],
  ])("the sample (%s)", async (_, profile) => {
    const expected = await fileOf(SAMPLE);
    const host = startHost({ profile, workbook: await openInHost(SAMPLE, "台账.xlsx") });
    const live = await readWorkbook();
    expect(pictureOf(live)).toEqual(pictureOf(expected));
    expect(partsOf(live)).toEqual(partsOf(expected));
    assertClean(host);
  });

  test.each([1, 2, 3, 4, 5, 6])("a generated workbook (seed %i)", async (seed) => {
    const bytes = toXlsx(generateWorkbook(seed, 1).sheets);
    const expected = await fileOf(bytes);
    const host = startHost({ workbook: await openInHost(bytes, "台账.xlsx") });
    const live = await readWorkbook();
    expect(pictureOf(live)).toEqual(pictureOf(expected));
    expect(partsOf(live)).toEqual(partsOf(expected));
    assertClean(host);
  });
});

function ledgerOf(rows: number, sheets = 1, text = "学习不够深入，联系群众不够紧密"): WorkbookModel {
  const workbook = createWorkbook();
  for (let number = 1; number <= sheets; number++) {
    const { cells } = appendSheet(workbook, `台账${number}`);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 15; column++) putValue(cells, row, column, column === 3 ? row : `${text}${row}`);
    }
  }
  return workbook;
}

describe("cells that only look like something else", () => {
  test("errors are told from texts of the same letters, formulas from texts that begin with =", async () => {
    const workbook = createWorkbook();
    const { cells } = appendSheet(workbook, "甲");
    const line = ["#N/A", { error: "#N/A" }, "=1+1", "#1号文件", "", true, { error: "#DIV/0!" }, "#", 0];
    for (const [column, value] of line.entries()) putValue(cells, 2, column + 1, value);
    appendSheet(workbook, "空表");
    const host = startHost({ workbook });
    const [sheet, empty] = (await readWorkbook()).sheets;
    expect(sheet?.origin).toEqual({ row: 2, column: 1 });
    expect(sheet?.values).toEqual([line.map((value) => (value === "" ? null : value))]);
    expect(sheet?.formulas.size).toBe(0);
    expect(empty?.values).toEqual([]);
    assertClean(host);
  });

  test("more merged areas than Excel tells at once, beside a sheet with few", async () => {
    const workbook = createWorkbook();
    const [many, few] = [appendSheet(workbook, "多"), appendSheet(workbook, "少")];
    const mergeAt = (row: number) => ({ top: row, left: 0, bottom: row + 1, right: 0 });
    for (let row = 0; row < 2_800; row++) putValue(many.cells, row, 1, row);
    many.merges.push(...Array.from({ length: 1_400 }, (_, at) => mergeAt(at * 2)));
    for (const { top } of many.merges) putValue(many.cells, top, 0, "支部");
    putValue(few.cells, 3, 0, "支部");
    few.merges.push(mergeAt(3));
    const host = startHost({ workbook });
    const { sheets } = await readWorkbook();
    const byRow = [...(sheets[0]?.merges ?? [])].sort((a, b) => a.top - b.top);
    expect(byRow).toEqual(many.merges);
    expect(sheets[1]?.merges).toEqual([mergeAt(3)]);
    assertClean(host);
  });

  test("hidden rows and columns, protection", async () => {
    const workbook = ledgerOf(12_000);
    const [model] = workbook.sheets;
    if (model === undefined) throw new Error("no sheet");
    hideRows(model, { top: 3, bottom: 4, left: 0, right: 0 }, true);
    hideRows(model, { top: 4_999, bottom: 10_000, left: 0, right: 0 }, true);
    hideColumns(model, { top: 0, bottom: 0, left: 2, right: 3 }, true);
    model.protection.isProtected = true;
    workbook.isStructureProtected = true;
    const host = startHost({ workbook });
    const live = await readWorkbook();
    expect(live.isStructureProtected).toBe(true);
    expect(live.sheets[0]).toMatchObject({
      isProtected: true,
      hiddenRows: [
        { first: 3, last: 4 },
        { first: 4_999, last: 10_000 },
      ],
      hiddenColumns: [2, 3],
    });
    assertClean(host);
  });
});

describe("syncs", () => {
  test("their number does not grow with the number of sheets", async () => {
    const few = startHost({ workbook: ledgerOf(5, 1) });
    await readWorkbook();
    const many = startHost({ workbook: ledgerOf(5, 40) });
    await readWorkbook();
    expect(wireTotals(many.log).syncs).toBe(wireTotals(few.log).syncs);
    expect(wireTotals(few.log).syncs).toBeLessThanOrEqual(6);
  });

  test("the web's 5 MB are kept, whatever the length of texts", async () => {
    const long = "点评意见".repeat(200);
    const workbook = ledgerOf(600, 2, long);
    const host = startHost({ profile: WEB, workbook });
    const live = await readWorkbook();
    expect(live.sheets[1]?.values[599]?.[14]).toBe(`${long}599`);
    const sizes = host.log.entries.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...sizes)).toBeLessThan(5 * 1024 * 1024);
    expect(wireTotals(host.log).syncs).toBeLessThan(40);
    expect(host.unsupported).toEqual([]);
  });

  test("every sync asks to wait while somebody edits a cell", async () => {
    const host = startHost({ workbook: ledgerOf(5) });
    host.setCellEdit(true);
    const reading = readWorkbook();
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.setCellEdit(false);
    expect((await reading).sheets).toHaveLength(1);
  });
});

describe("trouble", () => {
  test.each([
    [{ kind: "neverSettles", sync: 3 } as const, "notAnswering"],
    [{ kind: "connectionLost", sync: 2 } as const, "connectionLost"],
    [{ kind: "error", sync: 1, code: "AccessDenied" } as const, "accessDenied"],
    [{ kind: "error", sync: 2, code: "ItemNotFound" } as const, "notFound"],
  ])("%j is told as %s, in one Chinese sentence", async (fault, code) => {
    const host = startHost({ workbook: ledgerOf(5) });
    host.inject(fault);
    const reading = readWorkbook({ syncLimit: 50 });
    await expect(reading).rejects.toMatchObject({ name: "ExcelError", code });
    await expect(reading).rejects.toThrow(/^[^。]+。$/);
  });

  test("an answer that is too large is asked for again in halves", async () => {
    const host = startHost({ workbook: ledgerOf(50) });
    host.inject({ kind: "responseTooLarge", sync: 5 });
    expect((await readWorkbook()).sheets[0]?.values).toHaveLength(50);
    expect(host.unsupported).toEqual([]);
  });

  test("a held sync that comes late moves nothing on", async () => {
    const host = startHost({ workbook: ledgerOf(5) });
    host.inject({ kind: "late", sync: 2 });
    await expect(readWorkbook({ syncLimit: 30 })).rejects.toMatchObject({ code: "notAnswering" });
    const before = wireTotals(host.log).syncs;
    host.release();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(wireTotals(host.log).syncs).toBe(before + 1);
  });

  test("a cancelled reading stops", async () => {
    startHost({ workbook: ledgerOf(5) });
    await expect(readWorkbook({ signal: AbortSignal.abort(new Error("取消")) })).rejects.toThrow("取消");
  });
});
