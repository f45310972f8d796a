import fc from "fast-check";
import { indexNearNames, isOneAway } from "../../../src/core/coverage/entitlement/one-character-away";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";
import { assessed, type World } from "./world";

const BASE: World = {
  organizations: [
    ["局党委", "", "王建国", "冯县长"],
    ["一总支", "局党委", "陈二", "郑副局"],
    ["一支部", "一总支", "张三丰", "卫联系"],
    ["二支部", "一总支", "李四光"],
  ],
  members: [
    ["赵五", "一支部"],
    ["张三丰", "一支部"],
    ["钱六", "二支部"],
    ["王建国", "二支部"],
  ],
  leaders: [["蒋分管", ["一总支"]]],
  period: "2011-01-01..2011-06-30",
  asOf: "2011-05-31",
};

const DATE = "2011-02-01";
const byMember = (member: string, reviewer: string, world: Partial<World> = {}) => {
  const organization = BASE.members?.find(([name]) => name === member)?.[1] ?? "";
  return assessed({ ...BASE, ...world, memberReviews: [[member, organization, DATE, reviewer]] }).reviews[0]
    ?.reviewers[0];
};
const byOrganization = (organization: string, reviewer: string, world: Partial<World> = {}) =>
  assessed({ ...BASE, ...world, organizationReviews: [[organization, DATE, reviewer]] }).reviews[0]?.reviewers[0];

