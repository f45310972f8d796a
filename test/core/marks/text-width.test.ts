import { columnInches, linesIn, textWidth } from "../../../src/core/marks/text-width";

test.each([
  ["", 0],
  ["支部", 4],
  ["2011-01-13", 10],
  ["“支部”", 8],
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
  // A date is not broken: each of these begins a line of its own.
  ["2010-12-18、2010-12-19、2010-12-22", 24, 3],
  // What closes a sentence goes down with the character before it.
  [`${"党".repeat(14)}。`, 30, 2],
  // Quotation marks of Chinese texts are as wide as characters.
  [`“${"党".repeat(13)}”`, 30, 2],
  ["党".repeat(45), 30, 4],
  ["A".repeat(60), 30, 3],
])("“%s” in a column of %d takes %d lines of 11 point", (text, width, lines) => {
  expect(linesIn(text, width, 11)).toBe(lines);
});

test("a column is 7 pixels a character and 5 of padding wide, 96 to the inch", () => {
  expect(columnInches(13)).toBe(1);
});
