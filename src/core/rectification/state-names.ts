import type { ProblemState } from "./problem";

/** What 整改状态 says for each state: the words of its drop-down, and of every output. */
export const STATE_NAMES: Readonly<Record<ProblemState, string>> = {
  open: "未整改",
  inProgress: "整改中",
  completed: "已整改",
  replied: "已回复",
  reReviewed: "已复评",
  closed: "已销号",
};

/** What 复评结果 says. */
export const RE_REVIEW_NAMES = { passed: "通过", failed: "未通过" } as const;
