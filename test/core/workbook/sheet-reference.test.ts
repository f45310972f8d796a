import { leadsToSheet } from "../../../src/core/workbook/sheet-reference";

test.each<[formula: string, name: string, expected: boolean]>([
  ["校验清单!B3", "校验清单", true],
  ["COUNTA('校验清单'!$A:$A)-2", "校验清单", true],
  ["SUM(一月:校验清单!B3)", "校验清单", true],
  ["SUM('一月 初:校验清单'!B3)", "校验清单", true],
  ["SUM(校验清单:十二月!B3)", "校验清单", true],
  ['INDIRECT("校验清单!B"&ROW())', "校验清单", true],
  ["'领导''点评!'!A1", "领导'点评!", true],
  ["LIST!A1", "list", true],
  ["'未点评名单(2)'!A1", "未点评名单(2)", true],
  ["'未点评名单(2)'!A1", "未点评名单", false],
  ["我的校验清单!B3", "校验清单", false],
  ["'我的 校验清单'!B3", "校验清单", false],
  ["[1]校验清单!B3", "校验清单", false],
  ["'[汇总.xlsx]校验清单'!B3", "校验清单", false],
  ['"见校验清单"', "校验清单", false],
  ["A1+B2", "校验清单", false],
])("%s leads to %s: %s", (formula, name, expected) => {
  expect(leadsToSheet(name)(formula)).toBe(expected);
});
