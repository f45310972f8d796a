import { resolveExplanations } from "../../../src/core/submission/explanations/resolve-explanations";
import { organizationKey } from "../../../src/core/ledger/values/organization/parse-organization";
import { spreadCommon } from "../../../src/core/submission/explanations/common-explanation";
import { decodeKey, encodeKey } from "../../../src/core/rules/encode-key";
import type { Finding } from "../../../src/core/rules/finding";
import { RULES } from "../../../src/core/rules/index";
import { planFindingsSheet } from "../../../src/core/rules/marks/findings-sheet";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { findingOf } from "./tiny-finding";
import {
  isExplaining,
  joinExplanations,
  type Explanation,
} from "../../../src/core/submission/explanations/explanation";
import { ExplanationsError } from "../../../src/core/submission/explanations/explanations-error";
import { explanationsFromJson, explanationsFromTable } from "../../../src/core/submission/explanations/read-list";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

const EMPTY: WorkbookSnapshot = { isStructureProtected: false, sheets: [] };

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
    expect(explanationsFromJson('[{"identity":"a","text":" 属实 ","by":"王海涛"}]').single).toEqual([
      { identity: "a", text: "属实", by: "王海涛", at: "" },
    ]);
  });

  test.each([
    ["{", "notJson"],
    ['{"a":1}', "notAList"],
    ['["a"]', "notAList"],
    ['[{"text":"属实"}]', "noIdentity"],
    ['[{"identity":"a","text":3}]', "noText"],
    ['[{"rule":"没有这一项","text":"属实"}]', "noRule"],
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
    expect(explanationsFromTable(sheet).single).toEqual([
      { identity: '["late","甲"]', text: "雪灾", by: "王海涛", at: "2011-03-10" },
    ]);
    expect(() => explanationsFromTable(plainSheet("1", "x", [["甲"]]))).toThrow(ExplanationsError);
  });

  test("a common one names the rule by id or title, and where", () => {
    const json = JSON.stringify([
      { rule: "copied-text", text: "同一次会议" },
      { rule: "内容雷同", sheet: "党员点评台账", organization: "第一支部", text: "同一次会议", by: "王海涛" },
    ]);
    expect(RULES.find(({ id }) => id === "copied-text")?.title).toBe("内容雷同");
    const expected = [
      { scope: { rule: "copied-text", sheet: null, organization: null }, text: "同一次会议", by: "", at: "" },
      {
        scope: { rule: "copied-text", sheet: "党员点评台账", organization: "第一支部" },
        text: "同一次会议",
        by: "王海涛",
        at: "",
      },
    ];
    expect(explanationsFromJson(json)).toEqual({ single: [], common: expected });
    const sheet = plainSheet("1", "说明", [
      ["校验项目", "工作表", "单位", "说明", "说明人"],
      ["copied-text", null, null, "同一次会议", null],
      ["内容雷同", "党员点评台账", "第一支部", "同一次会议", "王海涛"],
    ]);
    expect(explanationsFromTable(sheet)).toEqual({ single: [], common: expected });
  });

  const finding = (severity: "error" | "query" | "hint", rule: string, key: string, sheet = ""): Finding => ({
    ...findingOf(`${severity} ${rule} ${key}`),
    messageId: rule === "late" ? "late" : "one",
    data: { label: "点评时间", title: "完成点评", date: key, by: key, sheet, row: 1, similarity: "90%" },
    identity: encodeKey([rule, key]),
    sheet,
  });
  const FOUND = [
    finding("query", "late", "甲", "表一"),
    finding("query", "late", "乙", "表二"),
    finding("query", "late", "丙", "表二"),
    finding("error", "late", "丁", "表一"),
    finding("query", "copied-text", "甲", "表一"),
  ];
  const UNITS: Readonly<Record<string, readonly string[]>> = {
    乙: ["第二党支部", "局党委"],
    丙: ["第三党支部", "局党委"],
  };
  const unitsOf = ({ identity }: Finding): readonly string[] => UNITS[identity.slice(-3, -2)] ?? [];
  const spread = (...scopes: readonly (readonly [text: string, sheet: string | null, organization: string | null])[]) =>
    [
      ...joinExplanations(
        spreadCommon(
          scopes.map(([text, sheet, organization]) => ({
            scope: { rule: "late", sheet, organization },
            text,
            by: "",
            at: "",
          })),
          FOUND,
          unitsOf,
        ),
      ).values(),
    ].map(({ identity, text }) => `${identity} ${text}`);

  test("a common one answers the queries of its scope, never an error; the narrower goes before the wider", () => {
    expect(spread(["都因雪灾", null, null])).toEqual([
      '["late","甲"] 都因雪灾',
      '["late","乙"] 都因雪灾',
      '["late","丙"] 都因雪灾',
    ]);
    expect(spread(["各有原因", "表二", "中共第二支部委员会"], ["都因雪灾", null, null])).toEqual([
      '["late","甲"] 都因雪灾',
      '["late","乙"] 各有原因',
      '["late","丙"] 都因雪灾',
    ]);
    expect(spread(["全局统一", null, "局党委"])).toEqual(['["late","乙"] 全局统一', '["late","丙"] 全局统一']);
    expect(spread(["没有这张表", "表三", null])).toEqual(['["common","late","表三",""] 没有这张表']);
    expect(spread(["略", null, null])).toEqual([]);
  });

  test("同类：… on 校验清单, also when its own finding is mended", () => {
    const [first, ...others] = FOUND;
    if (first === undefined) throw new Error("no finding");
    const book = (remark: string) =>
      applyPlan(EMPTY, { edits: planFindingsSheet(EMPTY, FOUND, new Map([[first.identity, remark]])) });
    const units = { of: unitsOf, byKey: new Map() };
    const held = (remark: string, findings: readonly Finding[] = FOUND) => {
      const { single, common } = resolveExplanations({ workbook: book(remark), findings, units, given: [] });
      return [single, common].map((each) => [...each.values()].map(({ identity, text }) => `${identity} ${text}`));
    };
    const all = ["甲", "乙", "丙"].map((key) => `["late","${key}"] 都因雪灾`);
    expect(held("同类：都因雪灾")).toEqual([[], all]);
    expect(held("本表同类问题: 都因雪灾")).toEqual([[], all.slice(0, 1)]);
    expect(held("“表二”同类：都因雪灾")).toEqual([[], ['["common","late","","表二"] 都因雪灾']]);
    // Nobody knows of what organisation it is: for this one only.
    expect(held("本单位同类：都因雪灾")).toEqual([all.slice(0, 1), []]);
    expect(held("与同类：不同")[0]).toEqual(['["late","甲"] 与同类：不同']);
    expect(held("同类：都因雪灾", others)).toEqual([[], all.slice(1)]);
    // Of what organisation it was nobody knows any more: it answers nothing, and is told as such.
    expect(held("本单位同类：都因雪灾", others)).toEqual([all.slice(0, 1), []]);
  });

  describe("one for several, wherever it is said", () => {
    const [first, ...others] = FOUND;
    const identity = first?.identity ?? "";
    const units = { of: unitsOf, byKey: new Map([[organizationKey("第三党支部"), "第三党支部"]]) };
    const said = (id: string, text: string): Explanation => ({ identity: id, text, by: "", at: "" });
    const held = (input: Partial<Parameters<typeof resolveExplanations>[0]>) => {
      const { single, common } = resolveExplanations({ workbook: EMPTY, findings: FOUND, units, given: [], ...input });
      return [single, common].map((each) => [...each.values()].map(({ identity: of, text }) => `${of} ${text}`));
    };
    const of = (...keys: readonly string[]) => keys.map((key) => `["late","${key}"] 都因雪灾`);

    test("what the pane remembers with 同类： answers as on the list, also when its own finding is mended", () => {
      const given = [[said(identity, "同类：都因雪灾")]];
      expect(held({ given })).toEqual([[], of("甲", "乙", "丙")]);
      expect(held({ given, findings: others })).toEqual([[], of("乙", "丙")]);
    });

    test("an organisation is told by its name, or by the identity of what is mended", () => {
      const named = [[said(identity, "“第二党支部”同类：都因雪灾")]];
      expect(held({ given: named, findings: others })).toEqual([[], of("乙")]);
      const mended = encodeKey(["late", organizationKey("第三党支部"), "2011-01-03"]);
      expect(held({ given: [[said(mended, "本单位同类：都因雪灾")]] })).toEqual([[], of("丙")]);
    });

    test("said last holds, and taken back it is gone for all", () => {
      const given = [[said(identity, "同类：都因雪灾")]];
      expect(held({ given, latest: new Map([[identity, null]]) })).toEqual([[], []]);
      expect(held({ given, latest: new Map([[identity, "路断了"]]) })).toEqual([['["late","甲"] 路断了'], []]);
    });
  });

  test.each<[string, unknown]>([
    [encodeKey(["late", 'a"]', 3]), ["late", 'a"]', 3]],
    ["[]", []],
    ["", null],
    ["late", null],
    ["{}", null],
    ["[[1]]", null],
  ])("the tuple of %j", (key, parts) => {
    expect(decodeKey(key)).toEqual(parts);
  });
});
