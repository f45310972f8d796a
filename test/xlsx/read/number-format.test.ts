import { builtInFormatKind, formatKind } from "../../../src/xlsx/read/number-format";

test.each([
  ["General", "none"],
  ["G/通用格式", "none"],
  ["[Red]General", "none"],
  ["@", "none"],
  ["0.00E+00", "none"],
  ["##0.0E+0", "none"],
  ["#,##0.00_);[Red](#,##0.00)", "none"],
  ['_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ * "-"_ ;_ @_ ', "none"],
  ['0"day"', "none"],
  ["0\\d", "none"],
  ["[>=100]0;0.0", "none"],
  ["000000", "none"],
  ["yyyy-mm-dd", "date"],
  ["yyyy\\.m\\.d", "date"],
  ['yyyy"年"m"月"d"日";@', "date"],
  ['[$-804]yyyy"年"m"月"', "date"],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', "date"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
  ["m/d/yy h:mm", "date"],
  ["mmm-yy", "date"],
  ["mm", "date"],
  ["[$-804]aaaa", "date"],
  ['e"年"', "date"],
  ["YYYY/MM/DD", "date"],
  ["h:mm:ss", "time"],
  ["mm:ss.0", "time"],
  ["[h]:mm", "time"],
  ["[mm]", "time"],
  ['上午/下午h"时"mm"分"', "time"],
  ["h:mm AM/PM", "time"],
] as const)("%s → %s", (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});

test("built-in formats, those of Chinese Excel too", () => {
  const ids = Array.from({ length: 60 }, (_, id) => id);
  expect(ids.filter((id) => builtInFormatKind(id) === "date")).toEqual([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
  ]);
  expect(ids.filter((id) => builtInFormatKind(id) === "time")).toEqual([
    18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56,
  ]);
});
