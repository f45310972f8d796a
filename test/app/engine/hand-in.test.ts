import { readFileSync } from "node:fs";
import type { Engine } from "../../../src/app/engine/engine";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import type { SubmissionChoice } from "../../../src/app/engine/views/gate-view";
import type { MemoryEntry } from "../../../src/app/host";
import { dayOf } from "../../../src/core/ledger/day";
import { plainSheet, sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { SAMPLE } from "../../e2e/sample-run";

const ORDINARY: SubmissionChoice = { kind: "first", edition: 1, zeroReason: null };
const ZERO: SubmissionChoice = { ...ORDINARY, zeroReason: "全体抽调防汛，点评推迟到下半年" };

/** Rosters of a small unit and no review. */
const SILENT: WorkbookSnapshot = {
  isStructureProtected: false,
  sheets: [
    plainSheet("1", "党组织名册", [
      ["党组织名称", "上级党组织", "书记", "党员人数"],
      ["云岭县水利局党总支", null, "王海涛", 2],
      ["第一党支部", "云岭县水利局党总支", "李建国", 2],
    ]),
    plainSheet("2", "党员名册", [
      ["姓名", "性别", "所在党支部", "入党时间"],
      ["李建国", "男", "第一党支部", "2004-07-01"],
      ["刘春梅", "女", "第一党支部", "2006-07-01"],
    ]),
  ],
};
const TODAY = dayOf(2011, 6, 30) ?? 0;
const REQUEST = { today: TODAY, from: dayOf(2011, 1, 1) ?? 0, to: TODAY };

let engine: Engine;
beforeEach(() => (engine = createInlineEngine()));
afterEach(() => engine.close());

async function explained(): Promise<readonly MemoryEntry[]> {
  const findings = await engine.findings();
  return findings
    .filter(({ severity }) => severity === "query")
    .map(({ identity }) => ({ topic: "explanation" as const, key: identity, value: "见零报告说明" }));
}

describe("the check before handing in", () => {
  test("nothing to report passes with its reason and 说明, and comes out as a sealed file of values", async () => {
    await engine.load(SILENT);
    await engine.check(REQUEST, []);
    expect((await engine.gate(ORDINARY, [])).blockers.map(({ type }) => type)).toContain("nothingToReport");
    const memory = await explained();
    const gate = await engine.gate(ZERO, memory);
    expect(gate).toMatchObject({ isPassed: true, blockers: [] });
    const { name, bytes } = await engine.handIn(ZERO, false, memory);
    expect(name).toBe("云岭县水利局党总支-领导点评报送-20110101-20110630-第1版.xlsx");
    const { snapshot } = await openWorkbookFile(bytes, name);
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["领导点评工作情况统计表", "审核报告", "报送清单"]);
    const cells = sheetByName(snapshot, "领导点评工作情况统计表")?.values.flat() ?? [];
    expect(cells).toContain("报送\u3000第1版\u3000零报告：全体抽调防汛，点评推迟到下半年");
  });

  test("without explanations it is refused, and nothing comes out", async () => {
    await engine.load(SILENT);
    await engine.check(REQUEST, []);
    await expect(engine.handIn(ORDINARY, false, [])).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("没有通过") as string,
    });
  });
});

describe("the sample", () => {
  beforeEach(async () => {
    await engine.load((await openWorkbookFile(readFileSync(SAMPLE), "点评台账示例.xlsx")).snapshot);
    await engine.check({ today: dayOf(2011, 3, 10) ?? 0 }, []);
  });

  test("is stopped by its errors and by what nobody explained; a 说明 clears one query", async () => {
    const before = await engine.gate(ORDINARY, []);
    expect(before.blockers.map(({ type }) => type)).toEqual(["errors", "queries"]);
    const one = (await explained()).slice(0, 1);
    const after = await engine.gate(ORDINARY, one);
    expect(after.counts.query).toEqual({
      total: before.counts.query.total,
      explained: before.counts.query.explained + 1,
    });
  });

  test("makes a superior ask, with the rows behind; the answer stands beside its question", async () => {
    const { questions } = await engine.gate(ORDINARY, []);
    const [first] = questions;
    if (first === undefined) throw new Error("the sample raises no question");
    expect(first.text).toMatch(/[？?]/);
    expect(first.places.length).toBeGreaterThan(0);
    const memory: MemoryEntry[] = [{ topic: "explanation", key: first.identity, value: "书记在外学习" }];
    const answered = (await engine.gate(ORDINARY, memory)).questions.filter(({ explanation }) => explanation !== "");
    expect(answered.map(({ identity }) => identity)).toEqual([first.identity]);
  });

  test.each(["questions", "report"] as const)("the sheet of %s is planned for the workbook", async (type) => {
    const { plan, title } = await engine.plan({ type, submission: ORDINARY }, []);
    const added = plan.edits.flatMap((edit) => (edit.type === "addSheet" ? [edit.name] : []));
    expect(added).toEqual([title]);
  });
});
