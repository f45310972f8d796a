import type { DraftView } from "../../../src/app/engine/views/draft-view";
import { parseIsoDay } from "../../../src/core/ledger/day";
import {
  confirmationOf,
  draftDeskReducer,
  EMPTY_DESK,
  wordsOf,
  type DraftDesk,
  type DraftEvent,
} from "../../../src/taskpane/rectification/draft-desk";

const DAY = parseIsoDay("2011-03-31") ?? 0;

const draft = (key: string, row: string, problem: string, more: Partial<DraftView> = {}): DraftView => ({
  key,
  row,
  part: 1,
  parts: 1,
  organization: "第一党支部",
  member: "",
  problem,
  measures: null,
  deadline: null,
  notes: [],
  initials: "dydzb",
  place: null,
  ...more,
});

const DRAFTS = [
  draft("a", "r1", "组织生活不够规范", {
    measures: { value: "3月底前规范组织生活", source: "摘自“工作建议”" },
    deadline: { value: DAY, source: "“工作建议”中的“3月底前”" },
  }),
  draft("b", "r1", "学习记录不全"),
  draft("c", "r2", "党费收缴不及时"),
];

function after(...events: readonly DraftEvent[]): DraftDesk {
  return events.reduce(draftDeskReducer, EMPTY_DESK);
}

const choose = (...keys: readonly string[]): DraftEvent => ({ type: "chosen", keys, isChosen: true });
const edit = (key: string, problem: string, deadline = ""): DraftEvent => ({
  type: "edited",
  key,
  words: { problem, measures: "", deadline },
});

test("nothing is registered unless it was chosen", () => {
  expect(confirmationOf(DRAFTS, EMPTY_DESK).drafts).toEqual([]);
});

test("a chosen one is registered as proposed, in the order of the rows", () => {
  expect(confirmationOf(DRAFTS, after(choose("c", "a"))).drafts).toEqual([
    { key: "a", problem: "组织生活不够规范", measures: "3月底前规范组织生活", deadline: DAY },
    { key: "c", problem: "党费收缴不及时", measures: "", deadline: null },
  ]);
});

test("changing one chooses it; what was emptied is registered empty", () => {
  expect(confirmationOf(DRAFTS, after(edit("a", "组织生活要规范"))).drafts).toEqual([
    { key: "a", problem: "组织生活要规范", measures: "", deadline: null },
  ]);
});

test("restored, it says again what was proposed, and stays chosen", () => {
  const desk = after(edit("a", "组织生活要规范", "2011-04-01"), { type: "restored", key: "a" });
  expect(wordsOf(DRAFTS[0] ?? draft("", "", ""), desk)).toEqual({
    problem: "组织生活不够规范",
    measures: "3月底前规范组织生活",
    deadline: "2011-03-31",
  });
  expect([...desk.chosen]).toEqual(["a"]);
});

test.each([
  ["a whole row", ["a", "b"], 0],
  ["a part of a row", ["b"], 1],
  ["a row of one", ["c"], 0],
])("%s: how many rows are chosen in part", (_, keys, rows) => {
  expect(confirmationOf(DRAFTS, after(choose(...keys))).partlyChosen).toBe(rows);
});

test("one without words is told", () => {
  expect(confirmationOf(DRAFTS, after(edit("b", "  "), choose("c"))).flawed).toBe(1);
});

test("one that is not proposed any more is passed over", () => {
  expect(confirmationOf(DRAFTS.slice(2), after(choose("a", "c"))).drafts.map(({ key }) => key)).toEqual(["c"]);
});

test("given up, it is not registered", () => {
  const desk = after(choose("a", "b"), { type: "chosen", keys: ["a"], isChosen: false });
  expect(confirmationOf(DRAFTS, desk).drafts.map(({ key }) => key)).toEqual(["b"]);
});
