import { ambiguousSubject } from "../../../src/core/rules/people/ambiguous-subject";
import { duplicateReview } from "../../../src/core/rules/people/duplicate-review";
import { groupAsSubject } from "../../../src/core/rules/people/group-as-subject";
import { listedTwice } from "../../../src/core/rules/people/listed-twice";
import { memberByCount } from "../../../src/core/rules/people/member-by-count";
import { memberCountDiffers } from "../../../src/core/rules/people/member-count-differs";
import { membersWithoutNames } from "../../../src/core/rules/people/members-without-names";
import { organizationWithoutSecretary } from "../../../src/core/rules/people/organization-without-secretary";
import { resemblingReviewer } from "../../../src/core/rules/people/resembling-reviewer";
import { reviewerByStatedPost } from "../../../src/core/rules/people/reviewer-by-stated-post";
import { reviewerNotEntitled } from "../../../src/core/rules/people/reviewer-not-entitled";
import { selfReview } from "../../../src/core/rules/people/self-review";
import { unknownOrganization } from "../../../src/core/rules/people/unknown-organization";
import { unknownReviewer } from "../../../src/core/rules/people/unknown-reviewer";
import { unknownSubject } from "../../../src/core/rules/people/unknown-subject";
import type { Rule } from "../../../src/core/rules/rule";
import { checkText } from "./context";
import { ROSTERS } from "./world";

const MEMBER_REVIEWS = `${ROSTERS}
# 点评 memberReview
姓名 | 党组织名称 | 点评领导 | 点评时间
`;
const ORGANIZATION_REVIEWS = `${ROSTERS}
# 点评 organizationReview
党组织名称 | 点评领导 | 点评时间
`;

