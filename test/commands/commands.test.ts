import { readFileSync } from "node:fs";
import { plannedClearing } from "../../src/app/clear-marks";
import { clockOf } from "../../src/app/clock";
import type { Change, HistoryEntry, WorkbookHost } from "../../src/app/host";
import { associateCommands } from "../../src/commands/associate";
import { COMMAND_TITLES, createCommands, type CommandName } from "../../src/commands/commands";
import { createMailbox, type PaneDoor } from "../../src/commands/pane-door";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "../core/workbook/picture";

const CLOCK = clockOf(() => new Date(2011, 2, 10, 9, 30));
const LEDGER = sheetOf("党组织点评台账", [
  ["党组织名称", "点评领导", "点评时间", "点评方式", "存在的问题", "校验结果"],
  ["内科党支部", "李建国", 40612, "现场点评", "学习记录不全", "错误【点评时间】晚于截止日期"],
]);
const CLEAN = sheetOf(
  "党组织点评台账",
  LEDGER.values.map((row) => row.slice(0, 5)),
);

/** A host over one picture; `more` replaces what a test is about. */
function hostOf(
  workbook: WorkbookSnapshot,
  more: Partial<WorkbookHost> = {},
): WorkbookHost & { readonly changes: Change[] } {
  const changes: Change[] = [];
  return {
    kind: "excel",
    name: "台账.xlsx",
    remembers: true,
    backup: { type: "saveACopyFirst" },
    read: () => Promise.resolve(workbook),
    apply: (change) => {
      changes.push(change);
      return Promise.resolve();
    },
    history: () => Promise.resolve([]),
    undo: () => Promise.resolve({ conflicts: [] }),
    recover: () => Promise.resolve(null),
    recall: () => Promise.resolve([]),
    remember: () => Promise.resolve(),
    numberFormats: () => Promise.resolve([]),
    select: () => Promise.resolve(),
    watch: () => () => undefined,
    ...more,
    changes,
  };
}

/** Presses a button: what the pane was told, in order, and how often the event was completed. */
async function press(name: CommandName, host: WorkbookHost, showPane: () => Promise<void> = () => Promise.resolve()) {
  const told: unknown[] = [];
  const pane: PaneDoor = {
    navigate: (...where) => told.push(where),
    done: ({ isChanged, sentences }) => told.push(isChanged, ...sentences),
    failed: (sentence) => told.push(`失败：${sentence}`),
  };
  let completed = 0;
  const show = () => {
    told.push("（打开面板）");
    return showPane();
  };
  const commands = createCommands({
    host: () => Promise.resolve(host),
    clock: CLOCK,
    pane,
    showPane: show,
    planClearing: plannedClearing,
  });
  await commands[name]({ completed: () => (completed += 1) });
  return { told, completed };
}

const entry = (id: string, state: HistoryEntry["state"]): HistoryEntry => ({
  id,
  title: `第${id}次`,
  at: CLOCK.at(),
  summary: "",
  state,
});

describe("buttons that open a page", () => {
  test.each<[CommandName, string, string]>([
    ["checkLedgers", "check", "checkMarks"],
    ["highlightCoverage", "coverage", "coverageMarks"],
    ["trackRectification", "rectification", "trackingColumns"],
    ["writeStatistics", "statistics", "statistics"],
  ])("%s opens the page %s with %s to preview, and writes nothing", async (name, page, action) => {
    const host = hostOf(workbookOf(LEDGER));
    expect(await press(name, host)).toEqual({ told: [[page, action], "（打开面板）"], completed: 1 });
    expect(host.changes).toEqual([]);
  });

  test("where the pane cannot be shown, the person is told in it and the button comes up again", async () => {
    const { told, completed } = await press("checkLedgers", hostOf(workbookOf(LEDGER)), () =>
      Promise.reject(new Error("not supported")),
    );
    expect(told).toEqual([
      ["check", "checkMarks"],
      "（打开面板）",
      expect.stringContaining("“校验”没有做成"),
      "（打开面板）",
    ]);
    expect(completed).toBe(1);
  });
});

describe("清除标记", () => {
  test("clears in one change that can be undone, and stays out of the way", async () => {
    const host = hostOf(workbookOf(LEDGER));
    const { told, completed } = await press("clearMarks", host);
    expect(told).toEqual([true, "去掉“党组织点评台账”的校验结果栏。"]);
    expect(completed).toBe(1);
    expect(host.changes.map(({ title, at }) => [title, at])).toEqual([["清除标记", CLOCK.at()]]);
  });

  test("what stays is said in the pane, which opens", async () => {
    const { told } = await press("clearMarks", hostOf(workbookOf({ ...LEDGER, isProtected: true })));
    expect(told).toEqual([false, "没有能去掉的标记。", expect.stringContaining("受保护"), "（打开面板）"]);
  });

  test("nothing of ours there: said in the pane, which opens", async () => {
    const { told } = await press("clearMarks", hostOf(workbookOf(CLEAN)));
    expect(told).toEqual([false, "没有发现本工具的标记。", "（打开面板）"]);
  });
});

