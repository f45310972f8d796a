import { isDateFormat } from "../../../src/core/workbook/number-format";

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
