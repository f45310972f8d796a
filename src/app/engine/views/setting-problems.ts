import type { Day } from "../../../core/ledger/day";
import { isoDay } from "../../../core/ledger/day";
import { readSettingsSheet } from "../../../core/scheme/read-settings";
import { SETTING_ITEMS } from "../../../core/scheme/setting-items";
import { daySetting } from "../../../core/scheme/setting-values";
import { findReportingUnit } from "../../../core/statistics/reporting-unit";
import type { Analysis } from "../../analyze";
import type { SettingChange } from "../../change-settings";

/** Why an entry cannot be written; one Chinese sentence with the way out. */
export interface SettingProblemView {
  readonly item: string;
  readonly sentence: string;
}

/** At most one problem an item, in the order of the changes; those of two days that do not fit stand beside the changed one. */
export function settingProblems(analysis: Analysis, changes: readonly SettingChange[]): readonly SettingProblemView[] {
  const single = changes.flatMap(({ item, value }) => {
    const sentence = entryProblem(analysis, item, value.trim());
    return sentence === null ? [] : [{ item, sentence }];
  });
  if (single.length > 0) return single;
  return PAIRS.flatMap((pair) => reversed(analysis, changes, pair));
}

function entryProblem({ roster, records }: Analysis, id: string, value: string): string | null {
  const item = SETTING_ITEMS.find((each) => each.id === id);
  if (item === undefined || value === "") return null;
  if ("problem" in item.read(value)) return `“${value}”看不懂，应填${item.expected}。`;
  if (id === "unit" && findReportingUnit(roster, value, records).found === "unknown") {
    return `名册里没有“${value}”，请从列表里选，或先在名册里补上这个党组织。`;
  }
  return null;
}

const PAIRS = [
  { from: "from", to: "to", title: "统计期间" },
  { from: "campaignFrom", to: "campaignTo", title: "集中点评期" },
] as const;

const ONE_END = "统计期间的起止日期要么都填，要么都空白（按方案）。";

function reversed(
  analysis: Analysis,
  changes: readonly SettingChange[],
  { from, to, title }: (typeof PAIRS)[number],
): readonly SettingProblemView[] {
  const changed = [to, from].find((id) => changes.some(({ item }) => item === id));
  if (changed === undefined) return [];
  const [start, end] = [dayAfter(analysis, changes, from), dayAfter(analysis, changes, to)];
  if (start === null && end === null) return [];
  if (start === null || end === null) {
    // One end alone would be completed with a day that nobody sees here.
    return from === "from" ? [{ item: changed, sentence: ONE_END }] : [];
  }
  if (start <= end) return [];
  const sentence = `${title}的起始日期 ${isoDay(start)} 晚于截止日期 ${isoDay(end)}，请改正其中一个。`;
  return [{ item: changed, sentence }];
}

/** The day of a setting once the changes are made; `null`: none is set, the scheme has its own. */
function dayAfter(
  { workbook }: Analysis,
  changes: readonly SettingChange[],
  id: (typeof PAIRS)[number]["from" | "to"],
): Day | null {
  const change = changes.find(({ item }) => item === id);
  if (change !== undefined) return daySetting(change.value.trim());
  return readSettingsSheet(workbook).overrides[id] ?? null;
}
