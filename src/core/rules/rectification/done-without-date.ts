import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";

export const doneWithoutDate: Rule = {
  id: "done-without-date",
  title: "已整改却没有完成时间",
  severity: "query",
  source: null,
  messages: { found: "问题“{problem}”的状态是已整改，但没有填写完成时间，请补填。" },
  check: ({ problems }) => contradictionHits(problems, "doneWithoutDate", ["completedDate", "status"]),
};
