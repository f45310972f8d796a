import { ballotsOutOfOrder } from "../../../src/core/rules/appraisal/ballots-out-of-order";
import { oneTick } from "../../../src/core/rules/appraisal/one-tick";
import { probationaryGraded } from "../../../src/core/rules/appraisal/probationary-graded";
import { unreadableGrade } from "../../../src/core/rules/appraisal/unreadable-grade";
import { votesDiffer } from "../../../src/core/rules/appraisal/votes-differ";
import { checkerIsOwner } from "../../../src/core/rules/rectification/checker-is-owner";
import { closedBeforeRaised } from "../../../src/core/rules/rectification/closed-before-raised";
import { closedThoughFailed } from "../../../src/core/rules/rectification/closed-though-failed";
import { closedWithoutReply } from "../../../src/core/rules/rectification/closed-without-reply";
import { completedLate } from "../../../src/core/rules/rectification/completed-late";
import { doneWithoutDate } from "../../../src/core/rules/rectification/done-without-date";
import { numberGivenTwice } from "../../../src/core/rules/rectification/number-given-twice";
import { overdueProblem } from "../../../src/core/rules/rectification/overdue-problem";
import { problemWithoutTracking } from "../../../src/core/rules/rectification/problem-without-tracking";
import { trackingWithoutReview } from "../../../src/core/rules/rectification/tracking-without-review";
import { undatedProblem } from "../../../src/core/rules/rectification/undated-problem";
import { unreadableStatus } from "../../../src/core/rules/rectification/unreadable-status";
import { unsolvedWithoutReport } from "../../../src/core/rules/rectification/unsolved-without-report";
import { cadenceMissed } from "../../../src/core/rules/time/cadence-missed";
import { late } from "../../../src/core/rules/time/late";
import { secretaryNotReviewing } from "../../../src/core/rules/time/secretary-not-reviewing";
import type { Rule } from "../../../src/core/rules/rule";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { checkText, day, type Setup } from "./context";
import { REVIEWS, ROSTERS } from "./world";

const DEMANDING: Setup = {
  scheme: {
    ...GENERAL,
    rectification: { needsReply: true, needsSpecialReport: true, source: { document: "测试文件", clause: "三" } },
    deadlines: [
      {
        id: "reviews-done",
        title: "完成点评",
        by: day(2024, 3, 31),
        dates: { kinds: ["memberReview"], field: "reviewDate" },
        source: { document: "测试文件", clause: "四" },
      },
    ],
  },
};

const HEAD =
  "问题编号 | 党组织名称 | 重点问题 | 点评时间 | 责任人 | 整改时限 | 整改状态 | 完成时间 | 书面回复时间 | 复评结果 | 验收人";
const TRACKING = `# 整改 rectification\n${HEAD}\n`;

