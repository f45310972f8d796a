import { opinionUnhandled } from "../../../../src/core/rules/opinion/opinion-unhandled";
import { opinionsAfterReview } from "../../../../src/core/rules/opinion/opinions-after-review";
import { GENERAL } from "../../../../src/core/scheme/schemes/general";
import { checkText, type Setup } from "../context";
import { REVIEWS, ROSTERS } from "../world";

describe("opinion-unhandled", () => {
  test("row by row where others are handled; no opinion needs no handling", () => {
    const { found, expected } = checkText(
      opinionUnhandled,
      `
# 意见 opinion
党组织名称 | 意见建议 | 处理情况
第一党支部 | 希望增加窗口 | 已采纳，三月起增设
第一党支部 | 希望延长开放时间 | !
第一党支部 | 希望公开流程 | !无
第一党支部 | 建议换座椅 | 不需处理，已说明
第二党支部 | 无意见 |
第二党支部 |  |
`,
    );
    expect(found).toEqual(expected);
  });

  test("once for a column that nobody filled in", () => {
    const rows = Array.from({ length: 5 }, (_, index) => `第一党支部 | 希望改进第${index}项服务 |`).join("\n");
    const { findings } = checkText(opinionUnhandled, `\n# 意见 opinion\n党组织名称 | 意见建议 | 处理情况\n${rows}`);
    expect(findings.map(({ messageId, data, place }) => [messageId, data["count"], place.row, place.column])).toEqual([
      ["column", 5, 0, 2],
    ]);
  });

  test("no such column, no finding", () => {
    expect(checkText(opinionUnhandled, "\n# 意见 opinion\n党组织名称 | 意见建议\n第一党支部 | 多下基层").found).toEqual(
      [],
    );
  });
});

describe("opinions-after-review", () => {
  const setup: Setup = { scheme: { ...GENERAL, opinionsFirst: { document: "测试文件", clause: "三" } } };
  const asked = (rows: string): string => `${ROSTERS}${REVIEWS}
# 意见 opinion
党组织名称 | 日期 | 意见建议
${rows}`;

  test.each([
    ["before the review", "第一党支部 | 2024-01-20 | 多下基层", []],
    ["between two reviews", "第一党支部 | 2024-03-20 | 多下基层", []],
    ["after all of them", "第一党支部 | !2024-05-20 | 多下基层", ["意见!B2"]],
    ["some before", "第一党支部 | 2024-05-20 | 甲\n第一党支部 | 2024-02-01 | 乙", []],
    ["after the period", "第一党支部 | 2024-07-02 | 多下基层", []],
  ])("%s", (_, rows, expected) => {
    expect(checkText(opinionsAfterReview, asked(rows), setup).found).toEqual(expected);
  });

  test("not where the scheme does not ask for it", () => {
    expect(checkText(opinionsAfterReview, asked("第一党支部 | 2024-05-20 | 多下基层")).found).toEqual([]);
  });
});
