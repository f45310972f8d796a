import { isOwnSheet } from "../marks/own-sheets";
import type { LedgerRecord } from "../ledger/record";
import type { Roster } from "../roster/roster";
import { basisBlocks, type BasisBlock, type BasisList } from "./basis-lists";
import { linkedRows, MOST_LINES, roomFor } from "./basis-room";
import { countOf, type CountKey } from "./counts";
import type { StatisticsRow, StatisticsTable } from "./statistics";

/** One line of the sheet 统计依据, from its first row on. */
export interface BasisLine {
  readonly look: "title" | "hint" | "header" | "block" | "list" | "entry";
  readonly cells: readonly (string | number)[];
  /** The ledger row that the line's last cell leads to. */
  readonly source: LedgerRecord | null;
}

export interface Basis {
  readonly lines: readonly BasisLine[];
  /** Line of each count: by row index (the total: −1) and column key. */
  lineOf(row: number, key: string): number;
}

export const BASIS_HEADER = ["序号", "对象", "所属党组织", "时间", "说明", "工作表", "行"] as const;
export const BASIS_HEADER_ROW = 2;

export function basisOf(table: StatisticsTable, roster: Roster): Basis {
  const byRow = table.rows.map((row) => basisBlocks(row, roster));
  const room = { missing: roomFor(lengths(byRow, true)), other: roomFor(lengths(byRow, false)) };
  const linked = linkedRows(table);
  const whose = linked < table.rows.length ? `统计表前${linked}行及合计中的数` : "统计表中的数";
  const anchors = new Map<string, number>();
  const lines: BasisLine[] = [
    line("title", ["统计依据"]),
    line("hint", [`统计表中每个数所依据的台账行。点击“行”一栏可跳到原表；${whose}可跳到这里。`]),
    line("header", BASIS_HEADER),
  ];
  for (const [index, row] of table.rows.entries()) {
    if (lines.length >= MOST_LINES) {
      lines.push(line("list", [`统计表另有${table.rows.length - index}行的依据，此处不一一列出`]));
      break;
    }
    for (const block of byRow[index] ?? []) {
      for (const key of block.keys) anchors.set(anchor(index, key), lines.length);
      lines.push(line("block", [`${row.unit} · ${block.title}：${numbersOf(row, block, table.hasRates)}`]));
      for (const each of block.lists) {
        for (const key of each.keys) if (!block.keys.includes(key)) anchors.set(anchor(index, key), lines.length);
        addList(lines, each, each.isMissing ? room.missing : room.other);
      }
    }
  }
  return { lines, lineOf: (row, key) => anchors.get(anchor(row, key)) ?? anchors.get(anchor(row, groupKey(key))) ?? 0 };
}

function anchor(row: number, key: string): string {
  return `${row}:${key}`;
}

/** An empty list has no line of its own: its number leads to the block. */
function groupKey(key: string): CountKey {
  if (key.startsWith("method:")) return "reviewsTotal";
  if (key.startsWith("secretaries")) return "secretariesDue";
  if (key.startsWith("organizations")) return "organizationsDue";
  if (key.startsWith("members")) return "membersDue";
  return key.startsWith("problems") ? "problemsRaised" : "votesValid";
}

function lengths(blocks: readonly (readonly BasisBlock[])[], isMissing: boolean): readonly number[] {
  const lists = blocks.flat().flatMap((block) => block.lists.filter((each) => each.isMissing === isMissing));
  return lists.map((each) => each.entries.length);
}

function addList(lines: BasisLine[], list: BasisList, room: number): void {
  lines.push(line("list", [`${list.title}（${list.entries.length + list.unnamed}）`]));
  const shown = list.entries.slice(0, room);
  shown.forEach((entry, index) => {
    const place = entry.record ? [entry.record.block.sheetName, entry.record.row + 1] : ["", ""];
    lines.push({
      look: "entry",
      cells: [index + 1, entry.name, entry.organization, entry.dates, entry.note, ...place],
      source: entry.record && !isOwnSheet(entry.record.block.sheetName) ? entry.record : null,
    });
  });
  const more = list.entries.length - shown.length;
  if (more > 0) lines.push(line("entry", ["", `另有${more}条，此处不一一列出`]));
  if (list.unnamed > 0) lines.push(line("entry", ["", `另有${list.unnamed}名：名册只有人数，没有姓名`]));
}

function numbersOf(row: StatisticsRow, block: BasisBlock, hasRates: boolean): string {
  const show = (key: CountKey): string => String(countOf(row, key, hasRates) ?? "—");
  switch (block.title) {
    case "书记点评":
      return `应点评 ${show("secretariesDue")}，已点评 ${show("secretariesDone")}`;
    case "党组织":
      return `应点评 ${show("organizationsDue")}，已点评 ${show("organizationsDone")}`;
    case "党员":
      return `应点评 ${show("membersDue")}，已点评 ${show("membersDone")}`;
    case "点评次数":
      return `合计 ${show("reviewsTotal")}`;
    case "重点问题":
      return `提出 ${show("problemsRaised")}，已销号 ${show("problemsClosed")}`;
    default:
      return `有效票 ${show("votesValid")}`;
  }
}

function line(look: BasisLine["look"], cells: readonly (string | number)[]): BasisLine {
  const padded = [...cells, ...Array<string>(BASIS_HEADER.length - cells.length).fill("")];
  return { look, cells: padded, source: null };
}
