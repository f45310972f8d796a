import { assessed, covered, type World } from "./world";

const BASE: World = {
  organizations: [
    ["局党委", "", "王一"],
    ["一支部", "局党委", "张三"],
    ["二支部", "局党委", "李四"],
  ],
  members: [
    ["赵五", "一支部"],
    ["钱六", "一支部"],
    ["孙七", "二支部"],
    ["孙七", "一支部"],
  ],
  period: "2011-01-01..2011-06-30",
  asOf: "2011-05-31",
};

const reasonsOf = (world: Partial<World>) =>
  assessed({ ...BASE, ...world }).reviews.map((review) => [...review.disqualified]);

describe("R: which reviews count (DOMAIN §5 'A review counts')", () => {
  test("R1 a readable date, a known subject and an entitled reviewer: it counts", () => {
    expect(reasonsOf({ memberReviews: [["赵五", "一支部", "2011-02-01", "张三"]] })).toEqual([[]]);
  });

  test.each([
    ["", "dateBlank"],
    ["2010年12年15日", "dateUnreadable"],
    ["2011-06-01", "dateAfterAsOf"],
  ])("R2 date %j: %s", (date, reason) => {
    expect(reasonsOf({ memberReviews: [["赵五", "一支部", date, "张三"]] })).toEqual([[reason]]);
  });

  test("R3 an imprecise date counts when its whole span lies in the window", () => {
    const { subjects } = covered({ ...BASE, organizationReviews: [["一支部", "2011-02", "王一"]] });
    expect(
      subjects.find((one) => one.name === "一支部")?.duties[0]?.windows.map((window) => window.reviews.length),
    ).toEqual([1, 0]);
  });

  test("R4 an imprecise date that no window holds whole is a query and counts nowhere", () => {
    expect(reasonsOf({ organizationReviews: [["一支部", "2010-12-01..2011-01-31", "王一"]] })).toEqual([
      ["dateImprecise"],
    ]);
  });

  test("R5 an imprecise date inside the period but across two windows counts in the period only, with a query", () => {
    const world = { ...BASE, organizationReviews: [["一支部", "2011-01-01..2011-06-30", "王一"]] as const };
    expect(assessed(world).reviews[0]).toMatchObject({ disqualified: [], queries: ["dateImprecise"] });
    const subject = covered(world).subjects.find((one) => one.name === "一支部");
    expect(subject?.reviews).toHaveLength(1);
    expect(subject?.duties[0]?.windows.flatMap((window) => window.reviews)).toEqual([]);
  });

  test.each([
    ["", "subjectBlank"],
    ["周八", "subjectUnknown"],
  ])("R6 member %j: %s", (name, reason) => {
    expect(reasonsOf({ memberReviews: [[name, "一支部", "2011-02-01", "张三"]] })).toEqual([[reason]]);
  });

  test("R7 namesakes are told apart by the organisation; still ambiguous counts for nobody", () => {
    const { reviews } = assessed({
      ...BASE,
      memberReviews: [
        ["孙七", "二支部", "2011-02-01", "李四"],
        ["孙七", "", "2011-02-02", "李四"],
      ],
    });
    expect(reviews[0]).toMatchObject({ subject: { type: "member", index: 2 }, disqualified: [] });
    expect(reviews[1]).toMatchObject({ subject: null, candidates: [2, 3], disqualified: ["subjectAmbiguous"] });
  });

  test("R8 a name that the roster has only in an unrelated organisation is not that person", () => {
    expect(reasonsOf({ memberReviews: [["赵五", "二支部", "2011-02-01", "李四"]] })).toEqual([["subjectUnknown"]]);
    expect(reasonsOf({ memberReviews: [["赵五", "局党委", "2011-02-01", "张三"]] })).toEqual([[]]);
  });

  test("R9 a blank reviewer does not count", () => {
    expect(reasonsOf({ organizationReviews: [["一支部", "2011-02-01", ""]] })).toEqual([["reviewerBlank"]]);
  });

  test("R10 the same subject, date and reviewer counts once, also across sheets", () => {
    const { reviews } = assessed({
      ...BASE,
      memberReviews: [
        ["赵五", "一支部", "2011-02-01", "张三", "集中", "党员点评一"],
        ["赵五", "一支部", "2011-02-01", "张三", "个别", "党员点评二"],
        ["赵五", "一支部", "2011-02-01", "王一"],
        ["赵五", "一支部", "2011-02-02", "张三"],
        ["钱六", "一支部", "2011-02-01", "张三"],
      ],
    });
    expect(reviews.map((review) => [...review.disqualified])).toEqual([[], ["repetition"], [], [], []]);
    expect(reviews[1]?.repeats).toBe(reviews[0]);
  });

  test("R11 a row that does not count makes no later one a repetition", () => {
    expect(
      reasonsOf({
        memberReviews: [
          ["赵五", "一支部", "2011-02-01", "李四"],
          ["赵五", "一支部", "2011-02-01", "党委书记/李四"],
        ],
      }),
    ).toEqual([["reviewerNotEntitled"], []]);
  });

  test("R12 several reviewers in a cell are one review; one entitled reviewer is enough", () => {
    const { reviews } = assessed({ ...BASE, memberReviews: [["赵五", "一支部", "2011-02-01", "李四、张三"]] });
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.disqualified).toEqual([]);
    expect(reviews[0]?.reviewers.map((one) => one.entitlement)).toEqual(["notEntitled", "entitled"]);
  });

  test("R13 of several methods the first counts; outside the scheme it is 其他; blank is none", () => {
    const { reviews } = assessed({
      ...BASE,
      memberReviews: [
        ["赵五", "一支部", "2011-02-01", "张三", "个别点评、集中点评"],
        ["赵五", "一支部", "2011-02-02", "张三", "视频"],
        ["赵五", "一支部", "2011-02-03", "张三", ""],
      ],
    });
    expect(reviews.map((review) => review.method)).toEqual(["个别点评", "其他", null]);
  });

  test("R14 party groups are no subjects", () => {
    expect(
      reasonsOf({
        organizations: [...BASE.organizations, ["第一党小组", "一支部"]],
        organizationReviews: [["第一党小组", "2011-02-01", "张三"]],
      }),
    ).toEqual([["subjectIsGroup"]]);
  });

  test("R15 what is wrong is said all at once", () => {
    expect(reasonsOf({ memberReviews: [["周八", "一支部", "", ""]] })).toEqual([
      ["subjectUnknown", "dateBlank", "reviewerBlank"],
    ]);
  });
});
