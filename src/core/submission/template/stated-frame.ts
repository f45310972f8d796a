import { dayOf, isoDay, type Period } from "../../ledger/day";
import { toSimplified } from "../../ledger/script/to-simplified";
import type { Roster } from "../../roster/roster";
import type { StatisticsTable } from "../../statistics/statistics";
import { yearOf, type Spans } from "./heading-span";
import { isSamePeriod, isWholeMonths, namedSpan } from "./named-span";
import type { TemplateLayout } from "./template-layout";

export interface StatedFrame {
  /** True: the sheet is about something else, nothing may be filled. */
  readonly isBlocking: boolean;
  readonly problems: readonly string[];
}

const FILING_DAY = /(?:填报|填表|制表|报送|上报|报出|打印|印发)(?:时间|日期|年月)?\s*[:：].*$/u;
const DAYS =
  /(\d{4})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?\s*(?:至|到|[-—–―~～]+)\s*(?:(\d{4})[年.\-/])?(\d{1,2})[月.\-/](\d{1,2})日?/u;
const STATES_TIME = /月|季度|半年|(?:19|20)\d{2}年|(?:19|20)\d{2}[.\-/]/u;

/** Does what the sheet says about its unit and period agree with whose numbers these are? */
export function statedDisagreements(
  { sheetName, unit, linesAbove }: TemplateLayout,
  table: StatisticsTable,
  roster: Roster,
  spans: Spans,
): StatedFrame {
  const problems: string[] = [];
  let isBlocking = false;
  const named = unit === null ? "" : unit.replace(/[（(][^（()）]*[)）]/gu, "").replace(/[\s_＿]+/gu, "");
  if (named !== "" && table.unit !== "" && named !== table.unit) {
    const [stated, own] = [roster.findOrganization(named, []), roster.findOrganization(table.unit, [])];
    if (stated.found === "one" && own.found === "one" && stated.index !== own.index) {
      isBlocking = true;
      problems.push(
        `“${sheetName}”的填报单位写的是“${named}”，不是“${table.unit}”，没有填：请核对样表，或用 --unit 指定单位。`,
      );
    }
  }
  const { period } = spans;
  for (const stated of linesAbove.flatMap((text) => statedPeriod(text, yearOf(spans)) ?? [])) {
    if (isSamePeriod(stated, period) || isSamePeriod(stated, spans.cumulative) || holds(stated, period)) continue;
    const isApart = stated.to < period.from || period.to < stated.from;
    isBlocking ||= isApart;
    problems.push(
      `“${sheetName}”写的是 ${shown(stated)}，本次统计期间是 ${shown(period)}，` +
        (isApart ? "没有填：请核对样表，或用 --from、--to 指定期间。" : "请核对期间。"),
    );
  }
  return { isBlocking, problems: [...new Set(problems)] };
}

/** A year is a loose word for what lies in it, a month for a campaign of some days; whole months must be met. */
function holds(stated: Period, period: Period): boolean {
  const isLoose = stated.to - stated.from >= 364 || !isWholeMonths(period);
  return isLoose && stated.from <= period.from && period.to <= stated.to;
}

/** The days or months that a line names; `null` when it names none, or only the day of filing. */
export function statedPeriod(line: string, year: number): Period | null {
  const text = toSimplified(line.normalize("NFKC")).replace(FILING_DAY, "").replace(/\s+/gu, "");
  const days = DAYS.exec(text);
  if (days !== null) {
    const [, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = days;
    const from = dayOf(Number(fromYear), Number(fromMonth), Number(fromDay));
    const to = dayOf(Number(toYear ?? fromYear), Number(toMonth), Number(toDay));
    return from === null || to === null || from > to ? null : { from, to };
  }
  return STATES_TIME.test(text) ? (namedSpan(text, year)?.period ?? null) : null;
}

function shown({ from, to }: Period): string {
  return `${isoDay(from)} 至 ${isoDay(to)}`;
}
