import { isoDay } from "../ledger/day";
import { textOf } from "../ledger/record";
import { listHeights } from "../marks/list-heights";
import { OWN_SHEETS } from "../marks/own-sheets";
import type { Roster } from "../roster/roster";
import type { Settings } from "../scheme/settings";
import { cellText } from "../workbook/cell";
import type { CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import { cellAt, lastRowOf, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { reminderLooks } from "./reminder-looks";
import { carriedRemarks, type ReminderLine } from "./reminder-remarks";
import { REMINDER_TITLES, reminderAction } from "./reminder-text";
import type { Reminder } from "./reminders";
import { STATE_NAMES } from "./state-names";
import { subjectNames, subjectTitle, type SubjectNames } from "./subject-names";

export const REMINDER_COLUMNS = [
  { heading: "序号", width: 6 },
  { heading: "提醒", width: 12 },
  { heading: "问题编号", width: 12 },
  { heading: "对象", width: 22 },
  { heading: "重点问题", width: 36 },
  { heading: "责任人", width: 10 },
  { heading: "日期", width: 12 },
  { heading: "整改状态", width: 10 },
  { heading: "要做的事", width: 40 },
  { heading: "位置", width: 22 },
  { heading: "备注", width: 14 },
] as const;

const at = (heading: (typeof REMINDER_COLUMNS)[number]["heading"]): number =>
  REMINDER_COLUMNS.findIndex((column) => column.heading === heading);

const [KIND, ID, NAME, PROBLEM] = [at("提醒"), at("问题编号"), at("对象"), at("重点问题")];
const PLACE = at("位置");
const REMARK = at("备注");
const CAPTION_ROW = 1;
const HEADER_ROW = 2;
const FIRST_ROW = 3;
const SHEET_KEY = "own:reminders";
const LAST_NUMBER = /问题编号已用到\s*([^\s；，。]+)/u;

type Grid = readonly (readonly (string | number)[])[];

/**
 * The sheet 整改提醒, one line a reminder with a link to its row; rewritten only when something differs. What people typed
 * under 备注 goes with its reminder. Without any problem there is no sheet. `lastNumber`: the highest 问题编号 given so far, kept
 * there so that it is never given again; "" when there is none.
 */
export function planReminderSheet(
  workbook: WorkbookSnapshot,
  reminders: readonly Reminder[],
  roster: Roster,
  settings: Settings,
  lastNumber: string,
  hasProblems: boolean,
): EditPlan {
  const existing = sheetByName(workbook, OWN_SHEETS.reminders);
  if (existing === undefined && (workbook.isStructureProtected || !hasProblems)) return { edits: [] };
  if (existing?.isProtected === true) return { edits: [] };
  const wanted = gridOf(bodyOf(reminders, subjectNames(roster), existing), caption(settings, lastNumber));
  if (existing && holds(existing, wanted)) return { edits: [] };
  const sheet = existing?.id ?? SHEET_KEY;
  const bottom = Math.max(wanted.length - 1, existing ? lastRowOf(existing) : 0);
  const edits: Edit[] = existing
    ? [{ type: "clearBlock", sheet, range: { top: 0, left: 0, bottom, right: REMARK } }]
    : [{ type: "addSheet", key: sheet, name: OWN_SHEETS.reminders, visibility: "visible", tabColor: "ED7D31" }];
  const cells = wanted.map((row) => row.map((value): CellWrite | null => (value === "" ? null : { value })));
  const widths = REMINDER_COLUMNS.map(({ width }) => width);
  edits.push(
    { type: "writeBlock", sheet, top: 0, left: 0, cells },
    ...reminderLooks(sheet, wanted.length - 1, REMARK, widths),
    {
      type: "rowHeights",
      sheet,
      heights: [{ row: 0, height: 34 }, ...listHeights([[], ...wanted.slice(HEADER_ROW)], widths, 11, CAPTION_ROW)],
    },
    ...reminders.map(({ problem: { record } }, index): Edit => {
      const target = { sheet: record.block.sheetId, row: record.row, column: 0 };
      return { type: "link", sheet, row: FIRST_ROW + index, column: PLACE, target, tip: "转到该行" };
    }),
  );
  return { edits };
}

/** The highest 问题编号 ever given, as 整改提醒 remembers it; "" when it says none. */
export function rememberedNumber(workbook: WorkbookSnapshot): string {
  const sheet = sheetByName(workbook, OWN_SHEETS.reminders);
  return sheet === undefined ? "" : (LAST_NUMBER.exec(cellText(cellAt(sheet, CAPTION_ROW, 0)))?.[1] ?? "");
}

function caption({ asOf, scheme }: Settings, lastNumber: string): string {
  const parts = [
    `截止日期：${isoDay(asOf)}`,
    `时限前 ${scheme.thresholds.reminderDays} 天提醒`,
    ...(lastNumber === "" ? [] : [`问题编号已用到 ${lastNumber}`]),
  ];
  return parts.join("　");
}

/** The lines with what people typed beside them on `existing`. */
function bodyOf(reminders: readonly Reminder[], names: SubjectNames, existing: SheetSnapshot | undefined): Grid {
  const rows = reminders.map((reminder, index) => rowOf(reminder, index, names));
  const wanted = reminders.map(({ problem }, at) => {
    const plain = { organization: problem.organizationText, above: [] };
    return { ...lineOf(rows[at] ?? []), plainName: subjectTitle(problem, () => plain) };
  });
  const remarks = carriedRemarks(wanted, existing === undefined ? [] : remarksOn(existing));
  return rows.map((row, at) => [...row, remarks[at] ?? ""]);
}

function gridOf(body: Grid, captionText: string): Grid {
  const blank = REMINDER_COLUMNS.slice(1).map(() => "");
  const none = [["", "没有需要提醒的问题。", ...blank.slice(1)]];
  return [
    [OWN_SHEETS.reminders, ...blank],
    [captionText, ...blank],
    REMINDER_COLUMNS.map(({ heading }) => heading),
    ...(body.length > 0 ? body : none),
  ];
}

function rowOf(reminder: Reminder, index: number, names: SubjectNames): readonly (string | number)[] {
  const { kind, problem, others, day } = reminder;
  const { view, record } = problem;
  const all = [problem, ...others];
  const text = textOf(view, "problem") || textOf(view, "problems");
  return [
    index + 1,
    REMINDER_TITLES[kind],
    all.flatMap(({ hasId, id }) => (hasId ? [id] : [])).join("、"),
    subjectTitle(problem, names),
    others.length === 0 ? text : `${text}（等 ${all.length} 个问题）`,
    textOf(view, "owner") || textOf(view, "ownerUnit"),
    day === null ? "" : isoDay(day),
    STATE_NAMES[problem.state],
    reminderAction(reminder),
    `${record.block.sheetName} 第 ${record.row + 1} 行`,
  ];
}

function lineOf(row: readonly (string | number)[]): ReminderLine {
  const text = (column: number): string => String(row[column] ?? "");
  const kind = text(KIND);
  const isReport = kind === REMINDER_TITLES.specialReportOwed;
  return { kind, isReport, ids: text(ID), name: text(NAME), problem: text(PROBLEM), place: text(PLACE) };
}

function remarksOn(sheet: SheetSnapshot): readonly (ReminderLine & { readonly remark: string })[] {
  return Array.from({ length: Math.max(0, lastRowOf(sheet) - FIRST_ROW + 1) }, (_, at) => {
    const cells = REMINDER_COLUMNS.map((_, column) => cellText(cellAt(sheet, FIRST_ROW + at, column)));
    return { ...lineOf(cells), remark: cells[REMARK] ?? "" };
  }).filter(({ remark }) => remark !== "");
}

function holds(sheet: SheetSnapshot, wanted: Grid): boolean {
  if (lastRowOf(sheet) !== wanted.length - 1) return false;
  return wanted.every((row, r) => row.every((value, c) => cellText(cellAt(sheet, r, c)) === cellText(value)));
}
