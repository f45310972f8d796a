import { ballotsDiffer } from "../../../../src/core/rules/appraisal/ballots-differ";
import { gradeSetsDiffer } from "../../../../src/core/rules/appraisal/grade-sets-differ";
import { notAppraised } from "../../../../src/core/rules/appraisal/not-appraised";
import { GENERAL } from "../../../../src/core/scheme/schemes/general";
import { checkText, type Setup } from "../context";
import { REVIEWS, ROSTERS } from "../world";

const ballot = (number: number, rows: string): string => `
# 票${number} appraisal
评议对象 | 好 | 较好 | 一般
${rows}`;

const BALLOTS = [
  "第一党支部 | √ |  | \n第二党支部 |  | √ | ",
  "第一党支部 | √ |  | \n第二党支部 | √ |  | ",
  "第一党支部 |  | √ | \n第二党支部 | √ | √ | ",
];
const STACK = BALLOTS.map((rows, index) => ballot(index + 1, rows)).join("");
const summary = (rows: string): string => `\n# 汇总 appraisal\n评议对象 | 好 | 较好 | 一般 | 有效票数\n${rows}`;

describe("ballots-differ: one ballot a sheet, and their summary", () => {
  test.each([
    ["as ticked", "第一党支部 | 2 | 1 | 0 | 3", []],
    ["one vote moved", "第一党支部 | 3 | 0 | 0 | 3", ["汇总!B2", "汇总!C2"]],
    ["the line with two ticks is no vote", "第二党支部 | 1 | 1 | 0 | 2", []],
    ["not all ballots kept here, none contradicting", "第一党支部 | 10 | 5 | 2 | 17", []],
    ["not all kept, and yet too few", "第一党支部 | 10 | 0 | 2 | 12", ["汇总!C2"]],
    ["somebody else", "第九党支部 | 0 | 0 | 2 | 2", []],
  ])("%s", (_, rows, expected) => {
    expect(checkText(ballotsDiffer, STACK + summary(rows)).found).toEqual(expected);
  });

  test("a single ballot is a specimen", () => {
    expect(checkText(ballotsDiffer, ballot(1, BALLOTS[0] ?? "") + summary("第一党支部 | 0 | 3 | 0 | 3")).found).toEqual(
      [],
    );
  });
});

describe("grade-sets-differ", () => {
  const other = "\n# 另表 appraisal\n评议对象 | 优秀 | 合格 | 不合格\n第一党支部 | 5 | 1 | 0";

  test("is told once an organisation, on the later sheet", () => {
    const { found, findings } = checkText(gradeSetsDiffer, ROSTERS + summary("第一党支部 | 2 | 1 | 0 | 3") + other);
    expect(found).toEqual(["另表!B1"]);
    expect(findings[0]).toMatchObject({ severity: "hint", data: { name: "第一党支部", first: "汇总", row: 2 } });
  });

  test("another organisation may have grades of its own", () => {
    const text = ROSTERS + summary("第二党支部 | 2 | 1 | 0 | 3") + other;
    expect(checkText(gradeSetsDiffer, text).found).toEqual([]);
  });
});

describe("not-appraised", () => {
  const setup: Setup = {
    scheme: {
      ...GENERAL,
      appraised: { subjects: ["organization", "member"], source: { document: "测试文件", clause: "五" } },
    },
  };
  const names = (rows: string, wanted: Setup = setup) =>
    checkText(notAppraised, ROSTERS + REVIEWS + summary(rows), wanted).findings.map(({ messageId, data }) => [
      messageId,
      data["names"],
    ]);

  test("names who was reviewed and stands on no appraisal; members on probation need not", () => {
    const rows = ["云岭局党委", "第一党支部", "王芳华", "李建强", "陈立新", "高远志"].map(
      (name) => `${name} | 2 | 1 | 0 | 3`,
    );
    expect(names(rows.join("\n"))).toEqual([
      ["organization", "第二党支部"],
      ["member", "孙小梅"],
    ]);
  });

  test("says nothing of members where the ballots are about organisations alone", () => {
    expect(names("第一党支部 | 2 | 1 | 0 | 3").map(([messageId]) => messageId)).toEqual(["organization"]);
  });

  test("not where the scheme does not ask, nor while the period runs", () => {
    expect(names("第一党支部 | 2 | 1 | 0 | 3", {})).toEqual([]);
    expect(names("第一党支部 | 2 | 1 | 0 | 3", { ...setup, asOf: 45_440 })).toEqual([]);
  });
});
