import { isExplaining, joinExplanations } from "../../../src/core/submission/explanations/explanation";
import { ExplanationsError } from "../../../src/core/submission/explanations/explanations-error";
import { explanationsFromJson, explanationsFromTable } from "../../../src/core/submission/explanations/read-list";
import { plainSheet } from "../../../src/core/workbook/snapshot";

describe("说明", () => {
  test.each(["", " ", "无", "/", "—", "。", "略", "待补", "没有", "1", "。。。。", "N/A"])(
    "%j explains nothing",
    (text) => {
      expect(isExplaining(text)).toBe(false);
    },
  );

  test.each(["属实", "已核对", "雪灾，顺延一周", "病假", "2011年3月补作"])("%j explains", (text) => {
    expect(isExplaining(text)).toBe(true);
  });

  test("the last of several holds, and an empty one takes nothing back", () => {
    const of = (identity: string, text: string) => ({ identity, text, by: "", at: "" });
    const joined = joinExplanations([of("a", "先写的"), of("b", "无")], [of("a", "后写的"), of("a", "/")]);
    expect([...joined].map(([identity, { text }]) => [identity, text])).toEqual([["a", "后写的"]]);
  });

  test("JSON", () => {
    expect(explanationsFromJson('[{"identity":"a","text":" 属实 ","by":"王海涛"}]')).toEqual([
      { identity: "a", text: "属实", by: "王海涛", at: "" },
    ]);
  });

  test.each([
    ["{", "notJson"],
    ['{"a":1}', "notAList"],
    ['["a"]', "notAList"],
    ['[{"text":"属实"}]', "noIdentity"],
    ['[{"identity":"a","text":3}]', "noText"],
  ])("%s is %s", (json, code) => {
    expect(() => explanationsFromJson(json)).toThrow(ExplanationsError);
    expect(() => explanationsFromJson(json)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("a table, its headings anywhere in the first rows", () => {
    const sheet = plainSheet("1", "说明", [
      ["说明清单"],
      ["序号", "标识", "问题", "说明", "说明人", "日期"],
      [1, '["late","甲"]', "晚了", "雪灾", "王海涛", "2011-03-10"],
      [2, '["late","乙"]', "晚了", null, null, null],
    ]);
    expect(explanationsFromTable(sheet)).toEqual([
      { identity: '["late","甲"]', text: "雪灾", by: "王海涛", at: "2011-03-10" },
    ]);
    expect(() => explanationsFromTable(plainSheet("1", "x", [["甲"]]))).toThrow(ExplanationsError);
  });
});
