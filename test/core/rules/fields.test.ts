import { ambiguousDate } from "../../../src/core/rules/fields/ambiguous-date";
import { dateOutsideCampaign } from "../../../src/core/rules/fields/date-outside-campaign";
import { dateTypo } from "../../../src/core/rules/fields/date-typo";
import { futureDate } from "../../../src/core/rules/fields/future-date";
import { gender } from "../../../src/core/rules/fields/gender";
import { impreciseDate } from "../../../src/core/rules/fields/imprecise-date";
import { joinAfterReview } from "../../../src/core/rules/fields/join-after-review";
import { methodBlank } from "../../../src/core/rules/fields/method-blank";
import { methodOutsideScheme } from "../../../src/core/rules/fields/method-outside-scheme";
import { numberAsText } from "../../../src/core/rules/fields/number-as-text";
import { requiredBlank } from "../../../src/core/rules/fields/required-blank";
import { straySpaces } from "../../../src/core/rules/fields/stray-spaces";
import { unclearDate } from "../../../src/core/rules/fields/unclear-date";
import { unreadableDate } from "../../../src/core/rules/fields/unreadable-date";
import { unreadableNumber } from "../../../src/core/rules/fields/unreadable-number";
import type { Rule } from "../../../src/core/rules/rule";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";
import { checkText, day, type Setup } from "./context";

const CAMPAIGN: Setup = {
  scheme: HENAN_2010,
  period: { from: day(2010, 12, 15), to: day(2011, 2, 2) },
  asOf: day(2011, 2, 10),
};

/** Rule, where its cases come from, ledger with the expected findings marked. Unmarked cells are the valid cases. */
const CASES: readonly (readonly [Rule, string, string, Setup?])[] = [
  [
    requiredBlank,
    "DOMAIN §8 blank required; placeholders of §3 are blank",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 点评地点
     李建强 | 王芳华   | 2024-01-13 |
     !      | 王芳华   | 2024-01-13 | 会议室
     赵敏   | !/       | 2024-01-13 | 会议室
     孙小梅 | 王芳华   | !--        | 会议室
     # 名册 memberRoster
     姓名   | 党组织名称
     李建强 | !
     # 整改 rectification
     问题编号 | 重点问题
     WT-01    | !`,
  ],
  [
    unreadableDate,
    "dates.tsv: words where only a day will do",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 整改时限 | 公示时间
     李建强 | 王芳华   | !长期      | 长期     | 2024-01-14
     赵敏   | 王芳华   | !会后      | 立行立改 | 已公示
     孙小梅 | 王芳华   | 2024.1.13  | 2024-2-1 | 2024-01-14
     陈立新 | 王芳华   | #REF!      |          | `,
  ],
  [
    unclearDate,
    "progress columns filled with words",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 整改时限   | 公示时间
     李建强 | 王芳华   | 会后       | 长期       | !已公示
     赵敏   | 王芳华   | 2024-01-13 | 2024-02-01 | 2024-01-14`,
  ],
  [
    dateTypo,
    "001_: 2010年12年15日; 004_: 2011年00月00日",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间
     李建强 | 王芳华   | !2010年12年15日
     赵敏   | 王芳华   | 2010年12月15日
     孙小梅 | 王芳华   | 2010-12-15`,
  ],
  [
    ambiguousDate,
    "dates.tsv: 1980.3 may be March or October cut short",
    `# 名册 memberRoster
     姓名   | 党组织名称 | 入党时间
     李建强 | 第一党支部 | !1980.1
     赵敏   | 第一党支部 | 1980.11`,
  ],
  [
    futureDate,
    "DOMAIN §5: dates after asOf do not exist yet; plans may lie ahead",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间    | 整改时限
     李建强 | 王芳华   | 2024-07-05  | 2024-12-31
     赵敏   | 王芳华   | !2024-07-06 | 2024-12-31`,
  ],
  [
    impreciseDate,
    "DOMAIN §5: an imprecise date counts only if its whole span lies in the window",
    `# 党组织名册 organizationRoster
     党组织名称 | 上级党组织 | 书记
     云岭局党委 |            | 高远志
     第一党支部 | 云岭局党委 | 王芳华
     # 点评 organizationReview
     党组织名称 | 点评领导 | 点评时间
     第一党支部 | 高远志   | 2024年2月
     第一党支部 | 高远志   | !2024年
     第一党支部 | 高远志   | 2024-05-11`,
  ],
  [
    dateOutsideCampaign,
    "henan-2010 四、4: from 2010-12-15 to the eve of the Spring Festival",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间
     李建强 | 王芳华   | 2011-01-13
     赵敏   | 王芳华   | !2010-11-30
     孙小梅 | 王芳华   | !2011-02-05
     陈立新 | 王芳华   | 2011-03-05`,
    CAMPAIGN,
  ],
  [
    joinAfterReview,
    "DOMAIN §8; the row's own date goes before the roster's",
    `# 名册 memberRoster
     姓名   | 党组织名称 | 入党时间
     孙小梅 | 第一党支部 | 2024-05-01
     # 点评 memberReview
     姓名   | 党组织名称 | 入党时间    | 点评领导 | 点评时间
     李建强 | 第一党支部 | 2005-07-01  | 王芳华   | 2024-01-13
     赵敏   | 第一党支部 | !2024-03-01 | 王芳华   | 2024-01-13
     孙小梅 | 第一党支部 |             | 王芳华   | !2024-01-13`,
  ],
  [
    numberAsText,
    "DOMAIN §8 number as text",
    `# 名册 organizationRoster
     党组织名称 | 书记   | 党员人数
     第一党支部 | 王芳华 | 12
     第二党支部 | 陈立新 | !'15
     第三党支部 | 林国栋 | !15人`,
  ],
  [
    unreadableNumber,
    "words where a number is due",
    `# 名册 organizationRoster
     党组织名称 | 书记   | 党员人数
     第一党支部 | 王芳华 | !若干
     第二党支部 | 陈立新 | `,
  ],
  [
    gender,
    "DOMAIN §8 gender",
    `# 名册 memberRoster
     姓名   | 性别  | 党组织名称
     李建强 | 男    | 第一党支部
     赵敏   | !南   | 第一党支部
     孙小梅 | !女性 | 第一党支部
     陈立新 |       | 第一党支部
     王芳华 | 女·   | 第一党支部`,
  ],
  [
    straySpaces,
    "DOMAIN §8; the customary padding of two-character names is none (§3)",
    `# 名册 memberRoster
     姓名         | 性别 | 党组织名称
     李·强        | 男   | 第一党支部
     赵··敏     | 女   | 第一党支部
     !孙·小·梅    | 女   | 第一党支部
     !陈立新·     | 男   | 第一党支部
     !王↵芳华     | !女· | 第一党支部
     买买提•艾力  | 男   | 第一党支部
     Anna·Schmidt | 女   | 第一党支部`,
  ],
  [
    straySpaces,
    "DOMAIN §8: a reviewer is a name too; a space between two people, post and name, or two methods parts them",
    `# 点评 memberReview
     姓名   | 点评领导            | 点评方式
     李建强 | 王·强               | 集中点评
     李建强 | !王·芳华            | !会·议点评
     李建强 | !王芳华·            | !集中·点评
     李建强 | 王芳华·李建国       | 集中点评·个别点评
     李建强 | 第一党支部书记·王芳华 | 集中·个别
     李建强 | 王芳华、李·建国     | 民主生活会·集中点评
     李建强 | !王··芳··华         | !·现场`,
  ],
  [
    methodBlank,
    "DOMAIN §6: a review without a method goes to 其他",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 点评方式
     李建强 | 王芳华   | 2024-01-13 | 集中点评
     赵敏   | 王芳华   | 2024-01-13 | !`,
  ],
  [
    methodOutsideScheme,
    "henan-2010 三: 集中 个别 现场 随机",
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 点评方式
     李建强 | 王芳华   | 2011-01-13 | 集中
     赵敏   | 王芳华   | 2011-01-13 | 现场点评、个别点评
     孙小梅 | 王芳华   | 2011-01-13 | !微信群`,
    CAMPAIGN,
  ],
];

