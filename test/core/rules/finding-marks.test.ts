import { MARKERS } from "../../../src/core/marks/marker";
import type { LedgerBlock, Recognition } from "../../../src/core/ledger/recognition";
import { planFindingMarks } from "../../../src/core/rules/finding-marks";
import { planListedExplanations } from "../../../src/core/rules/marks/listed-explanations";
import { markText, remarkIn, withRemark } from "../../../src/core/rules/marks/mark-text";
import { runRules } from "../../../src/core/rules/run-rules";
import type { Finding } from "../../../src/core/rules/finding";
import { cellText } from "../../../src/core/workbook/cell";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { cellAt, sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { contextOf } from "./context";
import { readLedgerText } from "./ledger-text";

const TEXT = `# 点评 memberReview
姓名 | 点评领导 | 点评时间 | 存在的问题
李建强 | 王芳华 | 2024-01-13 | 理论学习不够系统，调查研究不深，联系群众偏少
赵敏 |  | 会后 | 无
孙小梅 | 王芳华 | 2024-02-30 | 沟通协调还需要更加主动`;

/** What recognition makes of our own output: the column we wrote is known as ours. */
function withOwnColumn(recognition: Recognition): Recognition {
  const own = {
    column: 4,
    header: "校验结果",
    label: "校验结果",
    field: "checkResult",
    confidence: 1,
    reason: "",
  } as const;
  const widen = (block: LedgerBlock): LedgerBlock => ({ ...block, columns: [...block.columns, own] });
  return { sheets: recognition.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(widen) })) };
}

function marksOf(workbook: WorkbookSnapshot, row: number): string {
  const sheet = sheetByName(workbook, "点评");
  return sheet === undefined ? "" : cellText(cellAt(sheet, row, 4));
}

function plainValues(workbook: WorkbookSnapshot) {
  return workbook.sheets.map(({ name, values }) => [name, values]);
}

