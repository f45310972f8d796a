import { placeOf } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";

export const membersWithoutNames: Rule = {
  id: "members-without-names",
  title: "名册只有党员人数、没有名单",
  severity: "query",
  source: null,
  messages: {
    unnamed: "“{name}”只有党员人数 {count}、没有名单，应点评数按人数计算，请补充党员名册。",
    more: "“{name}”的党员人数是 {stated}、没有名单，台账中却登记了 {count} 名党员，应点评数按 {count} 计算，请核对人数，补充党员名册。",
  },
  *check({ coverage, roster }) {
    for (const { organization: index, count } of coverage.unnamedMembers) {
      const organization = roster.organizations[index];
      if (organization === undefined || organization.record === null || count === 0) continue;
      const stated = organization.memberCount ?? count;
      const data = { name: quoteName(organization.name), count, stated };
      const place = placeOf(organization.record, "memberCount");
      yield { messageId: count > stated ? "more" : "unnamed", data, place, key: [organization.key] };
    }
  },
};