describe("E: entitlement (DOMAIN §5)", () => {
  test.each([
    ["张三丰", "secretary of the own organisation"],
    ["卫联系", "contact leader of the own organisation"],
    ["陈二", "secretary above"],
    ["郑副局", "contact leader above"],
    ["王建国", "secretary of the root"],
    ["冯县长", "contact leader of the root"],
    ["蒋分管", "assigned by the leader roster to an organisation above"],
  ])("E1 for a member %s is entitled: %s", (reviewer) => {
    expect(byMember("赵五", reviewer)?.entitlement).toBe("entitled");
  });

  test.each([
    ["卫联系", "entitled"],
    ["陈二", "entitled"],
    ["郑副局", "entitled"],
    ["蒋分管", "entitled"],
    ["张三丰", "notEntitled"],
    ["李四光", "notEntitled"],
    ["赵五", "notEntitled"],
  ])("E2 for an organisation %s is %s", (reviewer, entitlement) => {
    expect(byOrganization("一支部", reviewer)?.entitlement).toBe(entitlement);
  });

  test("E3 the scheme may add the own secretary for the branch itself", () => {
    const scheme = {
      ...HENAN_2010,
      duties: HENAN_2010.duties.map((duty) =>
        duty.subject === "organization" ? { ...duty, reviewers: [...duty.reviewers, "ownSecretary" as const] } : duty,
      ),
    };
    expect(byOrganization("一支部", "张三丰", { scheme })?.entitlement).toBe("entitled");
  });

  test("E4 the scheme may add committee members and group leaders", () => {
    const scheme = {
      ...HENAN_2010,
      duties: HENAN_2010.duties.map((duty) => ({ ...duty, reviewers: ["committeeMember", "groupLeader"] as const })),
    };
    const world: Partial<World> = {
      scheme,
      organizations: [...BASE.organizations, ["第一小组", "一支部", "尤组长"]],
      members: [
        ["赵五", "一支部"],
        ["沈委员", "一总支", "", "组织委员"],
      ],
    };
    expect(byMember("赵五", "沈委员", world)?.entitlement).toBe("entitled");
    expect(byOrganization("一支部", "沈委员", world)?.entitlement).toBe("entitled");
    expect(byMember("赵五", "尤组长", world)?.entitlement).toBe("entitled");
    expect(byMember("赵五", "沈委员", { ...world, scheme: HENAN_2010 })?.entitlement).toBe("notEntitled");
  });

  test("E5 the subject in person never", () => {
    expect(byMember("张三丰", "张三丰")).toMatchObject({ entitlement: "notEntitled", isSelf: true });
    expect(byMember("张三丰", "党委书记/张三丰")).toMatchObject({ entitlement: "notEntitled", isSelf: true });
    expect(byOrganization("一支部", "党支部书记/张三丰")).toMatchObject({ entitlement: "notEntitled", isSelf: true });
  });

  test("E6 a namesake of the subject who leads is not the subject", () => {
    const members = [
      ["王建国", "一支部"],
      ["王建国", "二支部", "", "局党委书记"],
    ] as const;
    const review = assessed({ ...BASE, members, memberReviews: [["王建国", "一支部", DATE, "王建国"]] }).reviews[0];
    expect(review?.reviewers[0]).toMatchObject({ entitlement: "entitled", isSelf: false });
    const other = assessed({ ...BASE, members, memberReviews: [["王建国", "二支部", DATE, "王建国"]] }).reviews[0];
    expect(other?.reviewers[0]).toMatchObject({ entitlement: "notEntitled", isSelf: true });
  });

  test.each([
    ["一总支书记/李四光", true],
    ["局党委书记/李四光", true],
    ["党总支书记/李四光", true],
    ["党支部书记/李四光", true],
    ["书记/李四光", true],
    ["县委常委/李四光", true],
    ["副局长/李四光", true],
    ["二支部书记/李四光", false],
    ["团支部书记/李四光", false],
    ["科员/李四光", false],
    ["原局党委书记/李四光", false],
    ["李四光", false],
  ])("E7 somebody known without an entitled post, written %s: stated post at or above is %s", (reviewer, isAbove) => {
    expect(byMember("赵五", reviewer)).toMatchObject({
      entitlement: isAbove ? "entitled" : "notEntitled",
      isByStatedPost: isAbove,
    });
  });

  test.each([
    ["急救中心支部书记/郝四", true],
    ["原平市委书记/郝四", true],
    ["副局长兼局党委委员/郝四", true],
    ["检验中心支部书记/郝四", false],
  ])("E7 a shorter name of the organisation will do if it fits no other: %s is %s", (reviewer, isAbove) => {
    const world: Partial<World> = {
      organizations: [
        ["县卫生局党委", "", "王建国"],
        ["市急救中心党支部", "县卫生局党委", "张三丰"],
        ["市检验中心党支部", "县卫生局党委", "李四光"],
      ],
      members: [
        ["赵五", "市急救中心党支部"],
        ["郝四", "市检验中心党支部"],
      ],
    };
    const review = assessed({ ...BASE, ...world, memberReviews: [["赵五", "市急救中心党支部", DATE, reviewer]] });
    expect(review.reviews[0]?.reviewers[0]).toMatchObject({ isByStatedPost: isAbove });
  });

  test("E8 a branch secretary's post is not at or above a general branch", () => {
    expect(byOrganization("一总支", "党支部书记/李四光")).toMatchObject({
      entitlement: "notEntitled",
      isByStatedPost: false,
    });
    expect(byOrganization("一总支", "党委副书记/李四光")).toMatchObject({
      entitlement: "entitled",
      isByStatedPost: true,
    });
  });

  test("E9 a name no roster knows is unknown and counts", () => {
    const review = assessed({ ...BASE, memberReviews: [["赵五", "一支部", DATE, "韩九州"]] }).reviews[0];
    expect(review).toMatchObject({ disqualified: [], reviewers: [{ entitlement: "unknown", resembles: null }] });
  });

  test.each([
    ["张三风", "张三丰"],
    ["张三", "张三丰"],
    ["王建国国", "王建国"],
    ["李四元", null],
  ])("E10 %s is one character away from %j among those entitled", (reviewer, resembles) => {
    expect(byMember("赵五", reviewer)).toMatchObject({ entitlement: "unknown", resembles });
  });

  test("E11 one character away from two entitled names asks about neither", () => {
    const organizations = [
      ["局党委", "", "王建国"],
      ["一支部", "局党委", "王建军"],
    ] as const;
    expect(byMember("赵五", "王建华", { organizations })).toMatchObject({ entitlement: "unknown", resembles: null });
  });

  test("E12 the root is reviewed from outside: anybody named but its own secretary", () => {
    expect(byOrganization("局党委", "县里来的")).toMatchObject({ entitlement: "entitled" });
    expect(byOrganization("局党委", "赵五")).toMatchObject({ entitlement: "entitled" });
    expect(byOrganization("局党委", "王建国")).toMatchObject({ entitlement: "notEntitled", isSelf: true });
  });

  test("E13 a member's position in the roster is a post that the rosters know", () => {
    const world: Partial<World> = {
      organizations: [
        ["局党委", "", "王建国"],
        ["一支部", "局党委"],
        ["二支部", "局党委"],
      ],
      members: [
        ["赵五", "一支部"],
        ["许新任", "一支部", "", "支部书记"],
        ["何副职", "一支部", "", "支部副书记"],
      ],
    };
    expect(byMember("赵五", "许新任", world)?.entitlement).toBe("entitled");
    expect(byMember("赵五", "何副职", world)?.entitlement).toBe("notEntitled");
    expect(byOrganization("一支部", "许新任", world)?.entitlement).toBe("notEntitled");
  });

  test("E14 where no roster fills any post above, nobody can be said to hold none", () => {
    const world: Partial<World> = {
      organizations: [
        ["局党委", ""],
        ["一支部", "局党委"],
      ],
    };
    expect(
      byMember("赵五", "钱六", {
        ...world,
        members: [
          ["赵五", "一支部"],
          ["钱六", "一支部"],
        ],
      })?.entitlement,
    ).toBe("unknown");
  });
});

