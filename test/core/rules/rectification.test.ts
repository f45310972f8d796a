import { closedWithoutChecker } from "../../../src/core/rules/rectification/closed-without-checker";
import { closedWithoutMeasures } from "../../../src/core/rules/rectification/closed-without-measures";
import { doneWithoutDate } from "../../../src/core/rules/rectification/done-without-date";
import { likeness, SAME_PROBLEM } from "../../../src/core/rules/rectification/likeness";
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

/** The bar was set on these pairs: what is the same reaches 0.70, what is not stays below 0.51. */
describe("likeness of problems", () => {
  test.each([
    ["理论学习不够系统，家庭医生签约方面的政策掌握不深", "理论学习不够系统，家庭医生签约方面政策掌握还不深"],
    ["组织生活不够规范", "组织生活仍不规范"],
    ["会议记录不完整，有5次缺少请假人员情况", "会议记录不完整，2次缺少请假人员情况"],
    ["党费收缴不及时", "党费收缴仍然不及时"],
    ["深入基层不够，对群众诉求了解不及时", "深入基层还不够，群众诉求了解不够及时"],
    ["学习记录不全", "学习记录仍然不全"],
    ["承诺的档案规范化整理推进偏慢，尚缺时间表", "承诺的档案规范化整理仍推进偏慢，缺时间表"],
    ["三会一课制度落实不到位", "“三会一课”制度落实仍不到位"],
    ["请示报告不及时，慢性病随访管理出现过差错", "请示报告不够及时，慢性病随访管理再次出现差错"],
    ["發展黨員材料不齊全", "发展党员材料仍不齐全"],
    ["民主评议党员走过场", "民主评议党员存在走过场现象"],
    ["支部书记上党课次数少", "支部书记上党课次数仍然偏少"],
  ])("the same: %s · %s", (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(SAME_PROBLEM);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });

  test.each([
    ["理论学习不够系统，家庭医生签约方面的政策掌握不深", "理论学习不够系统，防汛值守方面的政策掌握不深"],
    ["组织生活不够规范", "党费收缴不够规范"],
    ["会议记录不完整，有5次缺少请假人员情况", "学习笔记不完整，有2篇缺页"],
    ["学习不够", "调研不够"],
    ["深入基层不够，今年到石桥村调研仅4次", "工作方法比较简单，与石桥村沟通协调不够主动"],
    ["创新意识不强，河道清理整治还停留在老办法上", "创新意识不强，老年人体检还停留在老办法上"],
    ["对年轻党员传帮带不够，防汛值守没有形成梯队", "对年轻党员传帮带不够，老年人体检没有形成梯队"],
    ["答复柳河镇群众来信超过时限", "答复城南社区群众来信超过时限"],
    ["请示报告不及时，慢性病随访管理出现过差错", "请示报告不及时，安全生产排查出现过差错"],
    ["抓防汛值守时紧时松，缺少韧劲", "抓窗口服务提质时紧时松，缺少韧劲"],
    ["支部书记上党课次数少", "支部书记谈心谈话次数少"],
    ["党员大会未按季召开", "支委会未按月召开"],
  ])("not the same: %s · %s", (a, b) => {
    expect(likeness(a, b)).toBeLessThan(SAME_PROBLEM);
  });
});
