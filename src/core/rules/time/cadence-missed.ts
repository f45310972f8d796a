import type { DutyResult, SubjectCoverage } from "../../coverage/coverage";
import { isoDay } from "../../ledger/day";
import type { LedgerRecord } from "../../ledger/record";
import type { Field } from "../../ledger/fields";
import type { Roster } from "../../roster/roster";
import { placeOf } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";

const SHOWN = 4;

export const cadenceMissed: Rule = {
  id: "cadence-missed",
  title: "没有按规定的次数和周期接受点评",
  severity: "query",
  source: ({ scheme }) => scheme.duties[0]?.source ?? null,
  messages: {
    organization: "党组织“{name}”在 {windows} 没有达到规定的点评次数（{min} 次），请补作点评或说明原因。",
    secretary: "“{organization}”书记“{name}”在 {windows} 没有达到规定的点评次数（{min} 次），请补作点评或说明原因。",
    member: "“{organization}”党员“{name}”在 {windows} 没有达到规定的点评次数（{min} 次），请补作点评或说明原因。",
  },
  *check({ coverage, roster }) {
    // A proposed roster cannot say who should have been reviewed.
    if (!coverage.hasRates) return;
    for (const subject of coverage.subjects) {
      if (subject.status !== "missing" && subject.status !== "partial") continue;
      const where = rosterCell(subject, roster);
      if (where === null) continue;
      for (const result of subject.duties) {
        const windows = missedWindows(result);
        if (windows === "") continue;
        const { name, organization, type } = subject;
        yield {
          messageId: type,
          data: { name: quoteName(name), organization: quoteName(organization), windows, min: result.duty.min },
          place: placeOf(where.record, where.field),
          key: [result.duty.id, organization, name, windows],
          source: result.duty.source,
        };
      }
    }
  },
};

/** "2024-01-01 至 2024-03-31、…"; `""` when every closed window is met. */
function missedWindows({ windows }: DutyResult): string {
  const missed = windows.filter(({ isMet, isOpen }) => !isMet && !isOpen);
  const spans = missed.slice(0, SHOWN).map(({ from, to }) => `${isoDay(from)} 至 ${isoDay(to)}`);
  return spans.join("、") + (missed.length > SHOWN ? ` 等 ${missed.length} 个时段` : "");
}

function rosterCell({ subject, type }: SubjectCoverage, roster: Roster): { record: LedgerRecord; field: Field } | null {
  if (subject.type === "member") {
    const record = roster.members[subject.index]?.record ?? null;
    return record === null ? null : { record, field: "memberName" };
  }
  const record = roster.organizations[subject.index]?.record ?? null;
  return record === null ? null : { record, field: type === "secretary" ? "secretary" : "organization" };
}
