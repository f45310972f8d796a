import { readFileSync } from "node:fs";
import type { Engine } from "../../../src/app/engine/engine";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import { nextStepOf } from "../../../src/app/engine/views/next-step";
import type { MemoryEntry } from "../../../src/app/host";
import type { Overview } from "../../../src/app/engine/views/overview";
import { dayOf } from "../../../src/core/ledger/day";
import type { Action } from "../../../src/app/engine/action";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { cellText } from "../../../src/core/workbook/cell";
import { parseRange } from "../../../src/core/workbook/range";
import { cellAt, sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { SAMPLE } from "../../e2e/sample-run";

const ASOF = dayOf(2011, 3, 10) ?? 0;
const REQUEST = { schemeId: "henan-2010", asOf: ASOF, today: ASOF };

let sample: WorkbookSnapshot;
let engine: Engine;
let overview: Overview;

beforeAll(async () => {
  sample = (await openWorkbookFile(readFileSync(SAMPLE), "点评台账示例.xlsx")).snapshot;
});

beforeEach(async () => {
  engine = createInlineEngine();
  await engine.load(sample);
  overview = await engine.check(REQUEST, []);
});

afterEach(() => engine.close());

describe("the views of the sample", () => {
  test("say what each column was taken for, and which are not used", () => {
    const roster = overview.ledgers.find(({ kind }) => kind === "memberRoster");
    expect(roster?.columns).toContainEqual({ letters: "B", header: "姓名", meaning: "姓名" });
    const all = overview.ledgers.flatMap(({ columns }) => columns);
    expect(all.some(({ header, meaning }) => meaning !== "" && meaning !== header)).toBe(true);
    const letters = roster?.columns.map((column) => column.letters) ?? [];
    expect(letters).toEqual([...letters].sort());
  });

  test("say what was recognised and how the work stands", () => {
    expect(overview.ledgers.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["organizationRoster", "memberRoster", "organizationReview", "memberReview"]),
    );
    expect(overview.rows).toBe(overview.ledgers.reduce((sum, { rows }) => sum + rows, 0));
    expect(overview.scheme.id).toBe("henan-2010");
    expect(overview.counts.error).toBeGreaterThan(0);
    expect(overview.failedRules).toEqual([]);
    for (const { rate, covered, partial, missing, due } of overview.coverage) {
      expect(rate).toBeCloseTo(covered / (covered + partial + missing + due));
    }
  });

  test("list every finding with its place, names to search by and its fix", async () => {
    const findings = await engine.findings();
    const { error, query, hint } = overview.counts;
    expect(findings).toHaveLength(error + query + hint);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    const fixed = findings.filter(({ fix }) => fix !== null);
    expect(fixed).toHaveLength(overview.fixable);
    expect(fixed.length).toBeGreaterThan(0);
    const named = findings.find(({ about }) => /^[一-鿿]{3} · /.test(about));
    expect(named?.initials).toMatch(/^[a-z]{3} /);
  });

  test("say of how many of its kind in its organisation and below a finding is one", async () => {
    const findings = (await engine.findings()).filter(({ unit, severity }) => unit !== "" && severity !== "error");
    const [root] = (await engine.coverage()).tree;
    const ofRoot = findings.filter(({ unit }) => unit === root?.name);
    expect(ofRoot.length).toBeGreaterThan(0);
    for (const { rule, alikeInUnit } of ofRoot) {
      expect(alikeInUnit).toBe(findings.filter((each) => each.rule === rule).length);
    }
    for (const { rule, unit, alikeInUnit } of findings) {
      const own = findings.filter((each) => each.rule === rule && each.unit === unit).length;
      expect(alikeInUnit).toBeGreaterThanOrEqual(own);
    }
  });

  test("say of the clause behind a finding whose it is and what it asks", async () => {
    const clauses = (await engine.findings()).flatMap(({ clause }) => clause ?? []);
    const readings = await Promise.all([...new Set(clauses)].map((clause) => engine.clause(clause)));
    expect(readings.length).toBeGreaterThan(0);
    for (const { title, asked } of readings) {
      expect(title).toBe("关于在创先争优活动中普遍开展领导干部点评工作的通知");
      expect(asked.length).toBeGreaterThan(0);
    }
  });

  test("show the statistics as the sheet will, and the rows behind each number", async () => {
    const view = await engine.statistics();
    const total = view.rows.at(-1);
    expect(total?.unit).toBe("合计");
    const column = view.columns.findIndex(({ group, label }) => group === "党员" && label === "应点评数");
    const cell = total?.cells[column];
    const basis = await engine.basis(view.rows.length - 1, cell?.key ?? "");
    const listed = basis.lists.reduce((sum, { entries, unnamed }) => sum + entries.length + unnamed, 0);
    expect(String(listed)).toBe(cell?.text);
  });

  test("count in the tree what the coverage counts", async () => {
    const { tree, heatMaps } = await engine.coverage();
    const root = tree.filter(({ parent }) => parent === null);
    const counted = overview.coverage.find(({ subject }) => subject === "member");
    expect(root.reduce((sum, { subtree }) => sum + subtree.member.covered, 0)).toBe(counted?.covered);
    expect(heatMaps.length).toBeGreaterThan(0);
    for (const { windows, rows } of heatMaps) {
      for (const { cells } of rows) expect(cells).toHaveLength(windows.length);
    }
  });

  test("coverage in another period is what it would be with that period in the settings", async () => {
    const period = { from: dayOf(2010, 11, 1) ?? 0, to: dayOf(2010, 12, 31) ?? 0 };
    const own = await engine.coverage();
    const looked = await engine.coverageIn(period);
    expect(looked.tree).not.toEqual(own.tree);
    expect(looked.periods).toEqual(own.periods);
    expect(await engine.coverage()).toEqual(own);
    await engine.check({ ...REQUEST, ...period }, []);
    expect(looked).toEqual({ ...(await engine.coverage()), periods: own.periods });
  });

  test("put overdue problems first", async () => {
    const { problems } = await engine.problems();
    expect(problems).toHaveLength(overview.problems.total);
    const days = problems.map(({ overdueDays }) => overdueDays);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days.filter((count) => count > 0)).toHaveLength(overview.problems.overdue);
    const closed = problems.map(({ state }) => state === "closed");
    expect(closed.lastIndexOf(false)).toBeLessThan(closed.indexOf(true));
  });

  test("remind of every overdue problem, and draw others out of the reviews", async () => {
    const { drafts, reminders } = await engine.problems();
    expect(reminders.filter(({ kind }) => kind === "overdue")).toHaveLength(overview.problems.overdue);
    expect(new Set(drafts.map(({ key }) => key)).size).toBe(drafts.length);
    for (const { part, parts, problem } of drafts) {
      expect(part).toBeLessThanOrEqual(parts);
      expect(problem).not.toBe("");
    }
  });
});

