import { resolveSettings, type SettingsRequest } from "../../../src/core/scheme/resolve-settings";
import { isoDay } from "../../../src/core/ledger/day";
import { day } from "../../../src/core/scheme/written-day";
import { plainWorkbook, type Rows } from "./plain-workbook";

const TODAY = day("2024-05-20");
const settings = (rows: Rows, request: Partial<SettingsRequest> = {}) =>
  resolveSettings({ workbook: plainWorkbook({ 点评设置: rows }), today: TODAY, ...request });
const period = (rows: Rows, request: Partial<SettingsRequest> = {}) => {
  const { from, to } = settings(rows, request).period;
  return [isoDay(from), isoDay(to)];
};

describe("what holds when nobody says anything", () => {
  test("general, the half-year of today, the root, a roster not confirmed", () => {
    const resolved = settings([]);
    expect(resolved).toMatchObject({ asOf: TODAY, unit: null, isRosterConfirmed: false });
    expect(resolved.scheme.id).toBe("general");
    expect(period([])).toEqual(["2024-01-01", "2024-06-30"]);
  });

  test("a scheme with a campaign: its window", () => {
    expect(period([["方案", "henan-2010"]])).toEqual(["2010-12-15", "2011-02-02"]);
  });
});

describe("request before sheet before scheme", () => {
  const SHEET = [
    ["方案", "henan-2010"],
    ["统计期间起", "2011-01-01"],
    ["统计期间止", "2011-06-30"],
    ["截止日期", "2011-04-15"],
    ["填报单位", "甲党委"],
  ];

  test("the sheet", () => {
    expect(settings(SHEET)).toMatchObject({ asOf: day("2011-04-15"), unit: "甲党委" });
    expect(period(SHEET)).toEqual(["2011-01-01", "2011-06-30"]);
  });

  test("the request", () => {
    const request = {
      schemeId: "general",
      from: day("2011-02-01"),
      to: day("2011-02-28"),
      asOf: day("2011-03-01"),
      unit: "乙",
    };
    expect(settings(SHEET, request)).toMatchObject({ asOf: day("2011-03-01"), unit: "乙" });
    expect(settings(SHEET, request).scheme.id).toBe("general");
    expect(period(SHEET, request)).toEqual(["2011-02-01", "2011-02-28"]);
  });

  test("one end asked for: the other from the sheet, then from the default", () => {
    expect(period(SHEET, { from: day("2011-04-01") })).toEqual(["2011-04-01", "2011-06-30"]);
    expect(period([], { to: day("2024-03-31") })).toEqual(["2024-01-01", "2024-03-31"]);
    expect(period(SHEET, { from: day("2012-04-01") })).toEqual(["2012-04-01", "2012-06-30"]);
  });

  test("a request that cannot be met throws, with its code", () => {
    expect(() => settings([], { schemeId: "nonsense" })).toThrow(/^unknownScheme: nonsense/);
    expect(() => settings([], { from: day("2024-02-01"), to: day("2024-01-01") })).toThrow(/^reversedPeriod/);
  });
});

describe("overrides change the scheme", () => {
  const duties = (rows: Rows) =>
    settings(rows).scheme.duties.map((duty) =>
      [
        duty.subject,
        duty.organizationTypes?.join("+") ?? "all",
        duty.kind === "cadence" ? `${duty.every}×${duty.min}` : "once",
      ].join(" "),
    );

  test("a type's own cycle takes the place of the scheme's, other types keep theirs", () => {
    expect(
      duties([
        ["党支部点评周期", "每月"],
        ["党员点评周期", "每半年2次"],
      ]),
    ).toEqual([
      "organization branch month×1",
      "organization committee+generalBranch quarter×1",
      "member all halfYear×2",
    ]);
    expect(
      duties([
        ["方案", "henan-2010"],
        ["党支部点评周期", "每月"],
        ["党委点评周期", "不要求"],
      ]),
    ).toEqual([
      "organization branch month×1",
      "secretary branch month×1",
      "organization all once",
      "secretary all once",
      "member all once",
    ]);
  });

  test("campaign, methods, thresholds, grades", () => {
    const { scheme, period: window } = settings([
      ["方案", "henan-2010"],
      ["集中点评期止", "2011-01-31"],
      ["点评方式", "集中、现场点评、视频"],
      ["雷同最短字数", 60],
      ["满意等次", "好、较好"],
      ["整改后书面回复", "是"],
    ]);
    expect(isoDay(window.to)).toBe("2011-01-31");
    expect(
      scheme.duties.filter((duty) => duty.kind === "once").every((duty) => duty.window.to === day("2011-01-31")),
    ).toBe(true);
    expect(scheme.methods.map((method) => method.id)).toEqual(["集中点评", "现场点评", "视频"]);
    expect(scheme.thresholds).toEqual({
      copiedSimilarity: 0.8,
      copiedMinLength: 60,
      minTextLength: 15,
      reminderDays: 7,
    });
    expect(scheme.appraisal.satisfiedGrades).toEqual(["好", "较好"]);
    expect(scheme.rectification).toMatchObject({ needsReply: true, needsSpecialReport: true });
  });
});
