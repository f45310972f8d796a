import { formatKind, isDateFormat } from "../../../src/core/workbook/number-format";

describe("date formats", () => {
  test.each([
    ["General", false],
    ["", false],
    ["@", false],
    ["0.00E+00", false],
    ['#,##0"day"', false],
    ["[Red]0.0", false],
    ["[DBNum1]0", false],
    ["0\\d", false],
    ['0_d;"m"', false],
    ["yyyy-mm-dd", true],
    ['yyyy"年"m"月"d"日"', true],
    ["[$-804]aaaa", true],
    ["[h]:mm", true],
    ["m/d/yy h:mm", true],
    ["yyyy年m月d日;@", true],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true],
  ])("%j: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

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
