import { textOf } from "../../ledger/record";
import { placeOf } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";

export const memberByCount: Rule = {
  id: "member-by-count",
  title: "名册只有人数，无法核对党员",
  severity: "query",
  source: null,
  messages: {
    counted: "“{organization}”在名册中只有党员人数、没有名单，“{name}”按人数计入，请补充党员名册以便核对。",
    secretary: "“{name}”是“{organization}”的书记，但党员名册中没有其人，请在党员名册中补登。",
  },
  *check({ reviews, roster }) {
    for (const { record, queries, unlistedIn } of reviews) {
      const isSecretary = queries.includes("secretaryNotListed");
      if (!isSecretary && !queries.includes("memberByCount")) continue;
      const organization = unlistedIn === null ? "" : (roster.organizations[unlistedIn]?.name ?? "");
      const name = quoteName(textOf(record, "memberName"));
      yield {
        messageId: isSecretary ? "secretary" : "counted",
        data: { organization: quoteName(organization), name },
        place: placeOf(record, "memberName"),
        key: [name, organization],
      };
    }
  },
};