describe("plans", () => {
  const ACTIONS: readonly (readonly [string, Action])[] = [
    ["the main job", { type: "mainJob" }],
    ["marks of findings alone", { type: "checkMarks" }],
    ["marks of coverage alone", { type: "coverageMarks" }],
    ["tracking columns alone", { type: "trackingColumns" }],
    ["the statistics alone", { type: "statistics" }],
    ["settings", { type: "settings", changes: [{ item: "minTextLength", value: "20" }] }],
  ];

  test.each(ACTIONS)("%s: once is enough", async (_, action) => {
    const first = await engine.plan(action, []);
    expect(first.plan.edits.length).toBeGreaterThan(0);
    const after = applyPlan(sample, first.plan);
    await engine.load(after);
    await engine.check(REQUEST, []);
    const again = await engine.plan(action, []);
    const values = (workbook: WorkbookSnapshot) => workbook.sheets.map(({ name, values }) => [name, values]);
    expect(values(applyPlan(after, again.plan))).toEqual(values(after));
  });

  test("taking marks away: once is enough, and then there is nothing to ask", async () => {
    const marks = await engine.plan({ type: "checkMarks" }, []);
    const marked = applyPlan(sample, marks.plan);
    await engine.load(marked);
    await engine.check(REQUEST, []);
    const first = await engine.plan({ type: "clearMarks", all: false }, []);
    expect(first.plan.edits.length).toBeGreaterThan(0);
    await engine.load(applyPlan(marked, first.plan));
    await engine.check(REQUEST, []);
    const again = await engine.plan({ type: "clearMarks", all: false }, []);
    expect(again).toMatchObject({ sentence: "没有发现本工具的标记。", plan: { edits: [] } });
  });

  test("a problem that a person confirms is registered in these words, and proposed no more", async () => {
    const [draft] = (await engine.problems()).drafts;
    const key = draft?.key ?? "";
    const confirmed = { key, problem: "会议记录要完整", measures: "逐次补记", deadline: dayOf(2011, 4, 1) };
    const change = await engine.plan({ type: "trackingColumns", drafts: [confirmed] }, []);
    await engine.load(applyPlan(sample, change.plan));
    await engine.check(REQUEST, []);
    const after = await engine.problems();
    expect(after.problems).toContainEqual(
      expect.objectContaining({
        text: "会议记录要完整",
        deadline: dayOf(2011, 4, 1),
        organization: draft?.organization,
      }),
    );
    expect(after.drafts.map((each) => each.key)).not.toContain(key);
  });

  test("fixes put right what they promise, and are found no more", async () => {
    const fixable = (await engine.findings()).filter(({ fix }) => fix !== null);
    const change = await engine.plan({ type: "fixes", ids: fixable.map(({ id }) => id) }, []);
    expect(change.skippedFixes).toBe(0);
    const after = applyPlan(sample, change.plan);
    for (const { sheet, fix } of fixable) {
      for (const { cell, after: wanted } of fix ?? []) expect(textAt(after, sheet, cell)).toBe(wanted);
    }
    await engine.load(after);
    expect((await engine.check(REQUEST, [])).fixable).toBe(0);
  });

  test("an explanation stands on the list, an ignored finding nowhere", async () => {
    const [explained, ignored] = await engine.findings();
    const change = await engine.plan({ type: "checkMarks" }, [
      { topic: "explanation", key: explained?.identity ?? "", value: "已向县委组织部说明" },
      { topic: "ignored", key: ignored?.identity ?? "", value: "不适用" },
    ]);
    const list = sheetByName(applyPlan(sample, change.plan), "校验清单");
    const texts = (list?.values ?? []).flat();
    expect(texts).toContain("已向县委组织部说明");
    expect(texts).toContain(explained?.message);
    expect(texts).not.toContain(ignored?.message);
  });

  test("findings that are explained or left alone are counted apart, and the next step asks for the others", async () => {
    const findings = await engine.findings();
    const identities = (severity: string): string[] => [
      ...new Set(findings.filter((finding) => finding.severity === severity).map(({ identity }) => identity)),
    ];
    expect(overview.answered).toEqual({ query: 0, hint: 0 });
    const [explained = "", left = "", ...others] = identities("query");
    const [hint = ""] = identities("hint");
    const said: MemoryEntry[] = [
      { topic: "explanation", key: explained, value: "已核实" },
      { topic: "ignored", key: left, value: "不适用" },
      { topic: "ignored", key: hint, value: "不适用" },
    ];
    const some = await engine.check(REQUEST, said);
    expect(some.answered).toEqual({ query: 2, hint: 1 });
    expect(some.counts).toEqual(overview.counts);
    const all = others.map((key): MemoryEntry => ({ topic: "explanation", key, value: "已核实" }));
    const { answered, counts, ...rest } = await engine.check(REQUEST, [...said, ...all]);
    expect(answered.query).toBe(counts.query);
    const mended = { ...rest, counts: { ...counts, error: 0 }, fixable: 0, answered };
    expect(nextStepOf(mended).type).not.toBe("answerQueries");
    expect(nextStepOf({ ...mended, answered: some.answered })).toEqual({
      type: "answerQueries",
      count: counts.query - 2,
    });
  });

  test("a setting that would not be understood is refused in one sentence", async () => {
    const change = { item: "from", value: "前年" };
    await expect(engine.plan({ type: "settings", changes: [change] }, [])).rejects.toThrow(
      /^“统计期间起”填的“前年”.*。$/,
    );
  });
});

function textAt(workbook: WorkbookSnapshot, sheetName: string, cell: string): string {
  const sheet = sheetByName(workbook, sheetName);
  const range = parseRange(cell);
  return sheet && range ? cellText(cellAt(sheet, range.top, range.left)) : "";
}