describe("planFindingMarks", () => {
  const { workbook, recognition } = readLedgerText(TEXT);
  const { findings } = runRules(contextOf(workbook, recognition));
  const plan = planFindingMarks(workbook, recognition, findings);
  const marked = applyPlan(workbook, plan);

  test("writes the findings of a row, most severe first, named by column", () => {
    expect(marksOf(marked, 0)).toBe("校验结果");
    expect(marksOf(marked, 2)).toMatch(/^错误【点评领导】.*错误【点评时间】.*核实【存在的问题】/u);
    expect(marksOf(marked, 1)).toBe("");
  });

  test("colours by the text alone, with our marker, most severe first", () => {
    const formats = plan.edits.filter((edit) => edit.type === "conditionalFormat");
    expect(formats.every(({ formula }) => formula.includes(MARKERS.check))).toBe(true);
    expect(formats.map(({ formula }) => formula)).toContain(
      `AND(ISNUMBER(FIND("错误【点评时间】",$E2)),LEN("${MARKERS.check}")>0)`,
    );
    const severities = formats.map(
      ({ formula }) => formula.search(/错误|核实|提示/u) >= 0 && /错误|核实|提示/u.exec(formula)?.[0],
    );
    expect(severities).toEqual(
      [...severities].sort((a, b) => "错误核实提示".indexOf(String(a)) - "错误核实提示".indexOf(String(b))),
    );
  });

  test("a hint colours our column alone, not the person's cell", () => {
    const [first] = findings;
    const hints = first === undefined ? [] : [{ ...first, severity: "hint" as const }];
    const formats = planFindingMarks(workbook, recognition, hints).edits.flatMap((edit) =>
      edit.type === "conditionalFormat" ? [edit.range.left] : [],
    );
    expect(hints).toHaveLength(1);
    expect([...new Set(formats)]).toEqual([4]);
  });

  test("lists every finding in 校验清单 with a link to its cell", () => {
    const sheet = sheetByName(marked, "校验清单");
    expect(sheet?.values).toHaveLength(3 + findings.length);
    expect(sheet?.values[2]).toEqual(["序号", "级别", "工作表", "单元格", "问题", "依据", "建议修改", "说明", "标识"]);
    expect(sheet?.values[3]?.slice(0, 4)).toEqual([1, "错误", "点评", "B3"]);
    const links = plan.edits.filter((edit) => edit.type === "link");
    expect(links[0]?.target).toEqual({ sheet: "s1", row: 2, column: 1 });
  });

  test("changes nothing on its own output, and keeps what people wrote", () => {
    const again = applyPlan(marked, planFindingMarks(marked, withOwnColumn(recognition), findings));
    expect(plainValues(again)).toEqual(plainValues(marked));

    const note = (target: string, row: number, column: number, value: string) =>
      ({ type: "writeBlock", sheet: target, top: row, left: column, cells: [[{ value }]] }) as const;
    const list = sheetByName(marked, "校验清单");
    const noted = applyPlan(marked, { edits: [note("s1", 1, 4, "已核对"), note(list?.id ?? "", 3, 7, "领导出差")] });
    const kept = applyPlan(noted, planFindingMarks(noted, withOwnColumn(recognition), findings));
    expect(marksOf(kept, 1)).toBe("说明：已核对");
    expect(sheetByName(kept, "校验清单")?.values[3]?.[7]).toBe("领导出差");
    const twice = applyPlan(kept, planFindingMarks(kept, withOwnColumn(recognition), findings));
    expect(plainValues(twice)).toEqual(plainValues(kept));
  });

  test("what people wrote stays with its finding when its sentence changes, and on the list when the finding is gone", () => {
    const list = sheetByName(marked, "校验清单");
    const noted = applyPlan(marked, {
      edits: [
        { type: "writeBlock", sheet: list?.id ?? "", top: 3, left: 7, cells: [[{ value: "领导出差" }]] },
        { type: "writeBlock", sheet: list?.id ?? "", top: 4, left: 7, cells: [[{ value: "已经核对" }]] },
      ],
    });
    const [first, second] = [3, 4].map((row) => sheetByName(noted, "校验清单")?.values[row]?.[8]);
    expect(first).not.toBe(second);
    // The first finding says something else now, the second is gone.
    const later = findings
      .filter(({ identity }) => identity !== second)
      .map((finding) =>
        finding.identity === first ? { ...finding, data: { ...finding.data, value: "改口了" } } : finding,
      );
    const after = applyPlan(noted, planFindingMarks(noted, withOwnColumn(recognition), later));
    const values = sheetByName(after, "校验清单")?.values ?? [];
    expect(values.find((row) => row[8] === first)?.[7]).toBe("领导出差");
    expect(values.at(-1)).toEqual([
      null,
      "原说明",
      list?.values[4]?.[2],
      null,
      list?.values[4]?.[4],
      null,
      null,
      "已经核对",
      second,
    ]);
    const twice = applyPlan(after, planFindingMarks(after, withOwnColumn(recognition), later));
    expect(plainValues(twice)).toEqual(plainValues(after));
    const back = applyPlan(after, planFindingMarks(after, withOwnColumn(recognition), findings));
    expect(sheetByName(back, "校验清单")?.values.find((row) => row[8] === second)?.[7]).toBe("已经核对");
    expect(sheetByName(back, "校验清单")?.values).toHaveLength(3 + findings.length);
  });

  test("a typed 说明 goes before one remembered, which goes before a blank", () => {
    const list = sheetByName(marked, "校验清单");
    const typed = {
      type: "writeBlock",
      sheet: list?.id ?? "",
      top: 3,
      left: 7,
      cells: [[{ value: "手写的" }]],
    } as const;
    const noted = applyPlan(marked, { edits: [typed] });
    const [first, second] = [3, 4].map((row) => cellText(list?.values[row]?.[8] ?? null));
    const remembered = new Map([first, second].map((identity) => [identity ?? "", "记下的"]));
    const plan = (book: WorkbookSnapshot) => planFindingMarks(book, withOwnColumn(recognition), findings, remembered);
    const after = applyPlan(noted, plan(noted));
    const values = sheetByName(after, "校验清单")?.values ?? [];
    expect([values[3]?.[7], values[4]?.[7], values.length]).toEqual(["手写的", "记下的", 3 + findings.length]);
    expect(plainValues(applyPlan(after, plan(after)))).toEqual(plainValues(after));
    // Said anew in the pane: the list follows, a 说明 taken back goes.
    const said = applyPlan(
      after,
      planListedExplanations(
        after,
        new Map([
          [first ?? "", "改口了"],
          [second ?? "", null],
          ["无此条", "无关"],
        ]),
      ),
    );
    const told = sheetByName(said, "校验清单")?.values ?? [];
    expect([told[3]?.[7], told[4]?.[7] ?? null, told.length]).toEqual(["改口了", null, values.length]);
  });

  test("takes its marks back once there is nothing to find, and says so", () => {
    const after = applyPlan(marked, planFindingMarks(marked, withOwnColumn(recognition), []));
    expect(marksOf(after, 2)).toBe("");
    expect(sheetByName(after, "校验清单")?.values[3]).toContain("没有发现问题。");
  });

  test("a ledger without findings gets no column; a protected structure gets no sheet", () => {
    const clean = planFindingMarks({ ...workbook, isStructureProtected: true }, recognition, []);
    expect(clean.edits).toEqual([]);
  });
});

describe("markText", () => {
  const finding = (severity: Finding["severity"], value: string): Finding => ({
    rule: "unreadable-date",
    messageId: "unreadable",
    severity,
    data: { label: "点评时间", value },
    place: { sheetId: "s1", row: 1, column: 2 },
    sheet: "点评",
    identity: "",
    source: null,
    fix: null,
  });

  test("keeps the tags of what it has no room for", () => {
    const many = Array.from({ length: 20 }, () => ({ finding: finding("error", "会后会后会后"), label: "点评时间" }));
    const text = markText([...many, { finding: finding("hint", "会后"), label: "评价" }]);
    expect(text.length).toBeLessThan(400);
    expect(text).toMatch(/；另有错误【点评时间】、提示【评价】等\d+项$/u);
  });

  test.each([
    ["错误【点评时间】…", ""],
    ["已核对", "已核对"],
    ["错误【点评时间】…\n说明：领导出差", "领导出差"],
    ["说明：领导出差", "领导出差"],
    ["", ""],
  ])("%j holds the remark %j", (text, remark) => {
    expect(remarkIn(text)).toBe(remark);
    expect(remarkIn(withRemark("错误【评价】…", remark))).toBe(remark);
  });
});
