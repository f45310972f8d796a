import { clockOf } from "../../../src/app/clock";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import { createPaneStore } from "../../../src/taskpane/state/pane-store";
import type { PanePage } from "../../../src/taskpane/mount";
import { isDarkColor } from "../../../src/taskpane/start/office-theme";
import { startPane } from "../../../src/taskpane/start/start-pane";
import { COMMAND_TITLES } from "../../../src/commands/commands";
import { ledger } from "../../excel/use-cases";
import { startHost } from "../../host/start-host";

type Shown = Parameters<PanePage["showPane"]>[0];
type Run = (event: { completed(): void }) => Promise<void>;

const CLOCK = clockOf(() => new Date(2011, 3, 30, 9, 30));

interface Played {
  readonly host?: string | null;
  readonly supports?: boolean;
  readonly color?: string;
  readonly themeFails?: boolean;
  readonly onReady?: () => Promise<never>;
}

/** An Office of which only the common part is played; `Excel` is Microsoft's client on the emulated host. */
function office({ host = "Excel", supports = true, color, onReady, themeFails = false }: Played = {}) {
  const associated = new Map<string, Run>();
  const shown: string[] = [];
  const fake = {
    HostType: { Excel: "Excel" },
    onReady: onReady ?? (() => Promise.resolve({ host, platform: "PC" })),
    context: {
      requirements: { isSetSupported: () => supports },
      get officeTheme() {
        if (themeFails) throw new TypeError("GetOfficeThemeInfo is not a function");
        return { bodyBackgroundColor: color };
      },
    },
    actions: { associate: (name: string, run: Run) => associated.set(name, run) },
    addin: { showAsTaskpane: () => Promise.resolve(void shown.push("pane")) },
  };
  Object.assign(globalThis, { Office: fake });
  return { associated, shown };
}

function page() {
  const sentences: string[] = [];
  const panes: Shown[] = [];
  const retries: (() => void)[] = [];
  const made: PanePage = {
    showPane: (props) => panes.push(props),
    showSentence: (sentence, retry) => {
      sentences.push(sentence);
      if (retry !== undefined) retries.push(retry);
    },
  };
  return { sentences, panes, retries, start: { page: made, makeEngine: createInlineEngine, clock: CLOCK } };
}

afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

test("in Excel the functions are associated and the pane is drawn on the open workbook", async () => {
  const { workbook } = startHost({ workbook: ledger() });
  const { associated, shown } = office({ color: "#262626" });
  const { panes, start } = page();
  await startPane(start);
  expect([...associated.keys()].sort()).toEqual(Object.keys(COMMAND_TITLES).sort());
  const [pane] = panes;
  if (pane === undefined) throw new Error("no pane");
  expect([pane.host.name, pane.isDark]).toEqual(["台账.xlsx", true]);

  // A ribbon button pressed before the pane stands waits for it.
  let completed = 0;
  const press = (name: keyof typeof COMMAND_TITLES) => associated.get(name)?.({ completed: () => (completed += 1) });
  await press("checkLedgers");
  const store = createPaneStore(pane);
  pane.onStore?.(store);
  const stop = store.start();
  await until(() => store.getState().proposed !== null);
  expect([store.getState().page, store.getState().proposed?.change.title]).toEqual(["check", "校验标记"]);
  await store.confirm();
  expect(workbook.sheets.map(({ name }) => name)).toContain("校验清单");

  // 清除标记 is planned in an engine of its own and told to the pane.
  await press("clearMarks");
  await until(() => store.getState().outcome?.type === "told");
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("校验清单");
  expect([completed, shown]).toEqual([2, ["pane"]]);
  stop();
});

test.each([
  ["another program", { host: "Word" }, /要在 Excel 里打开/],
  ["a page outside of Office", { host: null }, /要在 Excel 里打开/],
  ["an Excel that is too old", { supports: false }, /版本太低/],
  ["an Office that fails", { onReady: () => Promise.reject(new Error("boom")) }, /面板出错了（boom）/],
])("%s: one sentence", async (_, kind, sentence) => {
  const { associated } = office(kind);
  const { panes, sentences, start } = page();
  await startPane(start);
  expect([panes, [...associated], sentences.at(-1)]).toEqual([[], [], expect.stringMatching(sentence)]);
});

test("without Office.js: one sentence", async () => {
  const { sentences, start } = page();
  await startPane(start);
  expect(sentences).toEqual([expect.stringContaining("没有载入 Office 的组件")]);
});

test("when Excel does not answer, its sentence stands there with a button that tries again", async () => {
  const host = startHost({ workbook: ledger() });
  host.inject({ kind: "error", sync: 1, code: "AccessDenied" });
  office();
  const { sentences, panes, retries, start } = page();
  await startPane(start);
  expect([panes.length, sentences.at(-1)]).toEqual([0, expect.stringContaining("Excel 不允许")]);
  retries[0]?.();
  await until(() => panes.length === 1);
  expect(panes[0]?.isDark).toBeUndefined();
});

test("an Office that cannot say how it looks keeps nobody from the pane", async () => {
  startHost({ workbook: ledger() });
  office({ themeFails: true });
  const { panes, start } = page();
  await startPane(start);
  expect(panes.map(({ isDark }) => isDark)).toEqual([undefined]);
});

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
  ["white", undefined],
  [undefined, undefined],
])("%s is dark: %s", (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 5000 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  expect(holds()).toBe(true);
}
