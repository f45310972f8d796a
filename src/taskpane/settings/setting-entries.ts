import type { SettingChange } from "../../app/change-settings";
import type { SettingProblemView } from "../../app/engine/views/setting-problems";
import type { SettingView } from "../../app/engine/views/settings-view";
import { DEFAULT_SCHEME } from "../../core/scheme/schemes";

export const SETTING_GROUPS = ["frame", "cycles", "demands", "thresholds"] as const;

export type SettingGroup = (typeof SETTING_GROUPS)[number];

const FRAME: ReadonlySet<string> = new Set(["scheme", "from", "to", "asOf", "unit", "isRosterConfirmed"]);
const THRESHOLDS: ReadonlySet<string> = new Set([
  "copiedSimilarity",
  "copiedMinLength",
  "minTextLength",
  "reminderDays",
]);

/** Where on the page a setting stands; one that nobody knows yet is among the scheme's demands. */
export function groupOf({ item }: Pick<SettingView, "item">): SettingGroup {
  if (FRAME.has(item)) return "frame";
  if (THRESHOLDS.has(item)) return "thresholds";
  return /^cycle-|^reviewerCycle$|^campaign|Deadline$/.test(item) ? "cycles" : "demands";
}

/** What a person has typed and not written, by item. */
export type SettingDrafts = Readonly<Record<string, string>>;

export function entryOf({ item, value }: SettingView, drafts: SettingDrafts): string {
  return drafts[item] ?? value;
}

/** How many entries are somebody's choice: a scheme that holds anyhow is none. */
export function countSet(items: readonly SettingView[], drafts: SettingDrafts): number {
  return items.filter((item) => {
    const entry = entryOf(item, drafts);
    return entry !== "" && !(item.input === "scheme" && entry === DEFAULT_SCHEME.id);
  }).length;
}

/** What writing the drafts would change, in the order of the items; typed back as it was is no change. */
export function changesOf(items: readonly SettingView[], drafts: SettingDrafts): readonly SettingChange[] {
  return items.flatMap(({ item, value }) => {
    const typed = drafts[item]?.trim();
    return typed === undefined || typed === value.trim() ? [] : [{ item, value: typed }];
  });
}

/** Drafts that set the period; the ends in ISO days. */
export function periodDrafts(from: string, to: string): readonly SettingChange[] {
  return [
    { item: "from", value: from },
    { item: "to", value: to },
  ];
}

export function problemOf(problems: readonly SettingProblemView[], { item }: SettingView): string | null {
  return problems.find((problem) => problem.item === item)?.sentence ?? null;
}
