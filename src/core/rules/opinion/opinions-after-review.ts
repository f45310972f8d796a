import type { AssessedReview } from "../../coverage/coverage";
import { isoDay, type Day } from "../../ledger/day";
import { cellOf, textOf, type LedgerRecord, type LedgerRecords } from "../../ledger/record";
import type { Roster } from "../../roster/roster";
import type { Settings } from "../../scheme/settings";
import { liesWithin } from "../../scheme/windows";
import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

/** One finding an organisation: all its opinions were asked for after it had been reviewed. */
export const opinionsAfterReview: Rule = {
  id: "opinions-after-review",
  title: "先点评、后征求意见",
  severity: "hint",
  source: ({ scheme }) => scheme.opinionsFirst ?? null,
  messages: {
    after: "“{name}”{reviewed} 已接受点评，{asked} 才征求意见；方案要求在广泛征求意见的基础上点评，请核实日期。",
  },
  *check({ records, reviews, roster, settings }) {
    if (settings.scheme.opinionsFirst === undefined) return;
    const reviewed = reviewedDays(reviews, settings);
    for (const [organization, { record, day }] of firstOpinions(records, roster)) {
      const last = reviewed.get(organization);
      if (last === undefined || day <= last || !liesWithin({ from: day, to: day }, settings.period)) continue;
      const name = roster.organizations[organization]?.name ?? "";
      const data = { name: quote(name), reviewed: isoDay(last), asked: isoDay(day) };
      yield { messageId: "after", data, place: placeOf(record, "date"), key: [name] };
    }
  },
};

/** The last counting review of each organisation in the period: opinions before any review of it serve that one. */
function reviewedDays(
  reviews: readonly AssessedReview[],
  { period, asOf }: Pick<Settings, "period" | "asOf">,
): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  for (const { subject, disqualified, date } of reviews) {
    if (subject?.type !== "organization" || date === null || disqualified.length > 0) continue;
    if (!liesWithin(date, period) || date.to > asOf) continue;
    days.set(subject.index, Math.max(days.get(subject.index) ?? 0, date.to));
  }
  return days;
}

function firstOpinions(records: LedgerRecords, roster: Roster) {
  const first = new Map<number, { readonly record: LedgerRecord; readonly day: Day }>();
  for (const record of records.of("opinion")) {
    const reading = cellOf(record, "date")?.reading;
    if (reading?.kind !== "exact") continue;
    const name = textOf(record, "organization") || (record.block.unit ?? "");
    const found = name === "" ? null : roster.findOrganization(name, [record.block.unit ?? "", record.block.sheetName]);
    if (found?.found !== "one") continue;
    const known = first.get(found.index);
    if (known === undefined || reading.from < known.day) first.set(found.index, { record, day: reading.from });
  }
  return first;
}
