import type { Engine } from "../../../src/app/engine/engine";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import { clockOf } from "../../../src/app/clock";
import { cellAt, plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { createPaneStore, type PaneStore } from "../../../src/taskpane/state/pane-store";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { fakeHost, type FakeHost } from "./fake-host";

const HEADINGS = ["姓名", "性别", "所在党支部", "点评领导", "点评时间", "点评方式", "存在的问题", "工作建议"];
const ROWS = [
  ["赵一一", "男性", "第一党支部", "钱二二", "2011-01-05", "集中点评", "学习不够深入，联系实际不紧", "加强学习"],
  ["孙三三", "女", "第一党支部", "钱二二", "2011-01-05", "集中点评", "下基层少，了解情况不及时", "多下基层"],
];

function ledger(rows: readonly (readonly string[])[] = ROWS): WorkbookSnapshot {
  return { sheets: [plainSheet("1", "党员点评台账", [HEADINGS, ...rows])], isStructureProtected: false };
}

let host: FakeHost;
let engine: Engine;
let store: PaneStore;
let stop: () => void;

function until(isSo: (state: PaneState) => boolean): Promise<PaneState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(store.getState())) return;
      unsubscribe();
      resolve(store.getState());
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}

const settled = (): Promise<PaneState> => until(({ work }) => work.type === "done" || work.type === "failed");

beforeEach(async () => {
  host = fakeHost(ledger());
  engine = createInlineEngine();
  store = createPaneStore({ host, engine, clock: clockOf(() => new Date(2011, 2, 10, 9)), openManual: () => true });
  stop = store.start();
  await settled();
});

afterEach(() => {
  stop();
  engine.close();
});

const FIX = { type: "settings", changes: [{ item: "minTextLength", value: "20" }] } as const;

async function fixGender(): Promise<void> {
  store.need("findings");
  const { views } = await until(({ views: { findings } }) => findings !== undefined);
  const fixable = (views.findings ?? []).filter(({ fix }) => fix !== null);
  await store.propose({ type: "fixes", ids: fixable.map(({ id }) => id) });
}

test("a change is proposed, then written, then taken back", async () => {
  await fixGender();
  expect(store.getState().proposed?.change.sentence).toBe("把“党员点评台账”B2 的“男性”改为“男”。");
  expect(host.now().sheets[0]?.values).toEqual([HEADINGS, ...ROWS]);
  await store.confirm();
  const { outcome, workbook } = store.getState();
  expect(outcome).toMatchObject({ type: "applied", undoId: "1" });
  expect(cellAt(host.now().sheets[0] ?? plainSheet("", "", []), 1, 1)).toBe("男");
  expect(workbook?.overview.fixable).toBe(0);
  await store.undo("1");
  expect(host.now().sheets[0]?.values).toEqual([HEADINGS, ...ROWS]);
  expect(store.getState()).toMatchObject({ outcome: { type: "undone" }, isStale: false });
});

test("a change that is withdrawn leaves everything as it was", async () => {
  await fixGender();
  store.withdraw();
  await store.confirm();
  expect(store.getState().proposed).toBeNull();
  expect(host.now().sheets[0]?.values).toEqual([HEADINGS, ...ROWS]);
});

test("what the host refuses is told in its own sentence, and the workbook counts as changed", async () => {
  await fixGender();
  host.failNext = "请先按 Enter 结束单元格编辑。";
  await store.confirm();
  expect(store.getState()).toMatchObject({
    work: { type: "failed", task: "apply", sentence: "请先按 Enter 结束单元格编辑。" },
    isStale: true,
    outcome: null,
  });
});

test("a change outside makes what is shown stale, and a plan is made of the workbook as it is", async () => {
  host.change(ledger([...ROWS, ["李四四", "男", "第一党支部", "钱二二", "2011-01-06", "集中点评", "无", "无"]]));
  expect(store.getState().isStale).toBe(true);
  await store.propose({ type: "checkMarks" });
  const { proposed, isStale, workbook } = store.getState();
  expect(isStale).toBe(false);
  expect(workbook?.overview.rows).toBe(3);
  expect(proposed?.before.sheets[0]?.values).toHaveLength(4);
});

test("a change outside during a check leaves what the check shows stale", async () => {
  const reads = host.calls.length;
  const checking = store.refresh();
  expect(host.calls.length).toBe(reads + 1);
  host.change(ledger(ROWS.slice(1)));
  await checking;
  const { isStale, workbook } = store.getState();
  expect([isStale, workbook?.overview.rows]).toEqual([true, 2]);
  await store.refresh();
  expect(store.getState()).toMatchObject({ isStale: false, workbook: { overview: { rows: 1 } } });
});

test("a second action that changes nothing says so", async () => {
  await store.propose(FIX);
  await store.confirm();
  await store.propose(FIX);
  expect(store.getState()).toMatchObject({ proposed: null, outcome: { type: "nothingToDo" } });
});

