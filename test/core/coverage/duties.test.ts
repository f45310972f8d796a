import { isoDay } from "../../../src/core/ledger/day";
import type { Coverage, SubjectCoverage } from "../../../src/core/coverage/coverage";
import type { Scheme, SubjectType } from "../../../src/core/scheme/scheme";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { covered, type World } from "./world";

const BASE: World = {
  organizations: [
    ["局党委", "", "王一"],
    ["一总支", "局党委", "陈二"],
    ["一支部", "局党委", "张三"],
    ["第一党小组", "一支部", "周组长"],
  ],
  members: [
    ["赵五", "第一党小组"],
    ["张三", "一支部"],
    ["新党员", "一支部", "2011-05-20"],
  ],
  scheme: "henan-2010",
  period: "2011-01-01..2011-06-30",
  asOf: "2011-07-01",
};

const find = (coverage: Coverage, type: SubjectType, name: string): SubjectCoverage | undefined =>
  coverage.subjects.find((one) => one.type === type && one.name === name);
const subject = (type: SubjectType, name: string, world: Partial<World> = {}) =>
  find(covered({ ...BASE, ...world }), type, name);
const windows = (one: SubjectCoverage | undefined) =>
  one?.duties.map((result) => [
    result.duty.id,
    ...result.windows.map((window) => `${isoDay(window.from)}/${isoDay(window.to)}`),
  ]);

describe("D: duties and windows (DOMAIN §5 'Duties')", () => {
  test("D1 inside the campaign window the once-duty alone decides", () => {
    const world = { period: "2010-12-20..2011-01-31", asOf: "2011-02-10" };
    const expected = ["2010-12-15/2011-02-02"];
    expect(windows(subject("organization", "一支部", world))).toEqual([["organization-campaign", ...expected]]);
    expect(windows(subject("secretary", "张三", world))).toEqual([["secretary-campaign", ...expected]]);
    expect(windows(subject("member", "赵五", world))).toEqual([["member-campaign", ...expected]]);
  });

  test("D2 otherwise the cadence decides: branches by quarter, committees by half-year", () => {
    expect(windows(subject("organization", "一支部"))).toEqual([
      ["branch-quarter", "2011-01-01/2011-03-31", "2011-04-01/2011-06-30"],
    ]);
    expect(windows(subject("organization", "局党委"))).toEqual([["committee-half-year", "2011-01-01/2011-06-30"]]);
    expect(windows(subject("secretary", "王一"))).toEqual([["committee-secretary-half-year", "2011-01-01/2011-06-30"]]);
  });

  test("D3 the once-duty stays for subjects without a cadence when the period overlaps the campaign", () => {
    expect(windows(subject("member", "赵五"))).toEqual([["member-campaign", "2010-12-15/2011-02-02"]]);
    expect(windows(subject("organization", "一总支"))).toEqual([["organization-campaign", "2010-12-15/2011-02-02"]]);
  });

  test("D4 no duty: blank, with the reason", () => {
    const world = { period: "2011-04-01..2011-06-30" };
    expect(subject("member", "赵五", world)).toMatchObject({
      status: null,
      isDue: false,
      duties: [],
      noDutyReason: expect.stringContaining("不在集中点评期") as string,
    });
    expect(subject("secretary", "张三", { scheme: "general" })?.status).toBeNull();
    expect(subject("secretary", "张三", { scheme: "general" })?.noDutyReason).toContain("没有点评要求");
  });

  test("D5 windows are taken whole, not cut to the period", () => {
    const world: Partial<World> = {
      period: "2011-02-15..2011-02-28",
      organizationReviews: [["一支部", "2011-03-30", "王一"]],
    };
    expect(subject("organization", "一支部", world)).toMatchObject({ status: "covered", reviews: [] });
  });

  test("D6 only windows that have started by asOf", () => {
    expect(windows(subject("organization", "一支部", { asOf: "2011-03-31" }))).toEqual([
      ["branch-quarter", "2011-01-01/2011-03-31"],
    ]);
  });

  test("D7 windows that end before the member's joinDate drop out", () => {
    const scheme: Scheme = {
      ...GENERAL,
      duties: GENERAL.duties.map((duty) => (duty.kind === "cadence" ? { ...duty, every: "quarter" } : duty)),
    };
    expect(windows(subject("member", "新党员", { scheme }))).toEqual([["member-year", "2011-04-01/2011-06-30"]]);
    expect(windows(subject("member", "赵五", { scheme }))).toEqual([
      ["member-year", "2011-01-01/2011-03-31", "2011-04-01/2011-06-30"],
    ]);
    expect(subject("member", "新党员")).toMatchObject({ status: "notDue", isDue: false });
  });

  test("D8 party groups are no subjects, their members belong to the branch", () => {
    const { subjects } = covered(BASE);
    expect(subjects.map((one) => [one.type, one.name, one.organization])).toEqual([
      ["organization", "局党委", ""],
      ["organization", "一总支", "局党委"],
      ["organization", "一支部", "局党委"],
      ["secretary", "王一", "局党委"],
      ["secretary", "陈二", "一总支"],
      ["secretary", "张三", "一支部"],
      ["member", "赵五", "一支部"],
      ["member", "张三", "一支部"],
      ["member", "新党员", "一支部"],
    ]);
  });

  test("D9 a duty may need several reviews in a window", () => {
    const scheme: Scheme = { ...GENERAL, duties: GENERAL.duties.map((duty) => ({ ...duty, min: 2 })) };
    const row = (date: string) => ["一支部", date, "王一"] as const;
    const status = (...dates: string[]) =>
      subject("organization", "一支部", {
        scheme,
        period: "2011-01-01..2011-03-31",
        organizationReviews: dates.map(row),
      })?.status;
    expect(status("2011-01-05")).toBe("missing");
    expect(status("2011-01-05", "2011-03-05")).toBe("covered");
  });

  test("D10 an organisation of unknown type says so instead of guessing", () => {
    const world: Partial<World> = {
      organizations: [
        ["局党委", "", "王一"],
        ["机关", "局党委"],
      ],
      period: "2011-04-01..2011-06-30",
    };
    const once = subject("organization", "机关", world);
    expect(once).toMatchObject({ status: null });
  });
});

