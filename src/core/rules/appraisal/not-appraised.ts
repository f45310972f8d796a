import type { SubjectCoverage } from "../../coverage/coverage";
import { textOf } from "../../ledger/record";
import type { LedgerRecords } from "../../ledger/record";
import type { Roster } from "../../roster/roster";
import type { Settings } from "../../scheme/settings";
import { isAppraisedWithin } from "../../statistics/appraised-organization";
import { listedNames } from "../listed-names";
import { WORKBOOK } from "../place";
import type { Rule } from "../rule";

/** One finding for each sort of subject: 双述双评 and 群众评议 reach whoever is reviewed. */
export const notAppraised: Rule = {
  id: "not-appraised",
  title: "已点评而没有评议",
  severity: "query",
  source: ({ scheme }) => scheme.appraised?.source ?? null,
  messages: {
    organization: "已接受点评、评议表中没有的党组织：{names}；方案要求点评和评议都做，请补登或说明原因。",
    member: "已接受点评、评议表中没有的党员：{names}；方案要求点评和评议都做，请补登或说明原因。",
  },
  *check({ records, roster, coverage, settings }) {
    const demand = settings.scheme.appraised;
    if (demand === undefined || settings.period.to >= settings.asOf) return;
    const appraised = appraisedSubjects(records, roster, settings);
    for (const type of demand.subjects) {
      // Ballots that name nobody of the sort are another way of keeping them: nothing can be said then.
      if (appraised[type].size === 0) continue;
      const lacking = coverage.subjects.filter(
        (subject) => subject.type === type && isDue(subject, roster) && !appraised[type].has(subject.subject.index),
      );
      if (lacking.length === 0) continue;
      const names = listedNames(
        lacking.map(({ name }) => name),
        type === "member" ? "名" : "个",
      );
      yield { messageId: type, data: { names }, place: WORKBOOK, key: [type] };
    }
  },
};

/** Reviewed in the period; members on probation are not graded. */
function isDue({ type, subject, reviews }: SubjectCoverage, roster: Roster): boolean {
  if (reviews.length === 0) return false;
  return type !== "member" || roster.members[subject.index]?.isProbationary !== true;
}

function appraisedSubjects(records: LedgerRecords, roster: Roster, { period, asOf }: Settings) {
  const found = { organization: new Set<number>(), member: new Set<number>() };
  for (const record of records.of("appraisal")) {
    if (!isAppraisedWithin(record, period, asOf)) continue;
    const { block } = record;
    const organization = textOf(record, "organization");
    const names = [textOf(record, "memberName"), textOf(record, "subject")].filter(Boolean);
    const hints = [organization, block.unit ?? "", block.sheetName].filter(Boolean);
    const members = names.flatMap((name) => {
      const lookup = roster.findMember(name, hints);
      return lookup.found === "one" ? [lookup.index] : lookup.found === "many" ? lookup.candidates : [];
    });
    for (const index of members) found.member.add(index);
    if (members.length > 0) continue;
    const name = names[0] ?? (organization || (block.unit ?? ""));
    const lookup = name === "" ? null : roster.findOrganization(name, hints);
    if (lookup?.found === "one") found.organization.add(lookup.index);
  }
  return found;
}
