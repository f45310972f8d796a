import { assessed, type World } from "./world";

/** [scheme, reviewer, entitlement] on one member review of 孙小梅 in 学生支部 under 机械总支 under 学校党委. */
const WORLD = {
  organizations: [
    ["学校党委", "", "高远志"],
    ["机械总支", "学校党委", "王芳华"],
    ["学生支部", "机械总支", "陈立新"],
    ["教工支部", "机械总支", "林书航"],
  ],
  members: [
    ["孙小梅", "学生支部"],
    ["李建强", "教工支部", "", "总支委员"],
    ["赵敏", "学生支部", "", "组织委员"],
    ["周明哲", "教工支部", "", "党委宣传委员"],
    ["罗思远", "学生支部", "", "党小组长"],
    ["沈亦凡", "教工支部"],
    ["丁海峰", "教工支部"],
  ],
  leaders: [["丁海峰", []]],
  period: "2011-01-13..2011-01-13",
  asOf: "2011-02-10",
} as const satisfies Partial<World>;

function entitlementOf(scheme: string, reviewer: string, subject: "member" | "学生支部" | "教工支部"): string {
  const { reviews } = assessed({
    ...WORLD,
    scheme,
    ...(subject === "member"
      ? { memberReviews: [["孙小梅", "学生支部", "2011-01-13", reviewer]] }
      : { organizationReviews: [[subject, "2011-01-13", reviewer]] }),
  });
  return reviews[0]?.reviewers[0]?.entitlement ?? "";
}

describe("whom each scheme adds to those entitled", () => {
  test.each([
    // 总支委员 review members of the branches in the general branch; a branch's own 委员 do not (tianjin 一).
    ["tianjin-2010", "李建强", "member", "entitled"],
    ["tianjin-2010", "赵敏", "member", "notEntitled"],
    ["henan-2010", "李建强", "member", "notEntitled"],
    // A school leader reviews the branch they belong to, and no other (tianjin 一).
    ["tianjin-2010", "丁海峰", "教工支部", "entitled"],
    ["tianjin-2010", "丁海峰", "学生支部", "notEntitled"],
    ["henan-2010", "丁海峰", "教工支部", "notEntitled"],
    // 党委班子成员, whatever branch they belong to (health 一).
    ["health-2023", "周明哲", "学生支部", "entitled"],
    ["general", "周明哲", "学生支部", "notEntitled"],
    // 党小组长 for members (lianyungang 一（二）), the own secretary for the branch (二（一）).
    ["lianyungang-2011", "罗思远", "member", "entitled"],
    ["henan-2010", "罗思远", "member", "notEntitled"],
    ["lianyungang-2011", "陈立新", "学生支部", "entitled"],
    ["chuangban-2010", "陈立新", "学生支部", "notEntitled"],
    // 检查组 in passing, where the cell says so (chuangban 二).
    ["chuangban-2010", "检查组组长/沈亦凡", "学生支部", "entitled"],
    ["chuangban-2010", "沈亦凡", "学生支部", "notEntitled"],
    ["henan-2010", "检查组组长/沈亦凡", "学生支部", "notEntitled"],
  ] as const)("%s: %s for %s is %s", (scheme, reviewer, subject, expected) => {
    expect(entitlementOf(scheme, reviewer, subject)).toBe(expected);
  });
});
