import type { Overview } from "../../../src/app/engine/views/overview";
import type { MemoryEntry } from "../../../src/app/host";
import { mergedMemory, paneReducer, type PaneEvent } from "../../../src/taskpane/state/pane-reducer";
import {
  INITIAL_STATE,
  type CheckedWorkbook,
  type Outcome,
  type PaneState,
} from "../../../src/taskpane/state/pane-state";
import type { PageId } from "../../../src/taskpane/state/pages";

const workbook = (): CheckedWorkbook => ({
  snapshot: { sheets: [], isStructureProtected: false },
  overview: {} as Overview,
});
const CHECKED = workbook();
const checked: PaneEvent = { type: "checked", workbook: CHECKED, views: {}, memory: [], history: [] };

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, INITIAL_STATE);
}

const started: PaneEvent = { type: "started", task: "check", isCancelable: true };

describe("the work at hand", () => {
  test("idle, running, done", () => {
    expect(after().work.type).toBe("idle");
    const running = after(started, { type: "progressed", stage: "check", fraction: 0.5 });
    expect(running.work).toMatchObject({ type: "running", task: "check", stage: "check", fraction: 0.5 });
    expect(after(started, checked, { type: "finished", outcome: null }).work.type).toBe("done");
  });

  test("a failure keeps its task and sentence until it is closed or something else begins", () => {
    const failed = after(started, { type: "failed", sentence: "没有认出任何台账。" });
    expect(failed.work).toEqual({ type: "failed", task: "check", sentence: "没有认出任何台账。" });
    expect(paneReducer(failed, { type: "outcomeClosed" }).work.type).toBe("idle");
    expect(paneReducer(failed, started).work.type).toBe("running");
  });

  test("progress of a task that is over changes nothing", () => {
    const done = after(started, { type: "cancelled" });
    expect(paneReducer(done, { type: "progressed", stage: "load", fraction: 1 })).toBe(done);
    expect(done.outcome).toEqual({ type: "cancelled" });
  });

  test("what came of the last thing goes when the next begins", () => {
    const state = after(
      {
        type: "finished",
        outcome: { type: "nothingToDo", title: "统计表", unmarkedSheets: [], skippedFixes: 0, shownSheet: null },
      },
      started,
    );
    expect(state.outcome).toBeNull();
  });
});

describe("the workbook", () => {
  test("is stale after a change until it is checked anew; before the first check nothing can be stale", () => {
    expect(after({ type: "changedOutside" }).isStale).toBe(false);
    expect(after(checked, { type: "changedOutside" }).isStale).toBe(true);
    expect(after(checked, { type: "changedOutside" }, checked).isStale).toBe(false);
  });

  test("a change ends the news of what was well done before, with its 撤销; what has still to be read stays", () => {
    const change: PaneEvent = { type: "changedOutside" };
    const told = (outcome: Outcome): Outcome | null => after(checked, { type: "finished", outcome }, change).outcome;
    expect(
      told({ type: "applied", title: "覆盖标记", sentence: "标记 3 格。", undoId: "1", shownSheet: null }),
    ).toBeNull();
    expect(told({ type: "undone", title: "覆盖标记", conflicts: [] })).toBeNull();
    const conflicts: Outcome = { type: "undone", title: "覆盖标记", conflicts: [{ sheet: "名册", cell: "C13" }] };
    expect(told(conflicts)).toEqual(conflicts);
    // Each later change does the same.
    const again = after(checked, change, {
      type: "finished",
      outcome: { type: "undone", title: "填写", conflicts: [] },
    });
    expect(paneReducer(again, change).outcome).toBeNull();
  });

  test("a view of a workbook that was checked anew since is not shown", () => {
    const late: PaneEvent = { type: "viewed", of: workbook(), views: { findings: [] } };
    expect(paneReducer(after(checked), late).views.findings).toBeUndefined();
    const timely: PaneEvent = { type: "viewed", of: CHECKED, views: { findings: [] } };
    expect(paneReducer(after(checked), timely).views.findings).toEqual([]);
  });

  test("the period that was picked for coverage stays over checks until another is", () => {
    const period = { from: 40_544, to: 40_633 };
    const picked = after(checked, { type: "periodPicked", period }, checked);
    expect(picked.coveragePeriod).toEqual(period);
    expect(paneReducer(picked, { type: "periodPicked", period: null }).coveragePeriod).toBeNull();
  });

  test("problems that were chosen for registration stay chosen over checks and pages", () => {
    const drafting: PaneEvent = { type: "drafting", event: { type: "chosen", keys: ["a"], isChosen: true } };
    const state = after(checked, drafting, checked, { type: "pageOpened", page: "check" });
    expect([...state.draftDesk.chosen]).toEqual(["a"]);
  });

  test("the advice to keep a copy is given once", () => {
    const outcome = { type: "applied", title: "统计表", sentence: "", undoId: null, shownSheet: null } as const;
    expect(after({ type: "finished", outcome }).isBackupAdvised).toBe(true);
    expect(after({ type: "finished", outcome: { type: "cancelled" } }).isBackupAdvised).toBe(false);
  });
});

