import type { LedgerRecord } from "../../ledger/record";
import { appraisedOrganization, isAppraisedWithin } from "../../statistics/appraised-organization";
import { readVotes } from "../../statistics/read-votes";
import { withoutSummedBallots } from "../../statistics/same-appraisal";
import { placeOfHeading } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

/** One finding an organisation: votes by different grades are never added up, so its 满意率 stays blank. */
export const gradeSetsDiffer: Rule = {
  id: "grade-sets-differ",
  title: "评议等次不一，不能合并计算",
  severity: "hint",
  source: ({ scheme }) => scheme.appraisal.source,
  messages: {
    differ:
      "“{name}”的评议用了不同的等次（“{first}”第 {row} 行用 {grades}，本表用 {others}），满意率分开算，统计表留空。",
  },
  *check({ records, roster, settings: { scheme, period, asOf } }) {
    const first = new Map<number, { readonly record: LedgerRecord; readonly gradeSet: string }>();
    const told = new Set<number>();
    for (const record of withoutSummedBallots(records.of("appraisal"))) {
      if (!isAppraisedWithin(record, period, asOf)) continue;
      const votes = readVotes(record, scheme.appraisal.satisfiedGrades);
      if (votes === null || votes === "unreadable") continue;
      const organization = appraisedOrganization(record, roster, null);
      if (organization === null || told.has(organization)) continue;
      const before = first.get(organization);
      if (before === undefined) {
        first.set(organization, { record, gradeSet: votes.gradeSet });
        continue;
      }
      if (before.gradeSet === votes.gradeSet) continue;
      told.add(organization);
      const name = roster.organizations[organization]?.name ?? "";
      const data = {
        name: quote(name),
        first: before.record.block.sheetName,
        row: before.record.row + 1,
        grades: gradesOf(before.record),
        others: gradesOf(record),
      };
      yield {
        messageId: "differ",
        data,
        place: placeOfHeading(record.block, record.grades[0]?.column ?? null),
        key: [name],
      };
    }
  },
};

function gradesOf({ grades }: LedgerRecord): string {
  return quote(grades.map(({ grade }) => grade).join("、"));
}
