import type { TrackedProblem } from "../../../src/core/rectification/problem";
import { planReminderSheet, REMINDER_COLUMNS } from "../../../src/core/rectification/reminder-sheet";
import type { Reminder } from "../../../src/core/rectification/reminders";
import { unsolvedWithoutReport } from "../../../src/core/rules/rectification/unsolved-without-report";
import { runRules } from "../../../src/core/rules/run-rules";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { cellText } from "../../../src/core/workbook/cell";
import { cellAt, lastRowOf, sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "../workbook/picture";
import { contextOf } from "../rules/context";
import { readLedgerText } from "../rules/ledger-text";
import { ledger, P, track } from "./problem-ledger";
import { settingsOf } from "./settings";
import { rosterOf } from "./tiny-roster";

/** Two branches of one name, under two general branches. */
const TINY = rosterOf([
  { name: "甲总支", type: "generalBranch" },
  { name: "乙总支", type: "generalBranch" },
  { name: "第一支部", parent: "甲总支" },
  { name: "第一支部", parent: "乙总支" },
]);
const [OF_A, OF_B] = [2, 3];

function problem(organization: number, id: string, text: string, row: number): TrackedProblem {
  const [tracked] = track("2024-06-15", ledger({ ...P, problemId: id, problem: text }));
  if (tracked === undefined) throw new Error("no problem");
  const record = { ...tracked.record, row };
  return { ...tracked, organization, hasId: id !== "", record, contradictions: ["unsolvedWithoutSpecialReport"] };
}

describe("备注 on 整改提醒 beside the special reports of namesakes", () => {
  const workbook = workbookOf({ ...sheetOf("整改台账", [["党组织名称", "重点问题"]]), id: "整改台账" });
  const owed = (first: TrackedProblem): Reminder => ({
    kind: "specialReportOwed",
    problem: first,
    others: [],
    day: null,
    days: null,
  });
  const run = (book: WorkbookSnapshot, ...problems: readonly TrackedProblem[]): WorkbookSnapshot =>
    applyPlan(book, planReminderSheet(book, problems.map(owed), TINY, settingsOf("2024-06-15"), "", true));
  const remindersOn = (book: WorkbookSnapshot) => {
    const sheet = sheetByName(book, "整改提醒");
    if (sheet === undefined) throw new Error("no 整改提醒");
    return sheet;
  };
  const column = (heading: string): number => REMINDER_COLUMNS.findIndex((each) => each.heading === heading);
  const write = (book: WorkbookSnapshot, heading: string, ...texts: readonly string[]): WorkbookSnapshot =>
    applyPlan(book, {
      edits: texts.map((value, at) => ({
        type: "writeBlock",
        sheet: remindersOn(book).id,
        top: 3 + at,
        left: column(heading),
        cells: [[{ value }]],
      })),
    });
  const told = (book: WorkbookSnapshot): readonly (readonly string[])[] =>
    Array.from({ length: lastRowOf(remindersOn(book)) - 2 }, (_, at) =>
      ["对象", "备注"].map((heading) => cellText(cellAt(remindersOn(book), 3 + at, column(heading)))),
    );

  const [a, b] = [problem(OF_A, "", "学习制度不落实", 1), problem(OF_B, "", "学习制度不落实", 2)];
  const [a1, b1] = [problem(OF_A, "WT-1", "甲", 1), problem(OF_B, "WT-2", "乙", 2)];
  const BOTH = [
    ["第一支部（甲总支）", "备注0"],
    ["第一支部（乙总支）", "备注1"],
  ];

  test("each stays with its own, in whatever order they come", () => {
    const noted = write(run(workbook, a, b), "备注", "备注0", "备注1");
    expect(told(run(noted, a, b))).toEqual(BOTH);
    expect(told(run(noted, b, a))).toEqual([...BOTH].reverse());
  });

  test("one stays with its subject when its problem is another", () => {
    const noted = write(run(workbook, a1, b1), "备注", "备注0", "备注1");
    expect(told(run(noted, problem(OF_A, "WT-3", "丙", 5), b1))).toEqual(BOTH);
  });

  test("of a list that did not tell them apart each goes where its number is, else where its row is", () => {
    const former = (...problems: readonly TrackedProblem[]) =>
      write(write(run(workbook, ...problems), "备注", "备注0", "备注1"), "对象", "第一支部", "第一支部");
    expect(told(run(former(a1, b1), b1, a1))).toEqual([...BOTH].reverse());
    expect(told(run(former(a, b), b, a))).toEqual([...BOTH].reverse());
  });
});

describe("unsolved-without-report of namesakes", () => {
  const { workbook, recognition } = readLedgerText(
    "# 整改 rectification\n党组织名称 | 重点问题\n第一支部 | 学习制度不落实",
  );
  const identities = (...problems: readonly TrackedProblem[]): readonly string[] =>
    runRules({ ...contextOf(workbook, recognition), roster: TINY, problems }, [unsolvedWithoutReport]).findings.map(
      ({ identity }) => identity,
    );
  const [a, b] = [problem(OF_A, "WT-1", "甲", 1), problem(OF_B, "WT-2", "乙", 2)];

  test("two findings, two identities", () => {
    expect(new Set(identities(a, b)).size).toBe(2);
    expect(identities(a, b).toSorted()).toEqual(identities(b, a).toSorted());
  });

  test("it does not depend on how the first row writes the name", () => {
    const short = { ...problem(OF_A, "WT-3", "丙", 3), organizationText: "一支部" };
    expect(identities(a, short)).toEqual(identities(short, a));
  });

  test("without a namesake it is what it was before", () => {
    const alone = rosterOf([{ name: "第一支部" }]);
    const { findings } = runRules(
      { ...contextOf(workbook, recognition), roster: alone, problems: [{ ...a, organization: 0 }] },
      [unsolvedWithoutReport],
    );
    expect(findings[0]?.identity).toContain(JSON.stringify(["第一支部", "", ""]).slice(1, -1));
  });
});
