import type { Scheme } from "../../../src/core/scheme/scheme";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { covered, type World } from "./world";

const BASE: World = {
  organizations: [
    ["局党委", "", "王一"],
    ["一总支", "局党委", "陈二"],
    ["一支部", "一总支", "张三"],
    ["二支部", "一总支", "陈二"],
    ["三支部", "局党委"],
    ["第一党小组", "一支部", "周组长"],
  ],
  members: [
    ["赵五", "一支部"],
    ["钱六", "二支部"],
    ["张三", "一支部"],
  ],
  period: "2011-01-01..2011-03-31",
  asOf: "2011-03-31",
};

const reviewed = (world: Partial<World>) =>
  covered({ ...BASE, ...world }).reviewers.map((one) => [
    one.name,
    BASE.organizations[one.organization]?.[0],
    one.hasReviewed,
  ]);
const whoReviewed = (world: Partial<World>) =>
  reviewed(world).flatMap(([name, at, has]) => (has === true ? [`${String(name)}@${String(at)}`] : []));

describe("W: the reviewer side (DOMAIN §5)", () => {
  test("W1 every named secretary, per post; group leaders and vacant posts are none", () => {
    expect(reviewed({})).toEqual([
      ["王一", "局党委", false],
      ["陈二", "一总支", false],
      ["张三", "一支部", false],
      ["陈二", "二支部", false],
    ]);
  });

  test("W2 a counting review of a member in the organisation, or of anything below", () => {
    expect(whoReviewed({ memberReviews: [["赵五", "一支部", "2011-02-01", "张三"]] })).toEqual(["张三@一支部"]);
    expect(whoReviewed({ organizationReviews: [["一支部", "2011-02-01", "陈二"]] })).toEqual(["陈二@一总支"]);
    expect(whoReviewed({ memberReviews: [["赵五", "一支部", "2011-02-01", "王一"]] })).toEqual(["王一@局党委"]);
  });

  test("W3 not of the organisation itself", () => {
    const own: Scheme = {
      ...GENERAL,
      duties: GENERAL.duties.map((duty) => ({ ...duty, reviewers: ["ownSecretary"] })),
    };
    expect(whoReviewed({ scheme: own, organizationReviews: [["一支部", "2011-02-01", "张三"]] })).toEqual([]);
  });

  test("W4 only in the period, only what counts", () => {
    expect(whoReviewed({ memberReviews: [["赵五", "一支部", "2010-12-31", "张三"]] })).toEqual([]);
    expect(whoReviewed({ memberReviews: [["赵五", "一支部", "", "张三"]] })).toEqual([]);
    expect(whoReviewed({ memberReviews: [["张三", "一支部", "2011-02-01", "张三"]] })).toEqual([]);
  });

  test("W5 one person heading two organisations is two posts", () => {
    expect(whoReviewed({ memberReviews: [["赵五", "一支部", "2011-02-01", "陈二"]] })).toEqual(["陈二@一总支"]);
    expect(whoReviewed({ memberReviews: [["钱六", "二支部", "2011-02-01", "陈二"]] })).toEqual([
      "陈二@一总支",
      "陈二@二支部",
    ]);
  });

  test("W6 each person whom a cell names has reviewed, in a repeating row too", () => {
    expect(whoReviewed({ memberReviews: [["赵五", "一支部", "2011-02-01", "张三、王一"]] })).toEqual([
      "王一@局党委",
      "张三@一支部",
    ]);
    expect(
      whoReviewed({
        memberReviews: [
          ["赵五", "一支部", "2011-02-01", "张三"],
          ["赵五", "一支部", "2011-02-01", "张三、王一"],
        ],
      }),
    ).toEqual(["王一@局党委", "张三@一支部"]);
  });

  test("W7 reviewer duties count organisations per window, apart from coverage", () => {
    const scheme: Scheme = {
      ...GENERAL,
      reviewerDuties: [
        { id: "monthly", reviewer: "committeeSecretary", every: "month", min: 1, source: { document: "", clause: "" } },
      ],
    };
    const { reviewerDuties } = covered({
      ...BASE,
      scheme,
      asOf: "2011-02-10",
      organizationReviews: [
        ["一总支", "2011-01-05", "王一"],
        ["一总支", "2011-01-06", "王一"],
        ["三支部", "2011-01-06", "王一"],
        ["三支部", "2011-02-06", "王一"],
      ],
      memberReviews: [["赵五", "一支部", "2011-01-06", "王一"]],
    });
    expect(reviewerDuties).toHaveLength(1);
    expect(reviewerDuties[0]).toMatchObject({
      name: "王一",
      windows: [
        { count: 2, isOpen: false },
        { count: 1, isOpen: true },
      ],
    });
  });
});

describe("N: members of whom only the number is known", () => {
  const world: World = {
    organizations: [
      ["局党委", "", "王一"],
      ["一支部", "局党委", "张三"],
      ["二支部", "局党委", "李四"],
    ],
    memberCounts: { 局党委: 12, 一支部: 5, 二支部: 4 },
    period: "2011-01-01..2011-12-31",
    asOf: "2012-01-01",
    memberReviews: [
      ["赵五", "一支部", "2011-02-01", "张三"],
      ["赵五", "一支部", "2011-03-01", "张三"],
      ["钱六", "一支部", "2011-02-01", "张三"],
      ["孙七", "二支部", "", "李四"],
    ],
  };

  test("N1 due = memberCount (subtree, told apart), done = distinct reviewed names", () => {
    const { unnamedMembers, duties } = covered(world);
    expect(
      unnamedMembers.map((one) => [one.organization, one.count, one.statuses.covered, one.statuses.missing]),
    ).toEqual([
      [0, 3, 0, 3],
      [1, 5, 2, 3],
      [2, 4, 0, 4],
    ]);
    expect(unnamedMembers[1]?.reviewed.map((one) => [one.name, one.reviews.length])).toEqual([
      ["赵五", 2],
      ["钱六", 1],
    ]);
    expect(duties[1]).toMatchObject({ covered: 2, missing: 10 });
  });

  test("N2 their reviews count, with a query, and their reviewers have reviewed", () => {
    const { reviewers } = covered(world);
    expect(reviewers.map((one) => one.hasReviewed)).toEqual([false, true, false]);
  });

  test("N3 where somebody is listed, the count is not used", () => {
    const { unnamedMembers } = covered({ ...world, members: [["周八", "一支部"]] });
    expect(unnamedMembers.map((one) => one.organization)).toEqual([2]);
  });

  test("N4 more names than the count: the names are the number", () => {
    const { unnamedMembers } = covered({ ...world, memberCounts: { 一支部: 1 } });
    expect(unnamedMembers).toMatchObject([{ organization: 1, count: 2, statuses: { covered: 2 } }]);
  });
});
