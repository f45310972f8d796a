import { closedWithoutChecker } from "../../../src/core/rules/rectification/closed-without-checker";
import { closedWithoutMeasures } from "../../../src/core/rules/rectification/closed-without-measures";
import { doneWithoutDate } from "../../../src/core/rules/rectification/done-without-date";
import { recurringProblem } from "../../../src/core/rules/rectification/recurring-problem";
import { sidesDiffer } from "../../../src/core/rules/rectification/sides-differ";
import type { Rule } from "../../../src/core/rules/rule";
import { checkText } from "./context";
import { ROSTERS } from "./world";

const LEDGER =
  "# 整改 rectification\n问题编号 | 党组织名称 | 重点问题 | 点评时间 | 整改措施 | 责任人 | 整改时限 | 整改状态 | 完成时间 | 验收人\n";
const REVIEWS =
  "# 点评 organizationReview\n党组织名称 | 点评领导 | 点评时间 | 存在的问题 | 问题编号 | 责任人 | 整改时限 | 整改状态\n";

const CASES: readonly (readonly [Rule, string])[] = [
  [
    closedWithoutMeasures,
    `${LEDGER}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 每月一学 | 李建强 | | 已销号 | 2024-03-01 | 罗天成
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | !        | 李建强 | | 已销号 | 2024-03-01 | 罗天成
     WT-03 | 第一党支部 | 档案不规范     | 2024-02-01 | !无      | 李建强 | | 已销号 | 2024-03-01 | 罗天成
     WT-04 | 第一党支部 | 会议记录缺失   | 2024-02-01 |          | 李建强 | | 已整改 | 2024-03-01 | 罗天成`,
  ],
  [
    closedWithoutChecker,
    `${LEDGER}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 每月一学 | 李建强 | | 已销号 | 2024-03-01 | !
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 每月一学 | 李建强 | | 已整改 | 2024-03-01 |
     WT-03 | 第一党支部 | 档案不规范     | 2024-02-01 | 每月一学 | 李建强 | | 已销号 | 2024-03-01 | 罗天成`,
  ],
  [
    sidesDiffer,
    `${REVIEWS}
     第一党支部 | 罗天成 | 2024-02-01 | 学习制度不落实 | WT-01 | 李建强  | 2024.6.1 | 正在整改
     第二党支部 | 罗天成 | 2024-02-01 | 阵地建设滞后   | WT-02 | !陈立新 | !2024-07-01 | !已整改
     ${LEDGER}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 每月一学 | 李建强 | 2024-06-01 | 整改中 | | 罗天成
     WT-02 | 第二党支部 | 阵地建设滞后   | 2024-02-01 | 添置器材 | 李建强 | 2024-06-01 | 整改中 | | 罗天成`,
  ],
  [
    recurringProblem,
    `${ROSTERS}
     ${REVIEWS}
     第一党支部 | 罗天成 | 2024-02-01 | 学习制度落实不到位 | WT-01 | | |
     第一党支部 | 罗天成 | 2024-05-01 | !一是阵地建设滞后；二是学习制度落实仍不到位 | | | |
     第一党支部 | 罗天成 | 2024-02-20 | 学习制度落实不到位 | | | |
     第二党支部 | 罗天成 | 2024-05-01 | 学习制度落实不到位 | | | |
     ${LEDGER}
     WT-01 | 第一党支部 | 学习制度落实不到位 | 2024-02-01 | 每月一学 | 李建强 | | 已销号 | 2024-03-01 | 罗天成
     WT-09 | 第一党支部 | !学习制度的落实还是不到位 | 2024-06-01 | 每月一学 | 李建强 | | 整改中 | | 罗天成`,
  ],
];

test.each(CASES.map(([rule, text]) => [rule.id, rule, text] as const))("%s", (_, rule, text) => {
  const { expected, found } = checkText(rule, text);
  expect(found).toEqual(expected);
  expect(expected).not.toEqual([]);
});

test("sides-differ names both cells", () => {
  const [, , [, text] = [sidesDiffer, ""]] = CASES;
  const { findings } = checkText(sidesDiffer, text);
  expect(findings[0]?.data).toMatchObject({
    label: "责任人",
    mine: "陈立新",
    sheet: "整改",
    cell: "F4",
    theirs: "李建强",
  });
});

test("a ledger without the column that shows the evidence is told once", () => {
  const text = `# 整改 rectification
    问题编号 | 党组织名称 | 重点问题 | 点评时间 | 整改状态
    WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 已销号
    WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 已销号`;
  for (const rule of [closedWithoutMeasures, doneWithoutDate]) {
    expect(checkText(rule, text).findings.map(({ messageId, data }) => [messageId, data])).toEqual([
      ["noColumn", { count: 2 }],
    ]);
  }
});
