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
