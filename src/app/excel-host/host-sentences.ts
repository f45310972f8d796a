import { colleagueAtWork } from "../../excel/journal/change-error";
import type { RollBackResult } from "../../excel/journal/roll-back";
import { placeText } from "../../core/workbook/place-text";

export const EXCEL_HOST_SENTENCES = {
  noEntry: "这一步的记录已经不在了，不能撤销。",
  notDone: "这一步已经撤销过了。",
  full: "要记住的内容太多了，没有记下：请先清除不用的说明再试。",
} as const;

/** Places named in one sentence; the rest is counted. */
const PLACES = 5;

/** What was settled when the workbook was opened, as one sentence; `null` when there was nothing. */
export function recoverySentence({ rolledBack, unreadable, underWay }: RollBackResult): string | null {
  const parts: string[] = [];
  if (rolledBack.length > 0) {
    const titles = rolledBack.map(({ entry }) => `“${entry.title}”`).join("、");
    parts.push(`上次没有做完的${titles}已还原`);
  }
  const conflicts = rolledBack.flatMap((each) => each.conflicts).map(({ sheet, cell }) => placeText(sheet, cell));
  if (conflicts.length > 0) {
    const more = conflicts.length > PLACES ? ` 等 ${String(conflicts.length)} 处` : "";
    parts.push(`其中${conflicts.slice(0, PLACES).join("、")}${more}后来有人改过，没有动`);
  }
  if (unreadable > 0) {
    parts.push(`有 ${String(unreadable)} 步没有做完的改动因记录损坏不能自动还原，请核对台账，必要时用保存的副本恢复`);
  }
  const [theirs] = underWay;
  if (theirs !== undefined) parts.push(colleagueAtWork(theirs.id, theirs.title));
  return parts.length === 0 ? null : `${parts.join("；")}。`;
}
