import { maxScoresDiffer } from "../../../../src/core/rules/assessment/max-scores-differ";
import { scoreAboveMax } from "../../../../src/core/rules/assessment/score-above-max";
import { scoreBlank } from "../../../../src/core/rules/assessment/score-blank";
import { weightedScore } from "../../../../src/core/rules/assessment/weighted-score";
import { weightedScoreDiffers } from "../../../../src/core/rules/assessment/weighted-score-differs";
import { ZHUCHENG_2011 } from "../../../../src/core/scheme/schemes/zhucheng-2011";
import { checkText, type Setup } from "../context";

const ZHUCHENG: Setup = { scheme: ZHUCHENG_2011 };

test("score-above-max", () => {
  const { found, expected } = checkText(
    scoreAboveMax,
    `
# 评分 assessment
项目 | 分值 | 得分
组织领导 | 25 | 25
点评覆盖 | 25 | !26
加分 | 0 | 3
质量 | 25 |
`,
  );
  expect(found).toEqual(expected);
});

test("score-blank: only on a sheet that has been begun", () => {
  const text = `
# 评分 assessment
项目 | 分值 | 得分
组织领导 | 50 | 40
点评覆盖 | 50 | !
`;
  const { found, expected } = checkText(scoreBlank, text);
  expect(found).toEqual(expected);
  expect(checkText(scoreBlank, text.replace("| 40", "|")).found).toEqual([]);
});

describe("max-scores-differ (三、1 百分制)", () => {
  const sheet = (rows: string): string => `\n# 评分 assessment\n党组织名称 | 项目 | 分值 | 得分\n${rows}`;

  test.each([
    ["100", "甲镇 | 组织领导 | 40 | 30\n甲镇 | 点评覆盖 | 60 | 50", []],
    [
      "95, once for the sheet",
      "甲镇 | 领导 | 35 | 30\n甲镇 | 覆盖 | 60 | 5\n乙镇 | 领导 | 35 | 3\n乙镇 | 覆盖 | 60 | 5",
      [95],
    ],
    ["extra points apart", "甲镇 | 领导 | 40 | 30\n甲镇 | 覆盖 | 60 | 50\n甲镇 | 特色加分 | 10 | 5", []],
    ["one row an organisation", "甲镇 | 总体 | 90 | 80\n乙镇 | 总体 | 90 | 80", []],
  ])("%s", (_, rows, sums) => {
    const { findings } = checkText(maxScoresDiffer, sheet(rows), ZHUCHENG);
    expect(findings.map(({ data }) => data["sum"])).toEqual(sums);
  });

  test("not where the scheme sets no full score", () => {
    expect(checkText(maxScoresDiffer, sheet("甲镇 | 领导 | 35 | 30\n甲镇 | 覆盖 | 60 | 50")).found).toEqual([]);
  });
});

/** By hand: (90 + 85 + 80 + 88 + 92) / 5 = 87; the communities' mean is (84 + 86) / 2, the firms' (91 + 93) / 2. */
const TOWN = `
# 考核 assessment
党组织名称 | 上级党组织 | 类别 | 得分
云水街道党工委 |  | 镇街 | 90
幸福社区党委 | 云水街道 | 社区 | 84
和平社区党总支 | 云水街道 | 社区 | 86
幸福社区第一党支部 | 幸福社区党委 | 社区所属党支部 | 80
云水街道财政所 | 云水街道 | 站所 | 88
云水食品有限公司 | 云水街道 | 非公企业 | 91
云水机械厂 | 云水街道 | 非公企业 | 93
市商业局 |  | 市直部门 | 90
商业局物资公司 | 市商业局 |  | 80
市档案局 |  | 市直部门 | 95
`;

describe("weighted scores (zhucheng-2011 三、2)", () => {
  test("a town by fifths, a department 70 to 30, a department alone whole", () => {
    const { findings } = checkText(weightedScore, TOWN, ZHUCHENG);
    expect(findings.map(({ data, severity }) => [data["unit"], data["score"], severity])).toEqual([
      ["云水街道", 87, "hint"],
      ["市商业局", 87, "hint"],
      ["市档案局", 95, "hint"],
    ]);
    expect(findings[0]?.data["weighting"]).toBe(
      "党（工）委 90×20%＋社区 85×20%＋社区所属党支部 80×20%＋站所 88×20%＋非公企业 92×20%",
    );
  });

  test("names without a category", () => {
    const text = TOWN.replace(/ \| (?:社区|社区所属党支部|站所|非公企业) \|/g, " |  |");
    expect(checkText(weightedScore, text, ZHUCHENG).findings[0]?.data["score"]).toBe(87);
  });

  test("a missing part is named, never taken for 0", () => {
    const text = TOWN.replace("云水街道财政所 | 云水街道 | 站所 | 88\n", "");
    const [first] = checkText(weightedScore, text, ZHUCHENG).findings;
    expect([first?.messageId, first?.data["missing"]]).toEqual(["incomplete", "站所"]);
  });

  test("a blank score leaves its part open", () => {
    const text = TOWN.replace("非公企业 | 93", "非公企业 | ");
    const [first] = checkText(weightedScore, text, ZHUCHENG).findings;
    expect(first?.data["missing"]).toBe("非公企业");
  });

  test.each([
    ["87", []],
    ["87.04", []],
    ["88.5", ["考核!D12"]],
  ])("a stated total of %s", (stated, expected) => {
    const text = `${TOWN}云水街道 |  | 总成绩 | ${stated}\n`;
    expect(checkText(weightedScoreDiffers, text, ZHUCHENG).found).toEqual(expected);
    expect(checkText(weightedScore, text, ZHUCHENG).findings[0]?.data["score"]).toBe(87);
  });

  test("items of one organisation are added up first", () => {
    const text = `
# 考核 assessment
党组织名称 | 类别 | 项目 | 得分
市档案局 | 市直部门 | 组织领导 | 40
市档案局 | 市直部门 | 点评覆盖 | 45.5
`;
    expect(checkText(weightedScore, text, ZHUCHENG).findings[0]?.data["score"]).toBe(85.5);
  });

  test("only where the scheme weighs", () => {
    expect(checkText(weightedScore, TOWN).found).toEqual([]);
  });
});
