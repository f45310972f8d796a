import { evaluationMissing } from "../../../../src/core/rules/meeting/evaluation-missing";
import { CHENZHOU_WATER_2011 } from "../../../../src/core/scheme/schemes/chenzhou-water-2011";
import { checkText, day, type Setup } from "../context";

const SETUP: Setup = {
  scheme: CHENZHOU_WATER_2011,
  period: { from: day(2011, 7, 8), to: day(2011, 7, 15) },
  asOf: day(2011, 7, 20),
};

const LEDGER = `
# 四评 memberReview
姓名 | 点评领导 | 点评时间 | 自评 | 支部讲评 | 评价 | 群众参评
李建强 | 王芳华 | 2011-07-12 | 能带头学习 | 作用发挥较好 | 业务熟练，学习还不够 | 优秀
孙小梅 | 王芳华 | 2011-07-12 | 能带头学习 | ! | 业务熟练，学习还不够 |
赵敏 | 王芳华 | 2011-07-12 | !无 | 较好 | 业务熟练，学习还不够 | 良好
陈立新 | 王芳华 | 2011-07-12 | 能带头学习 | 较好 |  | 良好
`;

test("every member has all four; one finding a row names what is missing", () => {
  const { found, expected, findings } = checkText(evaluationMissing, LEDGER, SETUP);
  expect(found).toEqual(expected);
  expect(findings.map(({ data }) => data["missing"])).toEqual(["支部讲评、群众参评", "自评"]);
  expect(findings[0]).toMatchObject({ severity: "query", source: { clause: "二" } });
});

test("a ledger without the columns is told once", () => {
  const text = LEDGER.replace("自评 | 支部讲评 | 评价 | 群众参评", "甲 | 支部讲评 | 评价 | 丁");
  const { findings } = checkText(evaluationMissing, text, SETUP);
  expect(findings.map(({ messageId, data }) => [messageId, data["missing"]])).toEqual([
    ["column", "自评、群众参评"],
    ["blank", "支部讲评"],
  ]);
});

test("not where the scheme knows no 一会四评", () => {
  expect(checkText(evaluationMissing, LEDGER).found).toEqual([]);
});
