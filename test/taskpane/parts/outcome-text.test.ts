import { ZH_CN } from "../../../src/taskpane/locale/zh-CN";
import type { Outcome } from "../../../src/taskpane/state/pane-state";
import { failureText, outcomeText } from "../../../src/taskpane/parts/outcome-text";

test("a failure names what failed, then says why", () => {
  const sentence = "请允许弹出窗口。";
  expect(outcomeText({ type: "failedAside", what: "manual", sentence }, ZH_CN)).toBe(`使用说明没有打开：${sentence}`);
  expect(failureText({ what: "apply", sentence }, ZH_CN)).toBe(`没有写成：${sentence}`);
});

test("what is no Chinese sentence is a fault of ours, and the person is told what to do", () => {
  const text = failureText({ what: "check", sentence: "rows is not iterable" }, ZH_CN);
  expect(text).toContain("（rows is not iterable）");
  expect(text).toContain("报给维护人员");
});

test("a change that protection kept from being made is not called done already", () => {
  const text = (unmarkedSheets: readonly string[], skippedFixes = 0) =>
    outcomeText({ type: "nothingToDo", title: "整改跟踪", unmarkedSheets, skippedFixes, shownSheet: null }, ZH_CN);
  expect(text([])).toContain("已经是最新的");
  expect(text(["点评台账"])).toMatch(/“点评台账”受保护.*请先撤销工作表保护/);
  expect(text(["点评台账"])).not.toContain("最新");
  expect(text([], 2)).toMatch(/没有改动：这 2 处的单元格已经变了或是公式/);
});

test.each<Extract<Outcome, { shownSheet: string | null }>>([
  { type: "applied", title: "统计表", sentence: "新建“统计表”。", undoId: "1", shownSheet: "统计表" },
  { type: "nothingToDo", title: "统计表", unmarkedSheets: [], skippedFixes: 0, shownSheet: "统计表" },
])("$type: the sheet that is in sight because of it is named", (outcome) => {
  expect(outcomeText(outcome, ZH_CN)).toMatch(/。已转到“统计表”。$/);
  expect(outcomeText({ ...outcome, shownSheet: null }, ZH_CN)).not.toContain("已转到");
});
