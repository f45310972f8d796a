import {
  cellAddress,
  columnIndex,
  columnLetters,
  parseRange,
  quoteSheetName,
  rangeAddress,
} from "../../../src/core/workbook/range";

describe("columns", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s, both ways", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  test("letters are read without case, anything else is no column", () => {
    expect(columnIndex("xfd")).toBe(16_383);
    expect(columnIndex("A1")).toBe(-1);
  });
});

describe("addresses", () => {
  test.each([
    ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
    ["$B$2:D9", { top: 1, left: 1, bottom: 8, right: 3 }],
    ["D9:B2", { top: 1, left: 1, bottom: 8, right: 3 }],
  ])("%s is read", (address, range) => {
    expect(parseRange(address)).toEqual(range);
  });

  test.each(["A:C", "1:3", "", "A0", "Sheet1!A1"])("%s is no A1 address", (address) => {
    expect(parseRange(address)).toBeNull();
  });

  test("one cell is written without a colon", () => {
    expect(rangeAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
    expect(rangeAddress({ top: 0, left: 0, bottom: 2, right: 2 })).toBe("A1:C3");
    expect(cellAddress(1_048_575, 16_383)).toBe("XFD1048576");
  });

  test("sheet names are quoted, quotes doubled", () => {
    expect(quoteSheetName("党员's")).toBe("'党员''s'");
  });
});
