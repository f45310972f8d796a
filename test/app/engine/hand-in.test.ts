import { readFileSync } from "node:fs";
import type { Engine } from "../../../src/app/engine/engine";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import type { SubmissionChoice } from "../../../src/app/engine/views/gate-view";
import type { MemoryEntry } from "../../../src/app/host";
import { dayOf } from "../../../src/core/ledger/day";
import { sheetByName } from "../../../src/core/workbook/snapshot";
import { filesIn } from "../../../src/app/archive";
import { handlingReader } from "../../../src/taskpane/check/finding-rows";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { SAMPLE } from "../../e2e/sample-run";
import { REQUEST, SILENT } from "./small-unit";

const ORDINARY: SubmissionChoice = { kind: "first", edition: 1, zeroReason: null };
const ZERO: SubmissionChoice = { ...ORDINARY, zeroReason: "全体抽调防汛，点评推迟到下半年" };

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
    const { workbook, others, archive } = await engine.handIn({ choice: ZERO, withTracking: false, csv: null }, memory);
    const name = "云岭县水利局党总支-领导点评报送-20110101-20110630-第1版";
    expect([workbook.name, archive.name]).toEqual([`${name}.xlsx`, `${name}.zip`]);
    expect(others.map((file) => file.name)).toEqual(["清单.json", "清单.txt"]);
    expect(filesIn(archive.bytes)).toEqual([workbook, ...others]);
    const { snapshot } = await openWorkbookFile(workbook.bytes, workbook.name);
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["领导点评工作情况统计表", "审核报告", "报送清单"]);
    const cells = sheetByName(snapshot, "领导点评工作情况统计表")?.values.flat() ?? [];
    expect(cells).toContain("报送\u3000第1版\u3000零报告：全体抽调防汛，点评推迟到下半年");
  });

  test("without explanations it is refused, and nothing comes out", async () => {
    await engine.load(SILENT);
    await engine.check(REQUEST, []);
    await expect(engine.handIn({ choice: ORDINARY, withTracking: false, csv: null }, [])).rejects.toMatchObject({
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

describe("what was typed on 校验清单 and what is remembered", () => {
  test("the gate and the list agree at each time: typed first, what is said later before it, taken back none", async () => {
    await engine.load(SILENT);
    await engine.check(REQUEST, []);
    const first = (await engine.findings()).find(({ severity }) => severity === "query");
    if (first === undefined) throw new Error("nothing to explain");
    const said = (value: string): MemoryEntry[] => [{ topic: "explanation", key: first.identity, value }];
    const marks = await engine.plan({ type: "checkMarks" }, said("名册由组织部核定"));
    const listed = applyPlan(SILENT, marks.plan);
    await engine.load(listed);
    await engine.check(REQUEST, said("另一句先前记下的"));
    const reportOf = async (memory: MemoryEntry[]): Promise<string> => {
      const { plan } = await engine.plan({ type: "report", submission: ZERO }, memory);
      return JSON.stringify(plan);
    };
    const handled = async (memory: MemoryEntry[]) => {
      const findings = await engine.findings();
      const found = findings.find(({ identity }) => identity === first.identity);
      return found && handlingReader(memory, said("另一句先前记下的"))(found).explanation;
    };
    for (const [memory, shown] of [
      [said("另一句先前记下的"), "名册由组织部核定"],
      [said("刚刚改写的说明"), "刚刚改写的说明"],
      [[], ""],
    ] as const) {
      expect(await handled([...memory])).toBe(shown);
      const report = await reportOf([...memory]);
      const texts = ["名册由组织部核定", "刚刚改写的说明", "另一句先前记下的"];
      expect(texts.filter((text) => report.includes(text))).toEqual(shown === "" ? [] : [shown]);
    }
  });
});
