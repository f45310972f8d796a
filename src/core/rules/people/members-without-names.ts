import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

export const membersWithoutNames: Rule = {
  id: "members-without-names",
  title: "名册只有党员人数、没有名单",
  severity: "query",
  source: null,
  messages: { unnamed: "“{name}”只有党员人数 {count}、没有名单，应点评数按人数计算，请补充党员名册。" },
  *check({ coverage, roster }) {
    for (const { organization: index, count } of coverage.unnamedMembers) {
      const organization = roster.organizations[index];
      if (organization === undefined || organization.record === null || count === 0) continue;
      const data = { name: quote(organization.name), count };
      const place = placeOf(organization.record, "memberCount");
      yield { messageId: "unnamed", data, place, key: [organization.key] };
    }
  },
};
