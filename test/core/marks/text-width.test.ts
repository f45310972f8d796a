import { columnInches, linesIn, textWidth } from "../../../src/core/marks/text-width";

test.each([
  ["", 0],
  ["支部", 4],
  ["2011-01-13", 10],
  ["“支部”", 6],
])("%s is %d wide", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

// A column of 30 shows 210 pixels: fourteen Chinese characters of 11 point, 14⅔ pixels each.
test.each([
  ["党".repeat(14), 30, 1],
  ["党".repeat(15), 30, 2],
  ["", 30, 1],
  ["支部\n党员", 30, 2],
  // Two dates fill 24 of 28; where the font lacks half-width digits they take a tenth more.
  ["2010-12-15、2010-12-16", 30, 1],
  ["2010-12-15、2010-12-16、", 26, 2],
])("“%s” in a column of %d takes %d lines of 11 point", (text, width, lines) => {
  expect(linesIn(text, width, 11)).toBe(lines);
});

test("a column is 7 pixels a character and 5 of padding wide, 96 to the inch", () => {
  expect(columnInches(13)).toBe(1);
});
