import { columnPixels } from "../../../src/workbench/grid/measures";
import { mergePart, partsAt, wideBeginnings } from "../../../src/workbench/grid/merge-part";
import { sheetPicture, type SheetPicture } from "../../../src/workbench/sheet/sheet-picture";
import { cellAddress, parseRange, rangeAddress } from "../../../src/core/workbook/range";
import { PLAIN_LOOK, PLAIN_SHEET_LOOK } from "../../../src/xlsx/look/sheet-look";
import { sheetOf } from "../../core/workbook/picture";

const range = (address: string) => {
  const found = parseRange(address);
  if (found === null) throw new Error(address);
  return found;
};

interface Kind {
  readonly title?: string;
  readonly horizontal?: "left" | "center";
  readonly hiddenColumns?: number[];
  readonly merge?: string;
}

/** Rows 1 and 2 and columns A and B are frozen; one merged area with a title. */
function picture({ title = "党员点评台账", horizontal, hiddenColumns = [], merge = "A1:F1" }: Kind): SheetPicture {
  const rows = [
    [title, null, null, null, null, null],
    ["序", "名", "甲", "乙", "丙", "丁"],
    [1, "赵某", null, null, null, null],
  ];
  const look = horizontal === undefined ? PLAIN_LOOK : { ...PLAIN_LOOK, horizontal };
  return sheetPicture(sheetOf("台账", rows, { merges: [range(merge)], hiddenColumns }), {
    ...PLAIN_SHEET_LOOK,
    looks: [look],
    frozen: { rows: 2, columns: 2 },
  });
}

/** "A1:B1 text" where the part that the cell lies in shows the text. */
function partAt(on: SheetPicture, address: string): string | null {
  const { top, left } = range(address);
  const part = mergePart(on, top, left);
  if (part === undefined) return null;
  return `${rangeAddress(part.area)}${part.showsText ? " text" : ""}`;
}

test("a title over frozen and other columns is drawn in two parts, and its text goes with those that move", () => {
  const on = picture({ horizontal: "center" });
  expect(partAt(on, "A1")).toBe("A1:B1");
  expect(partAt(on, "B1")).toBe("A1:B1");
  expect(partAt(on, "C1")).toBe("C1:F1 text");
  expect(partAt(on, "F1")).toBe("C1:F1 text");
  expect(partAt(on, "A2")).toBeNull();
});

test("a text in the middle stands in the part that has more room", () => {
  const on = picture({ horizontal: "center", merge: "A1:C1" });
  expect(partAt(on, "A1")).toBe("A1:B1 text");
  expect(partAt(on, "C1")).toBe("C1");
});

test("a text of one line that begins at the left stays with the frozen columns, and reaches over the others as far as it wants", () => {
  expect(partAt(picture({ title: "填报单位" }), "A1")).toBe("A1:B1 text");
  const long = picture({ title: "填报单位：中共某某县城关镇第一社区总支部委员会" });
  expect(partAt(long, "A1")).toBe("A1:B1 text");
  expect(partAt(long, "C1")).toBe("C1:F1");
  const own = columnPixels(long, 0) + columnPixels(long, 1);
  expect(mergePart(long, 0, 0)?.spilled).toBeGreaterThan(own);
  expect(mergePart(long, 0, 0)?.spilled).toBeLessThanOrEqual(own * 3);
  expect(mergePart(picture({ title: "填报单位" }), 0, 0)?.spilled).toBe(0);
});

test("an area begins with the first column that can be seen", () => {
  const on = picture({ horizontal: "center", hiddenColumns: [0, 2] });
  expect(partAt(on, "B1")).toBe("B1");
  expect(partAt(on, "D1")).toBe("D1:F1 text");
  expect([...wideBeginnings(on)]).toEqual([1, 3]);
});

test("where all frozen columns are hidden, the text stands in what is left", () => {
  expect(partAt(picture({ hiddenColumns: [0, 1] }), "C1")).toBe("C1:F1 text");
});

test("an area over frozen and other rows shows its text in the frozen ones", () => {
  const on = picture({ merge: "A1:A3" });
  expect(partAt(on, "A1")).toBe("A1:A2 text");
  expect(partAt(on, "A3")).toBe("A3");
});

test.each([
  ["A1:F1", ["A1", "C1"]],
  ["A1:F3", ["A1", "C1", "A3", "C3"]],
  ["C1:F2", ["C1"]],
  ["C3:F4", ["C3"]],
])("the current cell %s is outlined in the parts that begin at %j", (merge, beginnings) => {
  const { top, left } = range(merge);
  const spots = partsAt(picture({ merge }), { row: top, column: left });
  expect(spots.map(({ row, column }) => cellAddress(row, column))).toEqual(beginnings);
});

test("a cell that is not merged is drawn in itself", () => {
  expect(partsAt(picture({}), { row: 2, column: 4 })).toEqual([{ row: 2, column: 4 }]);
});
