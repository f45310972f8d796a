import { readReReview } from "../../../../src/core/rectification/words/read-re-review";

test.each([
  ["通过", "passed"],
  ["合格", "passed"],
  ["满意", "passed"],
  ["同意销号", "passed"],
  ["整改到位", "passed"],
  ["較好", "passed"],
  ["√", "passed"],
  ["未通过", "failed"],
  ["不通過", "failed"],
  ["不合格", "failed"],
  ["不满意", "failed"],
  ["整改不到位，退回", "failed"],
  ["需进一步整改", "failed"],
  ["不同意销号", "failed"],
  ["较差", "failed"],
  ["×", "failed"],
  ["待复评", null],
  ["未复评", null],
  ["一般", null],
  ["基本满意", null],
  ["", null],
])("%s → %s", (text, outcome) => {
  expect(readReReview(text)).toBe(outcome);
});
