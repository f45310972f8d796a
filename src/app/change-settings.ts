import { isoDay } from "../core/ledger/day";
import { readSettingsSheet } from "../core/scheme/read-settings";
import type { SettingItem } from "../core/scheme/setting-item";
import { schemeByAnyName } from "../core/scheme/schemes";
import { SETTING_ITEMS } from "../core/scheme/setting-items";
import { daySetting, numberSetting } from "../core/scheme/setting-values";
import { planSettingsRows, settingHeight } from "../core/scheme/settings-sheet";
import type { Settings } from "../core/scheme/settings";
import { OWN_SHEETS } from "../core/marks/own-sheets";
import { applyPlan } from "../core/workbook/apply-plan";
import { cellText, type CellValue } from "../core/workbook/cell";
import { EMPTY_PLAN, joinPlans, type Edit, type EditPlan } from "../core/workbook/edit-plan";
import { cellAt, sheetByName, type WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";

/** `item`: id of a `SETTING_ITEMS` entry; `value` as a person types it, "" takes the entry away. */
export interface SettingChange {
  readonly item: string;
  readonly value: string;
}

export const DAY_ITEMS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "asOf",
  "campaignFrom",
  "campaignTo",
  "reviewDeadline",
  "filingDeadline",
]);

/**
 * Writes settings into the visible sheet 点评设置, which is laid out first when there is none. Only what is to be changed is
 * written: a period that is left blank goes on following scheme and as-of day. Throws `AnalysisError` for a value that would not
 * be understood, and when the sheet cannot be added.
 */
export function planSettingChanges(
  workbook: WorkbookSnapshot,
  settings: Settings,
  changes: readonly SettingChange[],
): EditPlan {
  const wanted = new Map(changes.map((change) => [itemOf(change).id, valueOf(change)]));
  const hasSheet = sheetByName(workbook, OWN_SHEETS.settings) !== undefined;
  if (!hasSheet && workbook.isStructureProtected) throw new AnalysisError("structureProtected");
  const layout = hasSheet && hasRows(workbook, wanted) ? EMPTY_PLAN : planSettingsRows(workbook);
  const laidOut = layout.edits.length === 0 ? workbook : applyPlan(workbook, layout);
  const sheet = sheetByName(laidOut, OWN_SHEETS.settings);
  if (!sheet) throw new AnalysisError("structureProtected");
  const edits: Edit[] = [];
  const written = withPeriodLine(laidOut, settings, wanted);
  for (const { item, row, valueColumn } of readSettingsSheet(laidOut).rows) {
    const value = written.get(item.id);
    if (value === undefined || cellText(cellAt(sheet, row, valueColumn)) === cellText(value)) continue;
    edits.push({
      type: "writeBlock",
      sheet: keyOf(layout, sheet.id),
      top: row,
      left: valueColumn,
      cells: [[{ value }]],
    });
    // Rows that are laid out in the same change do not grow by themselves.
    if (!hasSheet) {
      edits.push({ type: "rowHeights", sheet: keyOf(layout, sheet.id), heights: settingHeight(item, value, row) });
    }
    if (typeof value === "number" && DAY_ITEMS.has(item.id)) {
      const range = { top: row, left: valueColumn, bottom: row, right: valueColumn };
      const style = { numberFormat: "yyyy-mm-dd", horizontal: "left" } as const;
      edits.push({ type: "styleBlock", sheet: keyOf(layout, sheet.id), range, style });
    }
  }
  return joinPlans(layout, { edits });
}

/** A sheet that the layout itself adds is named by its key. */
function keyOf(layout: EditPlan, sheetId: string): string {
  const added = layout.edits.find((edit) => edit.type === "addSheet");
  return added?.type === "addSheet" ? added.key : sheetId;
}

function itemOf({ item }: SettingChange): SettingItem {
  const found = SETTING_ITEMS.find(({ id }) => id === item);
  if (found === undefined) throw new Error(`no setting "${item}"`);
  return found;
}

function valueOf(change: SettingChange): CellValue {
  const item = itemOf(change);
  const text = change.value.trim();
  if (text === "") return null;
  if ("problem" in item.read(text)) {
    throw new AnalysisError("badSetting", `“${item.label}”填的“${text}”看不懂，应填${item.expected}`);
  }
  // The pane names a scheme by its id; on the sheet stands what people call it.
  if (item.id === "scheme") return schemeByAnyName(text)?.title ?? text;
  if (DAY_ITEMS.has(item.id)) return daySetting(text);
  return item.id.startsWith("copied") || item.id === "minTextLength" ? numberSetting(text) : text;
}

/** Does the sheet have a line for everything that is to be set? 统计期间 stands for both its ends. */
function hasRows(workbook: WorkbookSnapshot, wanted: ReadonlyMap<string, CellValue>): boolean {
  const ids = new Set(readSettingsSheet(workbook).rows.map(({ item }) => item.id));
  return [...wanted.keys()].every((id) => ids.has(id) || (ids.has("period") && (id === "from" || id === "to")));
}

/** Where a person wrote the period as one line, it goes on being one line. */
function withPeriodLine(
  workbook: WorkbookSnapshot,
  { period }: Settings,
  wanted: ReadonlyMap<string, CellValue>,
): ReadonlyMap<string, CellValue> {
  const line = readSettingsSheet(workbook).rows.find(({ item }) => item.id === "period");
  const sheet = sheetByName(workbook, OWN_SHEETS.settings);
  const [from, to] = [wanted.get("from"), wanted.get("to")];
  if (!line || !sheet || (from === undefined && to === undefined)) return wanted;
  if (cellText(cellAt(sheet, line.row, line.valueColumn)) === "") return wanted;
  const day = (value: CellValue | undefined, known: number): string =>
    isoDay(typeof value === "number" ? value : known);
  return new Map<string, CellValue>([...wanted, ["period", `${day(from, period.from)} 至 ${day(to, period.to)}`]]);
}