describe("fields", () => {
  test.each(CASES.map(([rule, source, text, setup = {}]) => [rule.id, rule, source, text, setup] as const))(
    "%s",
    (_id, rule, _source, text, setup) => {
      const { expected, found } = checkText(rule, text, setup);
      expect(found).toEqual(expected);
      expect(expected).not.toEqual([]);
    },
  );

  test.each([
    [dateTypo, "点评时间 | 2010年12年15日", "2010年12月15日"],
    [numberAsText, "党员人数 | '15", 15],
    [gender, "性别 | 女性", "女"],
    [straySpaces, "姓名 | 孙·小·梅", "孙小梅"],
    [straySpaces, "性别 | 男·", "男"],
    [straySpaces, "点评领导 | 王·芳华", "王芳华"],
    [straySpaces, "点评领导 | 王芳华、李·建国·", "王芳华、李 建国"],
    [straySpaces, "点评方式 | 会·议点评", "会议点评"],
    [straySpaces, "点评方式 | 集中点评·个别点评·", "集中点评 个别点评"],
  ])("a fix leaves nothing to find: %#", (rule, cell, after) => {
    const [heading = "", value = ""] = cell.split(" | ");
    const kind = heading === "党员人数" ? "organizationRoster" : "memberReview";
    const { findings, foundAfterFixes } = checkText(rule, `# 表 ${kind}\n${heading} | 备注\n${value} | `);
    expect(findings.map(({ fix }) => fix?.changes.map((change) => change.after))).toEqual([[after]]);
    expect(foundAfterFixes).toEqual([]);
  });
});
