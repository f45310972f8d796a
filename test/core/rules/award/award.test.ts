import { approvedAboveRequested } from "../../../../src/core/rules/award/approved-above-requested";
import { awardListedTwice } from "../../../../src/core/rules/award/award-listed-twice";
import { awardNotApproved } from "../../../../src/core/rules/award/award-not-approved";
import { quarterMissing } from "../../../../src/core/rules/award/quarter-missing";
import type { Rule } from "../../../../src/core/rules/rule";
import { checkText } from "../context";

const HEAD = "\n# 奖分 awardApplication\n党组织名称 | 季度 | 项目 | 申报分 | 审批分\n";

const CASES: readonly (readonly [Rule, string])[] = [
  [
    approvedAboveRequested,
    `甲支部 | 二季度 | 节水宣传 | 3 | 3
     乙支部 | 二季度 | 防汛演练 | 3 | !4
     丙支部 | 二季度 | 河道保洁 |   | 4`,
  ],
  [
    quarterMissing,
    `甲支部 | 二季度 | 节水宣传 | 3 | 3
     乙支部 | !      | 防汛演练 | 3 | 3
     丙支部 |        |          |   |  `,
  ],
  [
    awardNotApproved,
    `甲支部 | 二季度 | 节水宣传 | 3 | 3
     乙支部 | 二季度 | 防汛演练 | 3 | !
     丙支部 | 二季度 | 河道保洁 | 3 | 0
     丁支部 | 二季度 | 管网巡查 | 3 | 不予奖分`,
  ],
  [
    awardListedTwice,
    `甲支部 | 一季度 | 节水宣传 | 3 | 3
     乙支部 | 二季度 | 节水宣传 | 3 | 3
     甲支部 | 二季度 | !节水宣传 | 3 | 3
     甲支部 | 二季度 |          | 3 | 3`,
  ],
];

test.each(CASES)("$id", (rule, rows) => {
  const { found, expected } = checkText(rule, HEAD + rows);
  expect(expected.length).toBeGreaterThan(0);
  expect(found).toEqual(expected);
});

describe("whole sheets", () => {
  test("nothing approved yet is said once", () => {
    const { findings } = checkText(awardNotApproved, `${HEAD}甲支部 | 二季度 | 甲 | 3 |\n乙支部 | 二季度 | 乙 | 2 |`);
    expect(findings.map(({ messageId, data }) => [messageId, data["count"]])).toEqual([["column", 2]]);
  });

  test("the sheet's name may say the quarter", () => {
    const text = `${HEAD}甲支部 | | 甲 | 3 | 3`;
    expect(checkText(quarterMissing, text).found).toEqual(["奖分!B2"]);
    expect(checkText(quarterMissing, text.replace("# 奖分", "# 2011年第二季度奖分")).found).toEqual([]);
  });

  test("neither column nor title says the quarter", () => {
    const text = "\n# 奖分2011 awardApplication\n党组织名称 | 项目 | 申报分\n甲支部 | 甲 | 3\n乙支部 | 乙 | 3";
    expect(checkText(quarterMissing, text).findings.map(({ messageId }) => messageId)).toEqual(["column"]);
  });
});
