import { choiceOf, FIRST_ENTRIES } from "../../../src/taskpane/submission/submission-choice";

const ordinary = { kind: "first", edition: 1, zeroReason: null };

test.each([
  ["as it stands at first", {}, ordinary],
  ["a later edition", { kind: "returned", edition: " 12 " }, { kind: "returned", edition: 12, zeroReason: null }],
  ["figures of a Chinese keyboard", { edition: "２" }, { ...ordinary, edition: 2 }],
  ["no edition", { edition: "" }, null],
  ["edition 0", { edition: "0" }, null],
  ["a fraction", { edition: "1.5" }, null],
  ["words", { edition: "第二版" }, null],
  ["零报告 without a reason", { isZero: true, zeroReason: "  " }, null],
  ["零报告", { isZero: true, zeroReason: " 抽调防汛 " }, { ...ordinary, zeroReason: "抽调防汛" }],
  ["a reason that was typed before 零报告 was taken back", { zeroReason: "抽调防汛" }, ordinary],
] as const)("%s", (_, entries, choice) => {
  expect(choiceOf({ ...FIRST_ENTRIES, ...entries })).toEqual(choice);
});
