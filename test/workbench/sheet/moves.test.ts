import { cellAddress, parseRange } from "../../../src/core/workbook/range";
import {
  farSpot,
  firstSpot,
  lastSpot,
  nearestSpot,
  nextSpot,
  rangeBetween,
  rowEnd,
  rowsFrom,
  rowStart,
  type Spot,
} from "../../../src/workbench/sheet/moves";
import { sheetPicture } from "../../../src/workbench/sheet/sheet-picture";
import { PLAIN_SHEET_LOOK } from "../../../src/xlsx/look/sheet-look";
import { sheetOf } from "../../core/workbook/picture";

const range = (address: string) => {
  const found = parseRange(address);
  if (found === null) throw new Error(address);
  return found;
};
const at = (address: string): Spot => ({ row: range(address).top, column: range(address).left });
const name = ({ row, column }: Spot): string => cellAddress(row, column);

/** Rows 1 and 2 and column A are frozen, row 5 and column D are hidden, B3:C4 is one cell. */
const PICTURE = sheetPicture(
  sheetOf(
    "名册",
    [
      ["题", null, null, null, null],
      ["序", "名", "别", "隐", "注"],
      [1, "甲", null, null, null],
      [2, null, null, null, "丁"],
      [3, "乙", "女", null, null],
      [4, "丙", "男", null, null],
      [5, null, "女", null, "戊"],
    ],
    { merges: [range("B3:C4")], hiddenRows: [{ first: 4, last: 4 }], hiddenColumns: [3] },
  ),
  { ...PLAIN_SHEET_LOOK, frozen: { rows: 2, columns: 1 } },
);

test.each([
  ["A2", "down", "A3"],
  ["A4", "down", "A6"], // over the hidden row
  ["C6", "right", "E6"], // over the hidden column
  ["B2", "down", "B3"],
  ["B3", "down", "B6"], // the merged area is one cell
  ["E4", "left", "B3"],
  ["C6", "up", "B3"],
  ["A1", "up", "A1"],
  ["A1", "left", "A1"],
] as const)("from %s one step %s: %s", (from, direction, to) => {
  expect(name(nextSpot(PICTURE, at(from), direction))).toBe(to);
});

test.each([
  ["A2", "down", "A7"], // to the end of what is filled
  ["E2", "down", "E4"], // over what is empty
  ["E7", "up", "E4"],
  ["C6", "right", "L6"], // nothing more: the last column that is drawn
  ["E7", "left", "C7"],
] as const)("Ctrl from %s %s: %s", (from, direction, to) => {
  expect(name(farSpot(PICTURE, at(from), direction))).toBe(to);
});

test("to the ends of the sheet and the row, and by screens", () => {
  expect(name(firstSpot(PICTURE))).toBe("B3");
  expect(name(lastSpot(PICTURE))).toBe("E7");
  expect(name(rowStart(PICTURE, at("E6")))).toBe("B6");
  expect(name(rowEnd(PICTURE, at("B6")))).toBe("C6");
  expect(name(rowsFrom(PICTURE, at("A2"), 3))).toBe("A6");
  expect(name(rowsFrom(PICTURE, at("A6"), -50))).toBe("A1");
});

test("what is hidden is shown by the next one that can be seen", () => {
  expect(name(nearestSpot(PICTURE, at("D5")))).toBe("E6");
  expect(name(nearestSpot(PICTURE, at("C4")))).toBe("B3");
});

test("a marked block holds merged areas whole", () => {
  expect(rangeBetween(PICTURE, at("A4"), at("B6"))).toEqual(range("A3:C6"));
  expect(rangeBetween(PICTURE, at("E7"), at("A6"))).toEqual(range("A6:E7"));
});