describe("pages", () => {
  test("what a page was asked to begin with is forgotten with the next page", () => {
    const asked = after({ type: "pageOpened", page: "check", findings: "query" });
    expect(asked).toMatchObject({ page: "check", findingsAsked: "query" });
    expect(paneReducer(asked, { type: "pageOpened", page: "check" }).findingsAsked).toBeNull();
  });

  test("another page ends the news of what was well done; the same page does not, nor what has still to be read", () => {
    const newsOn = (outcome: Outcome, page: PageId): Outcome | null =>
      paneReducer({ ...INITIAL_STATE, page: "statistics", outcome }, { type: "pageOpened", page }).outcome;
    const applied: Outcome = { type: "applied", title: "统计表", sentence: "", undoId: "1", shownSheet: null };
    const past: readonly Outcome[] = [
      applied,
      { type: "remembered", topic: "explanation", count: 1 },
      { type: "copied", name: "报送包.xlsx", to: "file" },
      { type: "cancelled" },
      { type: "undone", title: "统计表", conflicts: [] },
    ];
    expect(past.map((outcome) => newsOn(outcome, "check"))).toEqual(past.map(() => null));
    expect(newsOn(applied, "statistics")).toEqual(applied);
    const unread: readonly Outcome[] = [
      { type: "undone", title: "统计表", conflicts: [{ sheet: "名册", cell: "C13" }] },
      { type: "failedAside", what: "manual", sentence: "请允许弹出窗口。" },
      { type: "nothingToDo", title: "改正单元格", unmarkedSheets: ["台账"], skippedFixes: 1, shownSheet: null },
    ];
    expect(unread.map((outcome) => newsOn(outcome, "check"))).toEqual(unread);
  });
});

const entry = (topic: MemoryEntry["topic"], key: string, value: string | null): MemoryEntry => ({ topic, key, value });

test.each([
  ["a new entry", [entry("ignored", "a", "1")], [entry("explanation", "a", "1"), entry("ignored", "a", "1")]],
  ["a later word on the same", [entry("explanation", "a", "2")], [entry("explanation", "a", "2")]],
  ["forgetting", [entry("explanation", "a", null)], []],
  ["forgetting what nobody knew", [entry("ignored", "b", null)], [entry("explanation", "a", "1")]],
])("memory: %s", (_, entries, wanted) => {
  expect(mergedMemory([entry("explanation", "a", "1")], entries)).toEqual(wanted);
});

describe("settings that are typed and not written", () => {
  const typed: PaneEvent = { type: "settingDrafted", item: "from", value: "2011-01-01" };
  const applied = (title: string): PaneEvent => ({
    type: "finished",
    outcome: { type: "applied", title, sentence: "", undoId: null, shownSheet: null },
  });
  test.each([
    ["stay when another page is opened", [typed, { type: "pageOpened", page: "check" }], { from: "2011-01-01" }],
    ["stay when something else is written", [typed, applied("统计表")], { from: "2011-01-01" }],
    ["are over once written", [typed, applied("点评设置")], {}],
    ["are over when they are let go", [typed, { type: "settingDraftsDropped" }], {}],
  ] satisfies readonly (readonly [string, readonly PaneEvent[], object])[])("%s", (_, events, drafts) => {
    expect(after(...events).settingDrafts).toEqual(drafts);
  });
});