describe("撤销", () => {
  test("undoes the latest change in force", async () => {
    const undone: string[] = [];
    const history = [entry("3", "undone"), entry("2", "done"), entry("1", "done")];
    const host = hostOf(workbookOf(LEDGER), {
      history: () => Promise.resolve(history),
      undo: (id) => {
        undone.push(id);
        return Promise.resolve({ conflicts: [] });
      },
    });
    expect((await press("undoLastChange", host)).told).toEqual([true, "已撤销“第2次”。"]);
    expect(undone).toEqual(["2"]);
  });

  test("names the cells that somebody changed since", async () => {
    const conflicts = Array.from({ length: 7 }, (_, at) => ({ sheet: "台账", cell: `C${at + 4}` }));
    const host = hostOf(workbookOf(LEDGER), {
      history: () => Promise.resolve([entry("1", "done")]),
      undo: () => Promise.resolve({ conflicts }),
    });
    const { told } = await press("undoLastChange", host);
    expect(told[1]).toContain("台账 C4、台账 C5、台账 C6、台账 C7、台账 C8 等 7 格");
  });

  test("has nothing to undo, or first settles what was cut off", async () => {
    expect((await press("undoLastChange", hostOf(workbookOf(LEDGER)))).told).toEqual([
      false,
      "没有可以撤销的修改。",
      "（打开面板）",
    ]);
    const host = hostOf(workbookOf(LEDGER), { recover: () => Promise.resolve("上次没有写完的“校验标记”已还原。") });
    expect((await press("undoLastChange", host)).told).toEqual([true, "上次没有写完的“校验标记”已还原。"]);
  });
});

describe("when something goes wrong", () => {
  test.each([
    [
      "a sentence of the host",
      new Error("请先按 Enter 结束单元格编辑，再试一次。"),
      "失败：请先按 Enter 结束单元格编辑，再试一次。",
    ],
    [
      "a fault of ours",
      new TypeError("x is undefined"),
      "失败：“清除标记”没有做成（x is undefined）；请重新打开面板再试，仍不行请把这句话报给维护人员。",
    ],
  ])("%s is one sentence in the pane, and the button comes up again", async (_, cause, sentence) => {
    const host = hostOf(workbookOf(LEDGER), { apply: () => Promise.reject(cause) });
    expect(await press("clearMarks", host)).toEqual({ told: [sentence, "（打开面板）"], completed: 1 });
  });

  test("a second press while the first still works changes nothing", async () => {
    const told: string[] = [];
    const pane: PaneDoor = {
      navigate: () => undefined,
      done: ({ sentences }) => told.push(...sentences),
      failed: (sentence) => told.push(sentence),
    };
    let release: (value: null) => void = () => undefined;
    const held = new Promise<null>((resolve) => (release = resolve));
    const host = hostOf(workbookOf(LEDGER), { recover: () => held });
    const commands = createCommands({
      host: () => Promise.resolve(host),
      clock: CLOCK,
      pane,
      showPane: () => Promise.resolve(),
      planClearing: plannedClearing,
    });
    const first = commands.undoLastChange({ completed: () => undefined });
    await commands.clearMarks({ completed: () => undefined });
    expect(told).toEqual([expect.stringContaining("还没有做完")]);
    expect(host.changes).toEqual([]);
    release(null);
    await first;
  });
});

test("what the ribbon says before the pane is drawn waits for it, in order", () => {
  const mailbox = createMailbox();
  mailbox.navigate("check", "checkMarks");
  mailbox.failed("请先保存。");
  const told: unknown[] = [];
  const door: PaneDoor = {
    navigate: (...where) => told.push(where),
    done: () => told.push("done"),
    failed: (sentence) => told.push(sentence),
  };
  mailbox.deliverTo(door);
  mailbox.done({ isChanged: true, sentences: ["好了。"] });
  expect(told).toEqual([["check", "checkMarks"], "请先保存。", "done"]);
});

test("every function that manifest.xml names is associated, and no other", () => {
  const associated: string[] = [];
  const office = { actions: { associate: (name: string) => associated.push(name) }, addin: {} };
  Object.assign(globalThis, { Office: office });
  associateCommands({
    host: () => Promise.reject(new Error("没有打开")),
    clock: CLOCK,
    pane: createMailbox(),
    planClearing: plannedClearing,
  });
  Reflect.deleteProperty(globalThis, "Office");
  const manifest = readFileSync(new URL("../../manifest.xml", `file://${__filename}`), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name);
  expect([...associated].sort()).toEqual([...named].sort());
  expect(associated.sort()).toEqual(Object.keys(COMMAND_TITLES).sort());
});
