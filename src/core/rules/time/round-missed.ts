import { unmetInRound } from "../../coverage/round-coverage";
import { isoDay } from "../../ledger/day";
import { periodsOverlap } from "../../scheme/windows";
import { listedNames } from "../listed-names";
import { WORKBOOK } from "../place";
import type { Rule } from "../rule";

/** One finding for each round and sort of subject: the round is the reviewing unit's affair, not each subject's. */
export const roundMissed: Rule = {
  id: "round-missed",
  title: "集中安排的点评没有全部完成",
  severity: "query",
  source: ({ scheme }) => scheme.rounds?.[0]?.source ?? null,
  messages: {
    organization: "“{title}”（{from} 至 {to}）期间没有点评记录的党组织：{names}；请补登或说明原因。",
    secretary: "“{title}”（{from} 至 {to}）期间没有点评记录的书记：{names}；请补登或说明原因。",
    member: "“{title}”（{from} 至 {to}）期间没有点评记录的党员：{names}；请补登或说明原因。",
  },
  *check({ coverage, reviews, roster, settings }) {
    if (!coverage.hasRates) return;
    for (const round of settings.scheme.rounds ?? []) {
      const { id, title, window, subjects, source } = round;
      if (window.to >= settings.asOf || !periodsOverlap(window, settings.period)) continue;
      for (const subject of subjects) {
        const names = unmetInRound(round, subject, reviews, roster, settings);
        if (names.length === 0) continue;
        const measure = subject === "organization" ? "个" : "名";
        yield {
          messageId: subject,
          data: { title, from: isoDay(window.from), to: isoDay(window.to), names: listedNames(names, measure) },
          place: WORKBOOK,
          key: [id, subject],
          source,
        };
      }
    }
  },
};