const CASES: readonly (readonly [Rule, string, Setup?])[] = [
  [
    undatedProblem,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | 2024-12-01 | 整改中 | | | |
     WT-02 | 第一党支部 | 阵地建设滞后   | !          | 李建强 | 2024-12-01 | 整改中 | | | |
     WT-03 | 第一党支部 | 档案不规范     | 会后       | 李建强 | 2024-12-01 | 整改中 | | | |`,
  ],
  [
    numberGivenTwice,
    `${TRACKING}
     WT-01  | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 整改中 | | | |
     !WT-01 | 第二党支部 | 阵地建设滞后   | 2024-02-01 | 陈立新 | | 整改中 | | | |`,
  ],
  [
    unreadableStatus,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 整改中   | | | |
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | | !看情况吧 | | | |`,
  ],
  [
    doneWithoutDate,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 已整改 | 2024-03-01 | | |
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | | 已整改 | !          | | |
     WT-03 | 第一党支部 | 档案不规范     | 2024-02-01 | 李建强 | | 整改中 |            | | |`,
  ],
  [
    closedBeforeRaised,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 已整改 | 2024-03-01  | | |
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | | 已整改 | !2024-01-01 | | |`,
  ],
  [
    closedThoughFailed,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 已销号  | 2024-03-01 | 2024-03-02 | 通过   |
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | | !已销号 | 2024-03-01 | 2024-03-02 | 未通过 |`,
  ],
  [
    closedWithoutReply,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 已销号 | 2024-03-01 | 2024-03-02 | |
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | | 已销号 | 2024-03-01 | !          | |`,
    DEMANDING,
  ],
  [
    unsolvedWithoutReport,
    `${ROSTERS}${REVIEWS}${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-10 | 李建强 | 2024-12-01 | 整改中 | | !          | |
     WT-02 | 第二党支部 | 阵地建设滞后   | 2024-02-12 | 陈立新 | 2024-12-01 | 整改中 | | 2024-05-01 | |
     WT-03 | 第一党支部 | 档案不规范     | 2024-02-10 | 李建强 | 2024-12-01 | 整改中 | |            | |`,
    DEMANDING,
  ],
  [
    checkerIsOwner,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 整改中 | | | | 王芳华
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | | 整改中 | | | | !李建强`,
  ],
  [
    overdueProblem,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | 2024-12-01  | 整改中 |            | | |
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | !2024-05-01 | 整改中 |            | | |
     WT-03 | 第一党支部 | 档案不规范     | 2024-02-01 | 李建强 | 2024-05-01  | 已整改 | 2024-04-01 | | |`,
  ],
  [
    completedLate,
    `${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | 2024-04-01 | 已整改 | 2024-03-01  | | |
     WT-02 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | 2024-04-01 | 已整改 | !2024-05-01 | | |`,
  ],
  [
    problemWithoutTracking,
    `${ROSTERS}${TRACKING}
     WT-01 | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 整改中 | | | |
     # 点评 organizationReview
     党组织名称 | 点评领导 | 点评时间   | 存在的问题       | 问题编号
     第一党支部 | 高远志   | 2024-02-01 | 学习制度不落实   | WT-01
     第二党支部 | 高远志   | 2024-02-01 | !服务群众不够    |
     第一党支部 | 高远志   | 2024-03-01 | 服务群众还不够   |
     第一党支部 | 高远志   | 2024-04-01 | 资料归档不及时   | !WT-77`,
  ],
  [
    trackingWithoutReview,
    `${ROSTERS}${TRACKING}
     WT-01  | 第一党支部 | 学习制度不落实 | 2024-02-01 | 李建强 | | 整改中 | | | |
     !WT-99 | 第一党支部 | 阵地建设滞后   | 2024-02-01 | 李建强 | | 整改中 | | | |
            | !第二党支部 | 档案不规范    | 2024-02-01 | 陈立新 | | 整改中 | | | |
     # 点评 organizationReview
     党组织名称 | 点评领导 | 点评时间   | 存在的问题       | 问题编号
     第一党支部 | 高远志   | 2024-02-01 | 学习制度不落实   | WT-01
     # 党员点评 memberReview
     姓名   | 党组织名称 | 点评领导 | 点评时间
     李建强 | 第一党支部 | 王芳华   | 2024-02-01`,
  ],
  [
    late,
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间
     李建强 | 王芳华   | 2024-03-31
     赵敏   | 王芳华   | !2024-04-01
     孙小梅 | 王芳华   | 2024-08-01`,
    DEMANDING,
  ],
  [
    oneTick,
    `# 评议 appraisal
     评议对象 | 好 | 较好 | 一般
     第一项   | √  |      |
     第二项   | √  | !√   |
     第三项   | !  |      |`,
  ],
  [
    unreadableGrade,
    `# 评议 appraisal
     评议对象 | 好 | 较好 | 一般
     第一项   | 12 | 3    | 0
     第二项   | 12 | !若干 |`,
  ],
  [
    ballotsOutOfOrder,
    `# 评议 appraisal
     评议对象   | 好 | 较好 | 发出票数 | 收回票数 | 有效票数
     第一党支部 | 12 | 3    | 16       | 16       | 15
     第二党支部 | 12 | 3    | 14       | !15      | 15
     第三党支部 | 12 | 3    | 16       | 14       | !15`,
  ],
  [
    votesDiffer,
    `# 评议 appraisal
     评议对象   | 好 | 较好 | 收回票数 | 有效票数
     第一党支部 | 12 | 3    | 16       | 15
     第二党支部 | 12 | 3    | 16       | !16
     第三党支部 |    |      | 16       | 16
     # 评议二 appraisal
     评议对象   | 好 | 较好 | 收回票数
     第一党支部 | 12 | 3    | 16
     第二党支部 | 12 | 5    | !16`,
  ],
  [
    probationaryGraded,
    `${ROSTERS}
     # 评议 appraisal
     评议对象 | 好 | 较好
     李建强   | √  |
     !赵敏    |    | √`,
  ],
];

describe("time, rectification, appraisal", () => {
  test.each(CASES.map(([rule, text, setup = {}]) => [rule.id, rule, text, setup] as const))(
    "%s",
    (_id, rule, text, setup) => {
      const { expected, found } = checkText(rule, text, setup);
      expect(found).toEqual(expected);
      expect(expected).not.toEqual([]);
    },
  );

  test("cadence-missed names subject and window, at the roster", () => {
    const { findings, found } = checkText(cadenceMissed, ROSTERS + REVIEWS.replace("2024-05-11", "2023-05-11"));
    expect(found).toEqual(["党组织名册!A3"]);
    expect(findings[0]?.data).toMatchObject({ name: "第一党支部", windows: "2024-04-01 至 2024-06-30" });
    expect(checkText(cadenceMissed, ROSTERS + REVIEWS).found).toEqual([]);
  });

  test("secretary-not-reviewing waits for the end of the period", () => {
    const text = ROSTERS + REVIEWS.replaceAll("| 陈立新 |", "| 罗天成 |");
    expect(checkText(secretaryNotReviewing, text).found).toEqual(["党组织名册!C4"]);
    expect(checkText(secretaryNotReviewing, text, { asOf: day(2024, 6, 29) }).found).toEqual([]);
  });
});
