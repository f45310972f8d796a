import { FIRST_STATE, nextState, type PageEvent, type PageState } from "../../src/workbench/page-state";

const after = (...events: readonly PageEvent[]): PageState => events.reduce(nextState, FIRST_STATE);
const downloaded: PageEvent = { type: "downloaded", sentence: "已下载。" };

test("what was said of the download goes with the next change; what went wrong stays until it is closed", () => {
  const state = after({ type: "changed" }, downloaded);
  expect(state).toMatchObject({ isChanged: false, message: { intent: "success" } });
  expect(nextState(state, { type: "changed" })).toMatchObject({ isChanged: true, message: null });
  const failed = after({ type: "failed", sentence: "公式没有填入。" }, { type: "changed" });
  expect(failed.message?.text).toBe("公式没有填入。");
});

test("one change more changes nothing", () => {
  const state = after({ type: "changed" });
  expect(nextState(state, { type: "changed" })).toBe(state);
});