/** Rule, ledger with the expected findings marked; unmarked rows are the valid cases. */
const CASES: readonly (readonly [Rule, string])[] = [
  [
    unknownSubject,
    `${MEMBER_REVIEWS}
     李建强     | 第一党支部 | 王芳华 | 2024-01-13
     赵  敏     | 第一党支部 | 王芳华 | 2024-01-13
     !欧阳未名  | 第一党支部 | 王芳华 | 2024-01-13
     # 组织点评 organizationReview
     党组织名称             | 点评领导 | 点评时间
     中共第一支部委员会     | 高远志   | 2024-01-13
     !远郊林场党支部        | 高远志   | 2024-01-13`,
  ],
  [
    ambiguousSubject,
    `# 名册 memberRoster
     姓名   | 党组织名称
     李建强 | 第一党支部
     李建强 | 第二党支部
     # 点评 memberReview
     姓名    | 党组织名称 | 点评领导 | 点评时间
     李建强  | 第一党支部 | 王芳华   | 2024-01-13
     !李建强 |            | 王芳华   | 2024-01-13`,
  ],
  [
    groupAsSubject,
    `# 名册 organizationRoster
     党组织名称   | 上级党组织 | 书记
     第一党支部   |            | 王芳华
     第一党小组   | 第一党支部 | 李建强
     # 点评 organizationReview
     党组织名称   | 点评领导 | 点评时间
     第一党支部   | 高远志   | 2024-01-13
     !第一党小组  | 王芳华   | 2024-01-13`,
  ],
  [
    memberByCount,
    `# 名册 organizationRoster
     党组织名称 | 书记   | 党员人数
     第一党支部 | 王芳华 | 12
     # 点评 memberReview
     姓名    | 党组织名称 | 点评领导 | 点评时间
     !李建强 | 第一党支部 | 王芳华   | 2024-01-13`,
  ],
  [
    unknownOrganization,
    `${MEMBER_REVIEWS}
     李建强 | 第一党支部   | 王芳华 | 2024-01-13
     赵敏   | !第九党支部  | 王芳华 | 2024-01-13
     孙小梅 |              | 王芳华 | 2024-01-13`,
  ],
  [
    selfReview,
    `${MEMBER_REVIEWS}
     李建强 | 第一党支部 | !李建强 | 2024-01-13
     赵敏   | 第一党支部 | 王芳华  | 2024-01-13
     # 组织点评 organizationReview
     党组织名称 | 点评领导 | 点评时间
     云岭局党委 | !高远志  | 2024-01-13`,
  ],
  [
    reviewerNotEntitled,
    `${MEMBER_REVIEWS}
     李建强 | 第一党支部 | 王芳华  | 2024-01-13
     李建强 | 第一党支部 | 罗天成  | 2024-02-13
     赵敏   | 第一党支部 | !孙小梅 | 2024-01-13
     孙小梅 | 第二党支部 | !罗天成 | 2024-01-13
     赵敏   | 第一党支部 | 赵敏    | 2024-01-14
     # 职务另列 memberReview
     姓名   | 党组织名称 | 点评领导        | 领导职务 | 点评时间
     赵敏   | 第一党支部 | !孙小梅         | 第二党支部书记 | 2024-01-15
     赵敏   | 第一党支部 | !孙小梅（科员） | 党委书记 | 2024-01-16
     赵敏   | 第一党支部 | 孙小梅          | 党委书记 | 2024-01-17`,
  ],
  [
    unknownReviewer,
    `${MEMBER_REVIEWS}
     李建强 | 第一党支部 | 王芳华  | 2024-01-13
     赵敏   | 第一党支部 | !司马光远 | 2024-01-13`,
  ],
  [
    resemblingReviewer,
    `${MEMBER_REVIEWS}
     李建强 | 第一党支部 | 王芳华  | 2024-01-13
     赵敏   | 第一党支部 | !王方华 | 2024-01-13
     赵敏   | 第一党支部 | 司马光远 | 2024-01-14`,
  ],
  [
    reviewerByStatedPost,
    `${MEMBER_REVIEWS}
     李建强 | 第一党支部 | 王芳华  | 2024-01-13
     赵敏   | 第一党支部 | !第一党支部书记李建强 | 2024-01-13
     # 职务另列 memberReview
     姓名   | 党组织名称 | 点评领导 | 领导职务 | 点评时间
     赵敏   | 第一党支部 | !李建强  | 党委书记 | 2024-01-14
     赵敏   | 第一党支部 | 王芳华   | 党委书记 | 2024-01-15`,
  ],
  [
    duplicateReview,
    `${MEMBER_REVIEWS}
     李建强  | 第一党支部 | 王芳华 | 2024-01-13
     李建强  | 第一党支部 | 王芳华 | 2024-02-13
     !李建强 | 第一党支部 | 王芳华 | 2024年1月13日
     # 汇总 memberReview
     姓名  | 党组织名称 | 点评领导 | 点评时间
     !李建强 | 第一党支部 | 王芳华 | 2024.2.13`,
  ],
  [
    listedTwice,
    `# 党组织 organizationRoster
     党组织名称  | 上级党组织 | 书记
     第一党支部  | 云岭局党委 | 王芳华
     !第一党支部 | 云岭局党委 | 王芳华
     # 党员 memberRoster
     姓名    | 出生年月   | 党组织名称
     李建强  | 1980-01-01 | 第一党支部
     李建强  | 1990-01-01 | 第一党支部
     !李建强 | 1980-01-01 | 第一党支部`,
  ],
  [
    memberCountDiffers,
    `# 党组织 organizationRoster
     党组织名称 | 上级党组织 | 书记   | 党员人数
     云岭局党委 |            | 高远志 | 3
     第一党支部 | 云岭局党委 | 王芳华 | !5
     第二党支部 | 云岭局党委 | 陈立新 | 1
     # 党员 memberRoster
     姓名   | 党组织名称
     李建强 | 第一党支部
     王芳华 | 第一党支部
     陈立新 | 第二党支部`,
  ],
  [
    membersWithoutNames,
    `# 党组织 organizationRoster
     党组织名称 | 上级党组织 | 书记   | 党员人数
     云岭局党委 |            | 高远志 | 14
     第一党支部 | 云岭局党委 | 王芳华 | 2
     第二党支部 | 云岭局党委 | 陈立新 | !12
     # 党员 memberRoster
     姓名   | 党组织名称
     李建强 | 第一党支部
     王芳华 | 第一党支部`,
  ],
  [
    organizationWithoutSecretary,
    `# 党组织 organizationRoster
     党组织名称 | 上级党组织 | 书记
     云岭局党委 |            | 高远志
     第一党支部 | 云岭局党委 | !
     第一党小组 | 第一党支部 |`,
  ],
];

describe("people", () => {
  test.each(CASES.map(([rule, text]) => [rule.id, rule, text] as const))("%s", (_id, rule, text) => {
    const { expected, found } = checkText(rule, text);
    expect(found).toEqual(expected);
    expect(expected).not.toEqual([]);
  });

  test("nobody is unknown where no organisation is reviewed but by its own", () => {
    expect(checkText(unknownReviewer, `${ORGANIZATION_REVIEWS}第一党支部 | 高远志 | 2024-01-13`).found).toEqual([]);
  });

  test("a proposed roster cannot tell strangers from leaders", () => {
    const text = "# 点评 memberReview\n姓名 | 点评领导 | 点评时间\n李建强 | 司马光远 | 2024-01-13";
    expect(checkText(unknownReviewer, text).found).toEqual([]);
  });
});

test.each([
  [unknownSubject, "党组织点评 organizationReview\n党组织名称 | 点评领导 | 点评时间"],
  [unknownOrganization, "党员点评 memberReview\n党组织名称 | 点评领导 | 点评时间"],
])("$id suggests the name in the roster that is a character away", (rule, ledger) => {
  const roster = "# 名册 organizationRoster\n党组织名称\n中心小学党支部\n红旗村第一党支部";
  const rows = ["!中心小学校党支部 | 王芳华 | 2024-01-13", "!红旗村第二党支部 | 王芳华 | 2024-01-14"];
  const { findings } = checkText(rule, `${roster}\n# ${ledger}\n${rows.join("\n")}`);
  expect(findings.map(({ data }) => data["other"] ?? null)).toEqual(["中心小学党支部", null]);
});
