import type { LedgerBlock, Recognition } from "../../../src/core/ledger/recognition";
import { duplicateColumn } from "../../../src/core/rules/structure/duplicate-column";
import { formulaError } from "../../../src/core/rules/structure/formula-error";
import { openQuestion } from "../../../src/core/rules/structure/open-question";
import { requiredColumn } from "../../../src/core/rules/structure/required-column";
import { requiredLedger } from "../../../src/core/rules/structure/required-ledger";
import { settingProblem } from "../../../src/core/rules/structure/setting-problem";
import { unitRowInData } from "../../../src/core/rules/structure/unit-row-in-data";
import { runRules } from "../../../src/core/rules/run-rules";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";
import { checkText, contextOf } from "./context";
import { readLedgerText } from "./ledger-text";

const LEDGER = `# 点评 memberReview
  姓名   | 点评领导 | 点评时间
  李建强 | 王芳华   | 2024-01-13`;

function withBlock(change: (block: LedgerBlock) => Partial<LedgerBlock>) {
  return (recognition: Recognition): Recognition => ({
    sheets: recognition.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, ...change(block) })),
    })),
  });
}

const QUESTION = {
  id: "q1",
  sheetId: "s1",
  column: 1,
  text: "“领导”一列是点评领导还是责任领导？",
  candidates: ["reviewer", "leader"],
  examples: [],
} as const;

describe("structure", () => {
  test("required-ledger: every ledger of the scheme that is missing, with its clause; either review ledger will do", () => {
    const { findings, found } = checkText(requiredLedger, LEDGER, { scheme: HENAN_2010 });
    expect(findings.map(({ data }) => data["title"])).toEqual([
      "党内外群众征求意见表",
      "群众民主评议表",
      "领导点评重点问题跟踪整改落实记录表",
      "领导点评工作情况统计表",
    ]);
    expect(new Set(findings.map(({ source }) => source?.clause))).toEqual(new Set(["四、3"]));
    expect(new Set(found)).toEqual(new Set([""]));
    expect(checkText(requiredLedger, LEDGER).found).toEqual([]);
  });

  test("required-column: a review ledger without 点评时间", () => {
    const text = "# 点评 memberReview\n姓名 | 点评领导\n李建强 | 王芳华";
    expect(checkText(requiredColumn, text).findings.map(({ data }) => data["column"])).toEqual(["点评时间"]);
    expect(checkText(requiredColumn, LEDGER).found).toEqual([]);
  });

  test("required-column: not while a question may still find it, nor in an empty table", () => {
    const text = "# 点评 memberReview\n姓名 | 领导 | 点评时间\n李建强 | 王芳华 | 2024-01-13";
    const recognition = withBlock(() => ({ questions: [QUESTION] }));
    expect(checkText(requiredColumn, text).found).toEqual(["点评!A1"]);
    expect(checkText(requiredColumn, text, { recognition }).found).toEqual([]);
    expect(checkText(requiredColumn, "# 点评 memberReview\n姓名 | 点评领导").found).toEqual([]);
  });

  test("duplicate-column: the same field or the same full heading twice; remarks may repeat", () => {
    const text = "# 点评 memberReview\n姓名 | !备注 | 点评时间 | 点评时间 | 备注\n李建强 |  | 2024-01-13 | |";
    expect(checkText(duplicateColumn, text).found).toEqual(["点评!D1"]);
    expect(checkText(duplicateColumn, LEDGER).found).toEqual([]);
  });

  test("unit-row-in-data", () => {
    const recognition = withBlock(() => ({ unitRows: [{ row: 1, unit: "第一党支部" }], recordRows: [] }));
    expect(checkText(unitRowInData, LEDGER, { recognition }).found).toEqual(["点评!A2"]);
    expect(checkText(unitRowInData, LEDGER).found).toEqual([]);
  });

  test("open-question stands at the heading that it is about", () => {
    const recognition = withBlock(() => ({ questions: [QUESTION] }));
    const { found, findings } = checkText(openQuestion, LEDGER, { recognition });
    expect(found).toEqual(["点评!B1"]);
    expect(findings[0]?.data["question"]).toBe(QUESTION.text);
  });

  test("formula-error", () => {
    const text = "# 名册 organizationRoster\n党组织名称 | 党员人数\n第一党支部 | !#REF!\n第二党支部 | 12";
    const { expected, found } = checkText(formulaError, text);
    expect(found).toEqual(expected);
  });

  test("setting-problem stands at its cell in 点评设置", () => {
    const { workbook, recognition } = readLedgerText(LEDGER);
    const place = { sheetId: "s1", row: 2, column: 1 };
    const problem = { id: "unknownScheme", item: "方案", value: "河北", expected: "general", place } as const;
    const context = { ...contextOf(workbook, recognition), settingsProblems: [problem] };
    const { findings } = runRules(context, [settingProblem]);
    expect(findings.map(({ messageId, place: at }) => [messageId, at])).toEqual([["unknownScheme", place]]);
  });
});
