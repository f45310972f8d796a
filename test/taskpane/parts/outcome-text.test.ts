import { ZH_CN } from "../../../src/taskpane/locale/zh-CN";
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
  const text = (unmarkedSheets: readonly string[]) =>
    outcomeText({ type: "nothingToDo", title: "整改跟踪", unmarkedSheets }, ZH_CN);
  expect(text([])).toContain("已经是最新的");
  expect(text(["点评台账"])).toMatch(/“点评台账”受保护.*请先撤销工作表保护/);
  expect(text(["点评台账"])).not.toContain("最新");
});
