import { dateOutsideCampaign } from "../../../src/core/rules/fields/date-outside-campaign";
import { methodOutsideScheme } from "../../../src/core/rules/fields/method-outside-scheme";
import { notPublished } from "../../../src/core/rules/publication/not-published";
import { publishedBeforeReview } from "../../../src/core/rules/publication/published-before-review";
import { closedWithoutReReview } from "../../../src/core/rules/rectification/closed-without-re-review";
import { problemWithoutDeadline } from "../../../src/core/rules/rectification/problem-without-deadline";
import { filedLate } from "../../../src/core/rules/time/filed-late";
import { late } from "../../../src/core/rules/time/late";
import { neverReviewed } from "../../../src/core/rules/time/never-reviewed";
import { roundMissed } from "../../../src/core/rules/time/round-missed";
import type { Recognition } from "../../../src/core/ledger/recognition";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { COUNTY_LOOP } from "../../../src/core/scheme/schemes/county-loop";
import { HEALTH_2023 } from "../../../src/core/scheme/schemes/health-2023";
import { LIANYUNGANG_2011 } from "../../../src/core/scheme/schemes/lianyungang-2011";
import { PINGDINGSHAN_2010 } from "../../../src/core/scheme/schemes/pingdingshan-2010";
import { TIANJIN_2010 } from "../../../src/core/scheme/schemes/tianjin-2010";
import { WUSHEN_WATER_2011 } from "../../../src/core/scheme/schemes/wushen-water-2011";
import { ZHUCHENG_2011 } from "../../../src/core/scheme/schemes/zhucheng-2011";
import { checkText, day, type Setup } from "./context";

const REVIEWS_2011 = `
# 党员点评 memberReview
姓名 | 点评领导 | 点评时间 | 点评方式
李建强 | 王芳华 | 2011-01-12 | 集中点评
孙小梅 | 王芳华 | 2011-01-15 | 会上
赵敏 | 王芳华 | 2011-01-20 | 集中点评
`;

function during(scheme: Scheme, from: string, to: string, asOf: string): Setup {
  const [a, b, c] = [from, to, asOf].map((iso) => {
    const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
    return day(year, month, date);
  });
  return { scheme, period: { from: a ?? 0, to: b ?? 0 }, asOf: c ?? 0 };
}

const CAMPAIGN = during(LIANYUNGANG_2011, "2011-01-13", "2011-01-18", "2011-02-10");
const MONTH = during(LIANYUNGANG_2011, "2011-01-01", "2011-01-31", "2011-02-10");

describe("a day after the campaign is reported once", () => {
  test("as outside the campaign while the campaign is counted", () => {
    expect(checkText(dateOutsideCampaign, REVIEWS_2011, CAMPAIGN).found).toEqual(["党员点评!C2", "党员点评!C4"]);
    expect(checkText(late, REVIEWS_2011, CAMPAIGN).found).toEqual([]);
  });

  test("as late when another period is counted", () => {
    expect(checkText(dateOutsideCampaign, REVIEWS_2011, MONTH).found).toEqual([]);
    const { found, findings } = checkText(late, REVIEWS_2011, MONTH);
    expect(found).toEqual(["党员点评!C4"]);
    expect(findings[0]?.source).toEqual({ document: "连救支委〔2011〕1号", clause: "四" });
  });

  test("not by a campaign that the document only recalls", () => {
    const setup = during(ZHUCHENG_2011, "2010-12-21", "2011-02-02", "2011-02-10");
    const text = REVIEWS_2011.replace("2011-01-20", "2011-02-08");
    expect(checkText(dateOutsideCampaign, text, setup).found).toEqual([]);
  });
});

describe("methods", () => {
  test("outside the scheme's", () => {
    expect(checkText(methodOutsideScheme, REVIEWS_2011, CAMPAIGN).found).toEqual(["党员点评!D3"]);
  });

  test("nothing is outside where the document names none", () => {
    const setup = during(ZHUCHENG_2011, "2010-12-21", "2011-02-02", "2011-02-10");
    expect(checkText(methodOutsideScheme, REVIEWS_2011, setup).found).toEqual([]);
  });
});

describe("filed-late", () => {
  const filledOn = (dateText: string) => (recognition: Recognition) => ({
    sheets: recognition.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, dateText })),
    })),
  });
  const setup = during(TIANJIN_2010, "2010-12-28", "2011-01-13", "2011-02-10");

  test.each([
    ["2011年1月16日", ["党员点评"]],
    ["2011年1月15日", []],
    ["2011年1月", []],
    ["2011年3月1日", []],
  ])("填报时间 %s", (text, expected) => {
    expect(checkText(filedLate, REVIEWS_2011, { ...setup, recognition: filledOn(text) }).found).toEqual(expected);
  });
});

const COLLEGE = `
# 名册 organizationRoster
党组织名称 | 上级党组织 | 书记 | 分管（联系）领导
云岭学院党委 |  | 高远志 |
中文系党总支 | 云岭学院党委 | 王芳华 | 罗天成
后勤党支部 | 云岭学院党委 | 陈立新 | 罗天成
中文系学生党支部 | 中文系党总支 | 李建强 |
# 点评 organizationReview
党组织名称 | 点评领导 | 点评时间
中文系党总支 | 罗天成 | 2011-01-06
后勤党支部 | 高远志 | 2011-01-14
`;

