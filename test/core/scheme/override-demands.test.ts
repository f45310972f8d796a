import { readSettingsSheet } from "../../../src/core/scheme/read-settings";
import { resolveSettings } from "../../../src/core/scheme/resolve-settings";
import { isoDay } from "../../../src/core/ledger/day";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { day } from "../../../src/core/scheme/written-day";
import { plainWorkbook } from "./plain-workbook";

/** The scheme that a sheet 点评设置 with these rows makes. */
function schemeOf(...rows: readonly (readonly [string, string])[]): Scheme {
  const workbook = plainWorkbook({ 点评设置: [["项目", "值"], ...rows] });
  expect(readSettingsSheet(workbook).problems).toEqual([]);
  return resolveSettings({ workbook, today: day("2011-03-01") }).scheme;
}

describe("点评设置 overrides", () => {
  test("the deadline of reviews, moved or added", () => {
    const moved = schemeOf(["方案", "tianjin-2010"], ["点评完成期限", "2011-01-20"]);
    expect(moved.deadlines.map(({ id, by }) => [id, isoDay(by)])).toEqual([
      ["reviews-over", "2011-01-20"],
      ["forms-in", "2011-01-15"],
    ]);
    const added = schemeOf(["点评完成期限", "2011年1月20日"], ["材料上报期限", "2011-01-25"]);
    expect(added.deadlines.map(({ id, by, source }) => [id, isoDay(by), source.document])).toEqual([
      ["review-by-settings", "2011-01-20", "点评设置"],
      ["filing-by-settings", "2011-01-25", "点评设置"],
    ]);
  });

  test("the committee secretary's own duty", () => {
    expect(schemeOf(["方案", "chuangban-2010"], ["党委书记点评周期", "不要求"]).reviewerDuties).toEqual([]);
    expect(schemeOf(["党委书记点评周期", "每季度2次"]).reviewerDuties).toMatchObject([{ every: "quarter", min: 2 }]);
  });

  test("publication and re-review", () => {
    expect(schemeOf(["方案", "tianjin-2010"], ["点评结果公示", "否"]).publication).toBeNull();
    expect(schemeOf(["点评结果公示", "是"]).publication?.document).toBe("点评设置");
    expect(schemeOf(["整改后再次点评", "是"]).rectification.needsReReview).toBe(true);
    expect(schemeOf(["方案", "county-loop"], ["整改后再次点评", "否"]).rectification.needsReReview).toBe(false);
  });

  test("a campaign for a scheme without one asks everybody once", () => {
    const scheme = schemeOf(["集中点评期起", "2011-01-01"], ["集中点评期止", "2011-01-31"]);
    expect(scheme.duties.filter(({ kind }) => kind === "once").map(({ subject }) => subject)).toEqual([
      "organization",
      "member",
    ]);
  });

  test.each([
    ["点评完成期限", "元月下旬", "unreadableDate"],
    ["党委书记点评周期", "经常", "unknownCycle"],
    ["点评结果公示", "看情况", "notYesNo"],
  ])("%s %s is a problem", (item, value, id) => {
    const workbook = plainWorkbook({
      点评设置: [
        ["项目", "值"],
        [item, value],
      ],
    });
    expect(readSettingsSheet(workbook).problems.map((problem) => problem.id)).toEqual([id]);
  });
});
