import type { Analysis } from "../../app/analyze";
import { isoDay } from "../../core/ledger/day";
import type { StatisticsRow } from "../../core/statistics/statistics";
import { formatRate } from "../rate";
import { formatTable } from "../table";
import { periodJson } from "./period";

export function statisticsJson({ statistics, settings }: Analysis) {
  const { unit, asOf, hasRates } = statistics;
  return {
    unit,
    period: periodJson(settings),
    asOf: isoDay(asOf),
    rows: statistics.rows.map((row) => rowJson(row, hasRates)),
    total: rowJson(statistics.total, hasRates),
  };
}

/** Due numbers are `null` while the roster is only proposed (DOMAIN §5). */
function rowJson(row: StatisticsRow, hasRates: boolean) {
  const due = (count: number) => (hasRates ? count : null);
  return {
    unit: row.unit,
    category: row.category,
    secretaries: { due: due(row.secretaries.due.length), done: row.secretaries.done.length },
    organizations: { due: due(row.organizations.due.length), done: row.organizations.done.length },
    members: { due: due(membersDue(row)), done: membersDone(row) },
    reviews: {
      total: row.reviews.total.length,
      byMethod: Object.fromEntries([...row.reviews.byMethod].map(([method, reviews]) => [method, reviews.length])),
    },
    problems: {
      raised: row.problems.raised.length,
      closed: row.problems.closed.length,
      inProgress: row.problems.inProgress.length,
      open: row.problems.open.length,
      overdue: row.problems.overdue.length,
    },
    appraisal:
      row.appraisal === null ? null : { validVotes: row.appraisal.validVotes, satisfied: row.appraisal.satisfied },
  };
}

function membersDue({ members }: StatisticsRow): number {
  return members.due.length + members.unnamedDue;
}

function membersDone({ members }: StatisticsRow): number {
  return members.done.length + members.unnamedDone.length;
}

export function statisticsText({ statistics: table }: Analysis): string {
  const rows = [...table.rows, table.total].map((row) => [
    row.unit,
    ...ratio(row.secretaries.done.length, row.secretaries.due.length, table.hasRates),
    ...ratio(row.organizations.done.length, row.organizations.due.length, table.hasRates),
    ...ratio(membersDone(row), membersDue(row), table.hasRates),
    String(row.reviews.total.length),
    `${row.problems.raised.length}/${row.problems.closed.length}/${row.problems.overdue.length}`,
    row.appraisal === null ? "" : formatRate(share(row.appraisal.satisfied, row.appraisal.validVotes)),
  ]);
  const headings = [
    "单位",
    "书记点评",
    "比例",
    "党组织",
    "覆盖率",
    "党员",
    "覆盖率",
    "点评次数",
    "问题/销号/逾期",
    "满意率",
  ];
  return [
    `填报单位：${table.unit}  统计期间：${isoDay(table.period.from)} 至 ${isoDay(table.period.to)}  截止：${isoDay(table.asOf)}`,
    "",
    formatTable(headings, rows),
  ].join("\n");
}

function ratio(done: number, due: number, hasRates: boolean): [string, string] {
  return hasRates ? [`${done}/${due}`, formatRate(share(done, due))] : [String(done), ""];
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
