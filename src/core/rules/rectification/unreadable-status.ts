import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";
import { quote } from "../quote";
import { textOf } from "../../ledger/record";

export const unreadableStatus: Rule = {
  id: "unreadable-status",
  title: "整改状态写法不明",
  severity: "query",
  source: null,
  messages: {
    found: "问题“{problem}”的状态“{status}”看不出整改到哪一步，请改为未整改、整改中、已整改、已回复、已复评或已销号。",
  },
  check: ({ problems }) =>
    contradictionHits(problems, "statusUnreadable", ["status"], ({ record }) => ({
      status: quote(textOf(record, "status")),
    })),
};
