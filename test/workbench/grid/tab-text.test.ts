import { tabRows, tabText } from "../../../src/workbench/grid/tab-text";

test.each([
  ["one cell", [["男"]], "男"],
  [
    "a block",
    [
      ["男", "汉族"],
      ["女", ""],
    ],
    "男\t汉族\r\n女\t",
  ],
  ["a break within a text", [["第一条\n第二条", "完"]], '"第一条\n第二条"\t完'],
  ["quotation marks", [['他说"好"']], '"他说""好"""'],
  ["nothing", [[""]], ""],
] as const)("%s is written as Excel writes it, and read back", (_, rows, text) => {
  expect(tabText(rows)).toBe(text);
  expect(tabRows(text)).toEqual(rows);
});

test.each([
  [
    "Excel ends the last row",
    "男\t汉族\r\n女\t汉族\r\n",
    [
      ["男", "汉族"],
      ["女", "汉族"],
    ],
  ],
  ["an empty row in between", "甲\n\n乙\n", [["甲"], [""], ["乙"]]],
  [
    "rows of other lengths",
    "甲\t乙\n丙",
    [
      ["甲", "乙"],
      ["丙", ""],
    ],
  ],
  ["a mark that opens nothing", '5" 管\t甲', [['5" 管', "甲"]]],
  ["a mark that is never closed", '"甲\t乙', [['"甲', "乙"]]],
  ["old breaks", "甲\r乙", [["甲"], ["乙"]]],
] as const)("%s", (_, text, rows) => {
  expect(tabRows(text)).toEqual(rows);
});
