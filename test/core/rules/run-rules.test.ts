import fc from "fast-check";
import { encodeKey } from "../../../src/core/rules/encode-key";
import { findingClause, findingMessage } from "../../../src/core/rules/finding-message";
import { RULES } from "../../../src/core/rules/index";
import { renderMessage, type Rule } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/run-rules";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";
import { contextOf, day } from "./context";
import { readLedgerText } from "./ledger-text";
import { REVIEWS, ROSTERS } from "./world";

const SEED = 20101215;

const HENAN = {
  scheme: HENAN_2010,
  period: { from: day(2010, 12, 15), to: day(2011, 2, 2) },
  asOf: day(2011, 2, 2),
};

function run(text: string, setup = {}, rules = RULES) {
  const { workbook, recognition } = readLedgerText(text);
  return runRules(contextOf(workbook, recognition, setup), rules);
}

const ROWS = [
  "李建强 | 第一党支部 | 王芳华 | 2024-03-06 | 个别点评 | 业务熟练，主动承担急难任务，服务对象评价较高 | 参加活动不够积极",
  "欧阳未名 | 第一党支部 | 王芳华 | 2024-03-06 | 电话 | 较好 | 无",
  "赵敏 | 第一党支部 | 赵敏 | 2024-13-40 |  | 入党以来进步明显，能够虚心学习并认真完成交办工作 |",
  "孙小梅 | 第九党支部 | 陈立心 | 2024-09-09 | 个别点评 | 李建强同志工作细致耐心，承诺的实事都已经兑现 | 沟通偏少",
  "陈立新 |  |  | 会后 | 个别点评 |  |",
];

const ledgerOf = (rows: readonly string[]): string =>
  `${ROSTERS}
# 点评 memberReview
姓名 | 党组织名称 | 点评领导 | 点评时间 | 点评方式 | 评价 | 存在的问题
${rows.join("\n")}`;

describe("runRules", () => {
  test("a unit that is in order gives no error and no query", () => {
    const { findings, failures } = run(ROSTERS + REVIEWS);
    expect(failures).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== "hint").map(findingMessage)).toEqual([]);
  });

  test("every finding of a faulty ledger has a sentence without gaps, and an identity", () => {
    const { findings, failures } = run(ledgerOf(ROWS), HENAN);
    expect(failures).toEqual([]);
    expect(findings.length).toBeGreaterThan(10);
    for (const finding of findings) {
      expect(findingMessage(finding)).toMatch(/^[^{}]+[。）]$/u);
      expect(finding.identity).toContain(finding.rule);
    }
    expect(findings.map(findingClause).filter((clause) => clause !== null)).toContain("豫创组办发〔2010〕26号 四、3");
  });

  test("the order of rows changes neither findings nor their identity", () => {
    const identities = (rows: readonly string[]) =>
      run(ledgerOf(rows)).findings.map(({ rule, messageId, identity }) => encodeKey([rule, messageId, identity]));
    const expected = identities(ROWS).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
        expect(identities(rows).sort()).toEqual(expected);
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  test("findings come in order of sheet, row and column", () => {
    const places = run(ledgerOf(ROWS)).findings.map(({ place }) => [
      place.sheetId === null ? 0 : Number(place.sheetId.slice(1)),
      place.row ?? -1,
      place.column ?? -1,
    ]);
    const sorted = [...places].sort(
      (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0),
    );
    expect(places).toEqual(sorted);
  });

  test("a rule that throws is reported as failed, its half findings are dropped, and the others go on", () => {
    const cause = new Error("kaputt");
    const hit = { messageId: "x", data: {}, place: { sheetId: null, row: null, column: null }, key: [] };
    const broken: Rule = {
      id: "broken",
      title: "",
      severity: "error",
      source: null,
      messages: { x: "…" },
      *check() {
        yield hit;
        throw cause;
      },
    };
    const sound: Rule = { ...broken, id: "sound", check: () => [hit] };
    const { findings, failures } = run(ROSTERS, {}, [broken, sound]);
    expect(failures).toEqual([{ rule: "broken", cause }]);
    expect(findings.map(({ rule }) => rule)).toEqual(["sound"]);
  });

  test("no two rules report the same cell for the same words", () => {
    const { findings } = run(ledgerOf(ROWS));
    const told = findings.map((finding) =>
      encodeKey([finding.sheet, finding.place.row ?? -1, findingMessage(finding)]),
    );
    expect(new Set(told).size).toBe(told.length);
  });
});

describe("RULES", () => {
  test("ids are unique, short kebab-case", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+){0,4}$/);
  });

  test("every message is one Chinese sentence", () => {
    for (const { messages } of RULES) {
      for (const text of Object.values(messages)) expect(text).toMatch(/^.*\p{Script=Han}.*[。）]$/u);
    }
  });
});

describe("encodeKey", () => {
  test("different tuples never meet", () => {
    const tuple = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
    fc.assert(
      fc.property(tuple, tuple, (a, b) => {
        expect(encodeKey(a) === encodeKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { seed: SEED },
    );
    expect(encodeKey(["a", "b|c"])).not.toBe(encodeKey(["a|b", "c"]));
    expect(encodeKey([1])).not.toBe(encodeKey(["1"]));
    expect(encodeKey(["a\nb"])).not.toMatch(/[\n\r]/);
  });
});

describe("renderMessage", () => {
  test("fills in data and refuses what is missing", () => {
    expect(renderMessage("“{a}”有 {b} 项", { a: "甲", b: 2 })).toBe("“甲”有 2 项");
    expect(() => renderMessage("{a}", {})).toThrow("message data lacks");
  });
});
