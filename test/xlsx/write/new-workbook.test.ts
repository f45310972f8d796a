import * as SheetJs from "@e965/xlsx";
import { readXlsx } from "hucre";
import type { CellWrite, EditPlan } from "../../../src/core/workbook/edit-plan";
import { newWorkbookFile } from "../../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";

const plan: EditPlan = {
  edits: [
    { type: "addSheet", key: "s", name: "统计表", visibility: "visible" },
    { type: "addSheet", key: "h", name: "点评台账记录", visibility: "veryHidden" },
    {
      type: "writeBlock",
      sheet: "s",
      top: 1,
      left: 1,
      cells: [
        [{ value: "甲支部 _x0041_ <&>" }, { value: 10.5 }, { value: true }],
        [{ value: "第一行\n第二行 " }, { formula: 'IF(C2>0,"有","")', result: "有" }, { value: { error: "#N/A" } }],
      ] satisfies CellWrite[][],
    },
    {
      type: "styleBlock",
      sheet: "s",
      range: { top: 1, left: 1, bottom: 1, right: 1 },
      style: { numberFormat: "@" },
    },
  ],
};

describe("a workbook from nothing", () => {
  test("holds what the plan says, for two independent readers", async () => {
    const { bytes, dropped } = writeWorkbookFile(newWorkbookFile(), plan);
    expect(dropped).toEqual([]);
    const book = SheetJs.read(bytes);
    expect(book.SheetNames).toEqual(["统计表", "点评台账记录"]);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 2]);
    const sheet = book.Sheets["统计表"];
    const at = (address: string): SheetJs.CellObject | undefined => sheet?.[address] as SheetJs.CellObject | undefined;
    expect(at("B2")?.v).toBe("甲支部 _x0041_ <&>");
    expect(at("C2")?.v).toBe(10.5);
    expect(at("D2")?.v).toBe(true);
    expect(at("B3")?.v).toBe("第一行\n第二行 ");
    expect(at("C3")).toMatchObject({ v: "有", f: 'IF(C2>0,"有","")' });
    expect(at("D3")?.t).toBe("e");
    const read = await readXlsx(bytes);
    expect(read.sheets.map(({ name }) => name)).toEqual(["统计表", "点评台账记录"]);
    expect(read.sheets[0]?.rows[2]?.[1]).toBe("第一行\n第二行 ");
  });

  test("without any sheet in the plan there is one empty sheet", () => {
    const { bytes } = writeWorkbookFile(newWorkbookFile(), { edits: [] });
    expect(SheetJs.read(bytes).SheetNames).toEqual(["Sheet1"]);
  });
});
