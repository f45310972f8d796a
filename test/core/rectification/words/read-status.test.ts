import { readStatus } from "../../../../src/core/rectification/words/read-status";

/** What clerks write under 整改状态, and the only state it allows. */
const EXACT: readonly (readonly [string, string])[] = [
  ["未整改", "open"],
  ["尚未整改", "open"],
  ["未开始", "open"],
  ["未启动", "open"],
  ["待整改", "open"],
  ["没有落实", "open"],
  ["未解决", "open"],
  ["open", "open"],
  ["0%", "open"],
  ["整改中", "inProgress"],
  ["進行中", "inProgress"],
  ["正在整改", "inProgress"],
  ["正在整改，已完成80%", "inProgress"],
  ["持续整改", "inProgress"],
  ["长期坚持", "inProgress"],
  ["部分完成", "inProgress"],
  ["基本完成", "inProgress"],
  ["未整改到位", "inProgress"],
  ["已制定整改方案", "inProgress"],
  ["60%", "inProgress"],
  ["99.5%", "inProgress"],
  ["已整改", "completed"],
  ["已 整 改", "completed"],
  ["已完成", "completed"],
  ["已完成整改", "completed"],
  ["整改完成", "completed"],
  ["整改完毕", "completed"],
  ["整改到位", "completed"],
  ["已整改到位", "completed"],
  ["已落實", "completed"],
  ["完成", "completed"],
  ["已整改，长期坚持", "completed"],
  ["2011年3月已完成", "completed"],
  ["已整改未销号", "completed"],
  ["已完成，待复评", "completed"],
  ["100%", "completed"],
  ["已回复", "replied"],
  ["已书面回复", "replied"],
  ["已回复待销号", "replied"],
  ["已销号", "closed"],
  ["已銷號", "closed"],
  ["已办结", "closed"],
  ["已关闭", "closed"],
  ["办结销号", "closed"],
  ["已整改已销号", "closed"],
  ["复评通过", "closed"],
  ["Closed", "closed"],
];

/** What leaves room for dates and marks. */
const SPANS: readonly (readonly [string, string, string, string])[] = [
  ["未完成", "整改状态", "open", "inProgress"],
  ["整改未完成", "整改状态", "open", "inProgress"],
  ["限期整改", "整改状态", "open", "inProgress"],
  ["未销号", "整改状态", "open", "reReviewed"],
  ["待销号", "整改状态", "completed", "reReviewed"],
  ["待复评", "整改状态", "completed", "replied"],
  ["已复评", "整改状态", "reReviewed", "closed"],
  ["是", "是否整改完成", "completed", "completed"],
  ["√", "整改/是否完成", "completed", "completed"],
  ["✓", "是否销号", "closed", "closed"],
  ["否", "是否整改完成", "open", "inProgress"],
  ["×", "是否銷號", "open", "reReviewed"],
  ["是", "是否整改", "completed", "completed"],
];

test.each(EXACT)("%s → %s", (text, state) => {
  expect(readStatus(text, "整改状态")).toEqual({ atLeast: state, atMost: state });
});

test.each(SPANS)("%s under %s allows %s to %s", (text, heading, atLeast, atMost) => {
  expect(readStatus(text, heading)).toEqual({ atLeast, atMost });
});

test.each(["", "√", "是", "张三负责", "立行立改", "2011-03-01", "见附件"])("%s under 整改状态 says nothing", (text) => {
  expect(readStatus(text, "整改状态")).toBeNull();
});