describe("T: the secretary together with the organisation", () => {
  const review: Partial<World> = { organizationReviews: [["一支部", "2011-01-10", "王一"]] };
  const campaign = { period: "2010-12-15..2011-02-02", asOf: "2011-02-03" };

  test("T1 the organisation's review covers its secretary, as secretary and as member", () => {
    const coverage = covered({ ...BASE, ...campaign, ...review });
    expect(find(coverage, "organization", "一支部")?.status).toBe("covered");
    expect(find(coverage, "secretary", "张三")?.status).toBe("covered");
    expect(find(coverage, "member", "张三")?.status).toBe("covered");
    expect(find(coverage, "member", "赵五")?.status).toBe("missing");
  });

  test("T2 so does a review of the person, which does not cover the organisation", () => {
    const coverage = covered({ ...BASE, ...campaign, memberReviews: [["张三", "一支部", "2011-01-10", "王一"]] });
    expect(find(coverage, "organization", "一支部")?.status).toBe("missing");
    expect(find(coverage, "secretary", "张三")?.status).toBe("covered");
    expect(find(coverage, "member", "张三")?.status).toBe("covered");
  });

  test("T3 not where the scheme does not review both together", () => {
    const coverage = covered({ ...BASE, ...campaign, ...review, scheme: "general" });
    expect(find(coverage, "member", "张三")?.status).not.toBe("covered");
  });

  test("T4 nobody covers himself by reviewing an organisation below that he heads too", () => {
    const organizations = [
      ["局党委", "", "王一"],
      ["机关支部", "局党委", "王一"],
    ] as const;
    const coverage = covered({
      ...BASE,
      ...campaign,
      organizations,
      organizationReviews: [["机关支部", "2011-01-10", "王一"]],
    });
    expect(find(coverage, "organization", "机关支部")?.status).toBe("covered");
    expect(coverage.subjects.filter((one) => one.type === "secretary").map((one) => one.status)).toEqual([
      "missing",
      "missing",
    ]);
  });

  test("T5 a secretary whom the member roster does not list is reviewed in person all the same", () => {
    const coverage = covered({ ...BASE, ...campaign, memberReviews: [["陈二", "一总支", "2011-01-10", "王一"]] });
    expect(find(coverage, "secretary", "陈二")?.status).toBe("covered");
  });
});