test("a sheet that is what an action came to is shown, when it was written and when it was there already", async () => {
  await store.propose({ type: "statistics" });
  await store.confirm();
  const shownSheet = "领导点评工作情况统计表";
  const { id } = host.now().sheets.find(({ name }) => name === shownSheet) ?? plainSheet("", "", []);
  expect(store.getState().outcome).toMatchObject({ type: "applied", shownSheet });
  await store.propose({ type: "statistics" });
  expect(store.getState().outcome).toMatchObject({ type: "nothingToDo", shownSheet });
  expect(host.selected).toEqual([`${id}:0,0`, `${id}:0,0`]);
});

test("an action whose outcome stands beside the ledgers leaves in sight what is", async () => {
  await store.propose({ type: "checkMarks" });
  await store.confirm();
  expect(store.getState().outcome).toMatchObject({ type: "applied", shownSheet: null });
  expect(host.selected).toEqual([]);
});

test("a fix on a protected sheet is not called done already: the sheet is named", async () => {
  host.change({ ...ledger(), sheets: ledger().sheets.map((sheet) => ({ ...sheet, isProtected: true })) });
  await store.refresh();
  await fixGender();
  expect(store.getState()).toMatchObject({
    proposed: null,
    outcome: { type: "nothingToDo", unmarkedSheets: ["党员点评台账"], skippedFixes: 1 },
  });
});

test("clearing where nothing of ours is there asks nothing and says so", async () => {
  await store.propose({ type: "clearMarks", all: false });
  const outcome = { type: "told", sentences: ["没有发现本工具的标记。"] };
  expect(store.getState()).toMatchObject({ proposed: null, outcome });
});

test("a ribbon button before the first check is over is carried out after it", async () => {
  stop();
  store = createPaneStore({ host, engine, clock: clockOf(() => new Date(2011, 2, 10, 9)), openManual: () => true });
  store.navigate("check", { type: "checkMarks" });
  expect(store.getState().page).toBe("check");
  const { proposed } = await until((state) => state.proposed !== null);
  expect(proposed?.change.title).toBe("校验标记");
});

test("an answer is followed by a new check, an explanation is not", async () => {
  const reads = (): number => host.calls.length;
  const before = reads();
  await store.remember([{ topic: "explanation", key: "x", value: "已说明" }]);
  expect(reads()).toBe(before);
  expect(store.getState().memory).toHaveLength(1);
  await store.remember([{ topic: "answer", key: "q", value: "none" }]);
  expect(reads()).toBe(before + 1);
  expect(store.getState().outcome).toEqual({ type: "remembered", topic: "answer", count: 1 });
});

test("a check can be called off; the numbers from before stay", async () => {
  const { workbook } = store.getState();
  const checking = store.refresh();
  store.cancel();
  await checking;
  expect(store.getState()).toMatchObject({ outcome: { type: "cancelled" }, work: { type: "done" } });
  expect(store.getState().workbook).toBe(workbook);
});

test("what a ribbon button did is told, and the workbook read anew when it changed", async () => {
  const reads = host.calls.length;
  await store.tell(["已清除标记。"], true);
  expect(host.calls.length).toBe(reads + 1);
  expect(store.getState().outcome).toEqual({ type: "told", sentences: ["已清除标记。"] });
});

describe("what fails beside the task at work", () => {
  test("is named for what it is, and is no failure of the check", () => {
    store.tellFailure("manual", "请允许弹出窗口。");
    const { work, outcome } = store.getState();
    expect(work.type).toBe("done");
    expect(outcome).toEqual({ type: "failedAside", what: "manual", sentence: "请允许弹出窗口。" });
    store.closeOutcome();
    expect(store.getState().outcome).toBeNull();
  });

  test("going to a cell that cannot be gone to says so", async () => {
    const refusing = { ...host, select: () => Promise.reject(new Error("这张表已经删除。")) };
    stop();
    store = createPaneStore({
      host: refusing,
      engine,
      clock: clockOf(() => new Date(2011, 2, 10, 9)),
      openManual: () => true,
    });
    stop = store.start();
    await settled();
    await store.select({ sheetId: "1", row: 1, column: 1 });
    expect(store.getState().outcome).toEqual({ type: "failedAside", what: "goTo", sentence: "这张表已经删除。" });
  });

  test("leaves the task at work, and is still there to be read when that is over", async () => {
    const checking = store.refresh();
    store.tellFailure("command", "上一个操作还没有做完，请等它做完再点。");
    expect(store.getState().work.type).toBe("running");
    await checking;
    expect(store.getState()).toMatchObject({
      work: { type: "done" },
      outcome: { type: "failedAside", what: "command" },
    });
  });

  test("a word of the ribbon while a task is at work does not end it", async () => {
    const checking = store.refresh();
    await store.tell(["没有可以撤销的改动。"], false);
    expect(store.getState()).toMatchObject({ work: { type: "running" }, outcome: { type: "told" } });
    await checking;
    expect(store.getState()).toMatchObject({ work: { type: "done" }, outcome: { type: "told" } });
  });
});