describe("E15: a unit that was read as a name is part of a post", () => {
  const world: Partial<World> = {
    organizations: [
      ["局党委", "", "王建国"],
      ["门诊党支部", "局党委", "彭怡洁"],
    ],
    members: [["赵五", "门诊党支部"]],
  };
  const mentionsOf = (reviewers: string) => {
    const review = assessed({ ...BASE, ...world, memberReviews: [["赵五", "门诊党支部", DATE, reviewers]] }).reviews[0];
    return [
      review?.disqualified.join(),
      review?.reviewers.map(({ mention }) => `${mention.post}/${mention.name}`).join("、"),
    ];
  };

  test.each([
    ["彭怡洁、党支部书记/门诊", "", "门诊党支部书记/彭怡洁"],
    ["党支部书记/门诊、彭怡洁", "", "门诊党支部书记/彭怡洁"],
    ["党支部书记/门诊", "reviewerBlank", ""],
    ["彭怡洁、党支部书记/门清", "", "/彭怡洁、党支部书记/门清"],
  ])("%s", (reviewers, disqualified, people) => {
    expect(mentionsOf(reviewers)).toEqual([disqualified, people]);
  });
});

describe("one character away", () => {
  test.each([
    ["张三", "张四", true],
    ["张三", "张三丰", true],
    ["张三丰", "三丰", true],
    ["张三", "张三", false],
    ["张三", "三张", false],
    ["张三", "李四", false],
    ["张三", "张三丰满", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isOneAway(a, b)).toBe(expected);
    expect(isOneAway(b, a)).toBe(expected);
  });

  test("the index finds exactly what comparing with every name finds", () => {
    const name = fc.string({ unit: fc.constantFrom("张", "三", "丰", "王"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), name, (names, asked) => {
        const expected = [...new Set(names)].filter((one) => isOneAway(one, asked)).sort();
        expect([...indexNearNames(names).near(asked)].sort()).toEqual(expected);
      }),
      { seed: 20_110_118, numRuns: 300 },
    );
  });
});
