import type { CoverageStatus } from "../../../src/core/coverage/coverage";
import { statusOf, worstStatus } from "../../../src/core/coverage/duty-result";
import { covered, type World } from "./world";

const CLOSED_MET = { isOpen: false, isMet: true };
const CLOSED_UNMET = { isOpen: false, isMet: false };
const OPEN_MET = { isOpen: true, isMet: true };
const OPEN_UNMET = { isOpen: true, isMet: false };

const worst = (...statuses: CoverageStatus[]) => worstStatus(statuses.map((status) => ({ status })));

describe("S: status (DOMAIN §5 'Status')", () => {
  test.each([
    ["S1 all met", [CLOSED_MET, CLOSED_MET], "covered"],
    ["S2 some met", [CLOSED_MET, CLOSED_UNMET], "partial"],
    ["S3 none met", [CLOSED_UNMET, CLOSED_UNMET], "missing"],
    ["S4 an open window already met counts", [CLOSED_UNMET, OPEN_MET], "partial"],
    ["S5 an open and unmet window never lowers it", [CLOSED_MET, OPEN_UNMET], "covered"],
    ["S6 nothing but open and unmet windows", [OPEN_UNMET], "due"],
    ["S7 none started", [], "notDue"],
  ])("%s", (_, windows, status) => {
    expect(statusOf(windows)).toBe(status);
  });

  test("S8 of several duties the worst shows", () => {
    expect(worst("covered", "missing", "partial")).toBe("missing");
    expect(worst("covered", "due")).toBe("due");
    expect(worst("covered", "notDue")).toBe("covered");
    expect(worst()).toBeNull();
  });

  const BASE: World = {
    organizations: [
      ["局党委", "", "王一"],
      ["一支部", "局党委"],
      ["二支部", "局党委"],
      ["三支部", "局党委"],
      ["四支部", "局党委"],
    ],
    members: [["赵五", "一支部"]],
    period: "2011-01-01..2011-06-30",
    asOf: "2011-05-31",
    organizationReviews: [
      ["局党委", "2011-02-01", "外来人"],
      ["局党委", "2011-05-01", "外来人"],
      ["一支部", "2011-02-01", "王一"],
      ["二支部", "2011-05-01", "王一"],
    ],
  };

  test("S9 an open and unmet window marks the subject due", () => {
    const of = (name: string) => covered(BASE).subjects.find((one) => one.name === name);
    expect(of("局党委")).toMatchObject({ status: "covered", isDue: false });
    expect(of("一支部")).toMatchObject({ status: "covered", isDue: true });
    expect(of("二支部")).toMatchObject({ status: "partial", isDue: false });
    expect(of("三支部")).toMatchObject({ status: "missing", isDue: true });
    expect(of("赵五")).toMatchObject({ status: "due", isDue: true });
  });

  test("S10 on its last day a window is still open, the day after it is closed", () => {
    const status = (asOf: string) =>
      covered({ ...BASE, asOf, period: "2011-01-01..2011-03-31" }).subjects.find((one) => one.name === "三支部");
    expect(status("2011-03-31")).toMatchObject({ status: "due", isDue: true });
    expect(status("2011-04-01")).toMatchObject({ status: "missing", isDue: false });
  });

  test("S11 rate = covered / (covered + partial + missing + due)", () => {
    const [organizations, members] = covered(BASE).duties;
    expect(organizations).toMatchObject({ covered: 2, partial: 1, missing: 2, due: 0, notDue: 0, rate: 0.4 });
    expect(members).toMatchObject({ covered: 0, due: 1, rate: 0 });
  });

  test("S12 no subjects: no rate", () => {
    expect(covered({ ...BASE, members: [] }).duties[1]).toMatchObject({ covered: 0, due: 0, rate: null });
  });

  test("S13 a proposed roster has no rates until a person confirms it", () => {
    const proposed = covered({ ...BASE, isProposed: true });
    expect(proposed.hasRates).toBe(false);
    expect(proposed.duties.map((duty) => duty.rate)).toEqual([null, null]);
    expect(covered({ ...BASE, isProposed: true, isRosterConfirmed: true }).duties[0]?.rate).toBe(0.4);
  });

  test("S14 duties listed: the cadence, or inside a campaign the once-duties", () => {
    const ids = (world: Partial<World>) =>
      covered({ ...BASE, scheme: "henan-2010", ...world }).duties.map(({ duty }) => duty.id);
    expect(ids({ period: "2010-12-15..2011-02-02" })).toEqual([
      "organization-campaign",
      "secretary-campaign",
      "member-campaign",
    ]);
    expect(ids({ period: "2011-04-01..2011-06-30" })).toEqual([
      "committee-half-year",
      "committee-secretary-half-year",
      "branch-quarter",
      "branch-secretary-quarter",
    ]);
    expect(ids({ period: "2011-01-01..2011-06-30" })).toContain("member-campaign");
  });
});