describe("round-missed", () => {
  const setup = during(PINGDINGSHAN_2010, "2010-12-15", "2011-02-02", "2011-02-10");

  test("units not visited by 01-10, secretaries not reviewed in mid-January; branches below units are not concerned", () => {
    const { findings } = checkText(roundMissed, COLLEGE, setup);
    expect(findings.map(({ messageId, data, source }) => [messageId, data["names"], source?.clause])).toEqual([
      ["organization", "后勤党支部", "1"],
      ["secretary", "王芳华", "4"],
    ]);
  });

  test("not before the round is over, nor in another period", () => {
    expect(checkText(roundMissed, COLLEGE, { ...setup, asOf: day(2011, 1, 10) }).found).toEqual([]);
    const later = during(PINGDINGSHAN_2010, "2011-02-03", "2011-06-30", "2011-07-10");
    expect(checkText(roundMissed, COLLEGE, later).found).toEqual([]);
  });

  test("two central rounds a year, for the branch; who joined later is left out", () => {
    const text = `
# 名册 organizationRoster
党组织名称 | 书记
水务局党支部 | 高远志
# 党员 memberRoster
姓名 | 党组织名称 | 入党时间
王芳华 | 水务局党支部 | 2001-07-01
李建强 | 水务局党支部 | 2011-06-20
# 点评 memberReview
姓名 | 党组织名称 | 点评领导 | 点评时间
王芳华 | 水务局党支部 | 高远志 | 2011-05-10
`;
    const year = during(WUSHEN_WATER_2011, "2011-01-01", "2011-12-31", "2011-12-31");
    const { findings } = checkText(roundMissed, text, year);
    expect(findings.map(({ messageId, data }) => [messageId, data["from"], data["names"]])).toEqual([
      ["organization", "2011-05-01", "水务局党支部"],
      ["organization", "2011-06-01", "水务局党支部"],
      ["member", "2011-06-01", "王芳华、李建强"],
    ]);
  });
});

describe("never-reviewed", () => {
  const text = `
# 名册 organizationRoster
党组织名称 | 上级党组织 | 类别 | 书记
云岭县委 |  |  | 高远志
东山镇党委 | 云岭县委 | 乡镇 | 王芳华
西河乡党委 | 云岭县委 | 乡镇 | 陈立新
水利局党委 | 云岭县委 | 县直机关 | 李建强
# 点评 organizationReview
党组织名称 | 点评领导 | 点评时间
东山镇党委 | 高远志 | 2011-01-06
`;

  test("names units without a review and compares the categories, as hints", () => {
    const { findings } = checkText(neverReviewed, text, during(COUNTY_LOOP, "2011-01-01", "2011-06-30", "2011-07-10"));
    expect(findings.map(({ severity, data }) => [severity, data["names"] ?? data["parts"]])).toEqual([
      ["hint", "西河乡党委、水利局党委"],
      ["hint", "乡镇 1/2，县直 0/1"],
    ]);
  });

  test("not where the scheme has duties", () => {
    expect(checkText(neverReviewed, text, during(HEALTH_2023, "2011-01-01", "2011-06-30", "2011-07-10")).found).toEqual(
      [],
    );
  });
});

describe("publication", () => {
  const text = `
# 点评 memberReview
姓名 | 点评领导 | 点评时间 | 公示时间
李建强 | 王芳华 | 2011-01-14 | 2011-01-20
孙小梅 | 王芳华 | 2011-01-15 | 2011-01-10
赵敏 | 王芳华 | 2011-01-16 |
`;
  const named = `
# 名册 memberRoster
姓名 | 党组织名称
李建强 | 第一党支部
孙小梅 | 第一党支部
赵敏 | 第一党支部
`;

  test("blank where the results should have been made known", () => {
    expect(checkText(notPublished, named + text, CAMPAIGN).found).toEqual(["点评!D4"]);
    expect(checkText(notPublished, named + text, { ...CAMPAIGN, asOf: day(2011, 1, 17) }).found).toEqual([]);
  });

  test("no column at all is said once, for the workbook", () => {
    expect(checkText(notPublished, named + REVIEWS_2011, CAMPAIGN).found).toEqual([""]);
  });

  test("before the review", () => {
    expect(checkText(publishedBeforeReview, named + text, CAMPAIGN).found).toEqual(["点评!D3"]);
  });
});

describe("rectification as the document asks", () => {
  const text = `
# 整改 rectification
问题编号 | 党组织名称 | 重点问题 | 点评时间 | 整改时限 | 整改状态 | 复评时间
WT-01 | 第一党支部 | 制度不全 | 2023-02-01 | | 整改中 |
WT-02 | 第一党支部 | 阵地滞后 | 2023-02-01 | 立行立改 | 整改中 |
WT-03 | 第一党支部 | 档案不全 | 2023-02-01 | 2023-03-01 | 已销号 | 2023-03-05
WT-04 | 第一党支部 | 学习不够 | 2023-02-01 | 2023-03-01 | 已销号 |
`;

  test("within a time limit (health-2023 六、3)", () => {
    const setup = during(HEALTH_2023, "2023-01-01", "2023-06-30", "2023-07-10");
    expect(checkText(problemWithoutDeadline, text, setup).found).toEqual(["整改!E2"]);
    expect(checkText(problemWithoutDeadline, text, { ...setup, scheme: COUNTY_LOOP }).found).toEqual([]);
  });

  test("reviewed again before it is closed (county-loop)", () => {
    const setup = during(COUNTY_LOOP, "2023-01-01", "2023-06-30", "2023-07-10");
    expect(checkText(closedWithoutReReview, text, setup).found).toEqual(["整改!G5"]);
    expect(checkText(closedWithoutReReview, text, { ...setup, scheme: HEALTH_2023 }).found).toEqual([]);
  });
});
