import { cellAt, sheetByName, type SheetSnapshot } from "../../../src/core/workbook/snapshot";
import type { FileHost } from "../../../src/app/file-host";
import { newWorkbookFile } from "../../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { planOf } from "../../core/submission/template/plan-of";
import { drawn } from "../../core/submission/template/world";
import { AT, closeHosts, openHost, openSample } from "./open-sample";

afterEach(() => closeHosts());

async function sheetOf(host: FileHost, name: string): Promise<SheetSnapshot> {
  const sheet = sheetByName(await host.read(), name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

test("a pasted block is read cell by cell as if typed, is one change, and is taken back as one", async () => {
  const host = await openSample();
  const before = await sheetOf(host, "党员名册");
  const place = { sheetId: before.id, row: 12, column: 2 };
  await host.editCells(
    place,
    [
      ["男", "壮族"],
      ["", "1998-7-1"],
    ],
    AT,
  );
  const sheet = await sheetOf(host, "党员名册");
  expect([cellAt(sheet, 12, 2), cellAt(sheet, 12, 3), cellAt(sheet, 13, 2)]).toEqual(["男", "壮族", null]);
  expect(sheet.isDateFormatted(13, 3)).toBe(true);
  const [entry, ...others] = await host.history();
  expect(entry?.title).toBe("粘贴 党员名册 C13:D14");
  expect(others).toEqual([]);
  await host.undo(entry?.id ?? "", AT);
  expect((await sheetOf(host, "党员名册")).values).toEqual(before.values);
});

test("a later change in between: the block's cells are still taken back with their formats", async () => {
  const host = await openSample();
  const before = await sheetOf(host, "党员名册");
  await host.editCells({ sheetId: before.id, row: 12, column: 2 }, [["甲", "1998-7-1"]], AT);
  const [block] = await host.history();
  await host.editCell({ sheetId: before.id, row: 30, column: 2 }, "男", AT);
  expect(await host.undo(block?.id ?? "", AT)).toEqual({ conflicts: [] });
  const sheet = await sheetOf(host, "党员名册");
  expect([cellAt(sheet, 12, 2), cellAt(sheet, 12, 3)]).toEqual([cellAt(before, 12, 2), cellAt(before, 12, 3)]);
  expect(sheet.isDateFormatted(12, 3)).toBe(before.isDateFormatted(12, 3));
  expect(cellAt(sheet, 30, 2)).toBe("男");
});

test.each([
  ["a formula in it", [["甲", "=1+1"]], 12, "这里不能计算公式"],
  ["what would vanish under a merged area", [["甲", "乙"]], 0, "B1在合并单元格里"],
] as const)("a block is refused whole for %s", async (_, texts, row, sentence) => {
  const form = drawn("附表", ["统计表||", "单位|应|已"], ["A1:C1"]);
  const { bytes } = writeWorkbookFile(newWorkbookFile("表.xlsx"), planOf(form));
  const host = await openHost({ bytes, name: "表.xlsx" });
  const { id, values } = await sheetOf(host, "附表");
  await expect(host.editCells({ sheetId: id, row, column: 0 }, texts, AT)).rejects.toThrow(sentence);
  expect((await sheetOf(host, "附表")).values).toEqual(values);
  expect(await host.history()).toEqual([]);
});

test("emptying merged cells together with others hides nothing, and is called so", async () => {
  const form = drawn("附表", ["统计表||", "单位|应|已"], ["A1:C1"]);
  const { bytes } = writeWorkbookFile(newWorkbookFile("表.xlsx"), planOf(form));
  const host = await openHost({ bytes, name: "表.xlsx" });
  const { id } = await sheetOf(host, "附表");
  await host.editCells(
    { sheetId: id, row: 0, column: 0 },
    [
      ["", "", ""],
      ["", "", ""],
    ],
    AT,
  );
  expect((await sheetOf(host, "附表")).values).toEqual([]);
  expect((await host.history())[0]?.title).toBe("清空 附表 A1:C2");
});
