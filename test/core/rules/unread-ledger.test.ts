import { analyze } from "../../../src/app/analyze";
import { runRules } from "../../../src/core/rules/run-rules";
import { unreadLedger } from "../../../src/core/rules/structure/unread-ledger";
import type { CellValue } from "../../../src/core/workbook/cell";
import { plainSheet } from "../../../src/core/workbook/snapshot";

const ROSTER = plainSheet("1", "党员名册", [
  ["姓名", "性别", "所在党支部", "入党时间"],
  ["张小丽", "女", "高一党支部", "2001-07-01"],
  ["王伟", "男", "高一党支部", "2003-06-30"],
]);

function found(name: string, rows: readonly (readonly CellValue[])[]): readonly string[] {
  const workbook = { sheets: [ROSTER, plainSheet("2", name, rows)], isStructureProtected: false };
  const { findings, failures } = runRules(analyze(workbook, { today: 45_000 }), [unreadLedger]);
  expect(failures).toEqual([]);
  return findings.map((finding) => finding.sheet);
}

const UNREADABLE = [
  ["甲", "乙", "丙"],
  [1, 2, 3],
  [4, 5, 6],
];

describe("unread-ledger", () => {
  test.each([
    ["a title over the table", "Sheet2", [["党员接受领导点评登记台账"], ...UNREADABLE]],
    ["the sheet's name", "领导点评台账", UNREADABLE],
    ["traditional script", "Sheet2", [["黨員接受領導點評登記臺賬"], ...UNREADABLE]],
  ])("a sheet that calls itself a review ledger by %s is not passed over", (_, name, rows) => {
    expect(found(name, rows)).toEqual([name]);
  });

  test.each([
    [
      "a ledger that was read",
      "领导点评台账",
      [
        ["姓名", "点评领导", "点评时间", "存在的问题"],
        ["王伟", "李春梅", "2011-01-15", "学习不够"],
      ],
    ],
    [
      "a cover that only speaks of ledgers",
      "封面",
      [["领导点评工作台账"], ["填报单位：县教育局"], ["填报时间：2011年3月"]],
    ],
    ["another table", "采购", UNREADABLE],
    ["an empty one", "领导点评台账", []],
  ])("%s is left in peace", (_, name, rows) => {
    expect(found(name, rows)).toEqual([]);
  });
});
