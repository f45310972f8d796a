import { readTypedEntry } from "../../../src/app/file-host/typed-entry";

const day = 40_556; // 2011-01-13

// What Excel 365 (zh-CN) makes of the same keys, but for numbers over 15 digits, which it would spoil.
test.each([
  ["王秀兰", "王秀兰", null],
  ["12", 12, null],
  ["-1,234.50", -1234.5, null],
  ["1,23", "1,23", null],
  ["1e3", 1000, null],
  [".5", 0.5, null],
  ["007", 7, null],
  ["12.5%", 0.125, "0.##%"],
  ["%", "%", null],
  ["2011-1-13", day, "yyyy-mm-dd"],
  ["2011/01/13", day, "yyyy-mm-dd"],
  ["2011年1月13日", day, "yyyy-mm-dd"],
  ["2011-2-30", "2011-2-30", null],
  ["2011-1/13", "2011-1/13", null],
  ["2011.1.13", "2011.1.13", null],
  ["'0123", "0123", null],
  ["true", true, null],
  ["410105198001011234", "410105198001011234", null],
  ["", null, null],
  ["  ", null, null],
  ["=", "=", null],
  ["第一行\r\n第二行", "第一行\n第二行", null],
])("%j becomes %j", (typed, value, numberFormat) => {
  expect(readTypedEntry(typed, false, false)).toEqual({ value, numberFormat });
});

test("a cell that shows dates keeps its own format; a text cell takes everything as it is; a formula is refused", () => {
  expect(readTypedEntry("2011-1-13", true, false)).toEqual({ value: day, numberFormat: null });
  expect(readTypedEntry("0012", false, true)).toEqual({ value: "0012", numberFormat: null });
  expect(readTypedEntry("=SUM(A1:A3)", false, false)).toBeNull();
});
