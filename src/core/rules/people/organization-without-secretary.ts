import { cellOf } from "../../ledger/record";
import { placeOf } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";

export const organizationWithoutSecretary: Rule = {
  id: "organization-without-secretary",
  title: "党组织没有书记",
  severity: "query",
  source: null,
  messages: { vacant: "名册中“{name}”没有填写书记，无法确定由谁点评、由谁接受点评，请补填或说明空缺原因。" },
  *check({ roster }) {
    for (const { record, secretaries, type, name, key } of roster.organizations) {
      if (record === null || secretaries.length > 0 || type === "group") continue;
      // Without such a column nobody could have filled it in.
      if (cellOf(record, "secretary") === undefined) continue;
      const place = placeOf(record, "secretary");
      yield { messageId: "vacant", data: { name: quoteName(name) }, place, key: [key] };
    }
  },
};
