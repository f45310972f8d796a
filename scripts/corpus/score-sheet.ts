import type { LedgerBlock, SheetRecognition } from "../../src/core/ledger/recognition";
import { columnLetters } from "../../src/core/workbook/range";
import type { SheetLabel } from "./labels";

/** How one labelled sheet was recognised. Only its first block is labelled. */
export interface SheetScore {
  readonly isKindRight: boolean;
  /** A kind given without a question although the label says another. */
  readonly isKindSilentlyWrong: boolean;
  readonly isHeaderRight: boolean;
  readonly areRowsRight: boolean;
  readonly columns: { readonly right: number; readonly missed: number; readonly wrong: number };
  readonly questions: number;
  /** One line each. */
  readonly silentWrong: readonly string[];
  readonly misses: readonly string[];
}

export function scoreSheet(label: SheetLabel, found: SheetRecognition | undefined): SheetScore {
  const blocks = found?.blocks ?? [];
  const block = blocks[0];
  const place = `${label.file} [${label.sheet}]`;
  const kind = block?.kind ?? null;
  const isKindRight = label.kinds.includes(kind ?? "none") && blocks.slice(1).every((other) => isAllowed(label, other));
  const questions = blocks.reduce((sum, other) => sum + other.questions.length, 0);
  const columns = scoreColumns(label, block, place);
  const misses = [...columns.misses];
  const isHeaderRight = headerIsRight(label, block);
  const rows = block?.recordRows ?? [];
  const areRowsRight = (rows[0] ?? -1) + 1 === label.firstData && (rows.at(-1) ?? -1) + 1 === label.lastData;
  if (!isKindRight)
    misses.push(
      `${place}: 种类 ${kind ?? "none"}，应为 ${label.kinds.join("|")}（${block?.kindReason ?? "没有找到表"}）`,
    );
  if (!isHeaderRight) misses.push(`${place}: 表头 ${headerText(block)}，应为 ${label.headerTop}-${label.headerBottom}`);
  if (!areRowsRight)
    misses.push(
      `${place}: 数据 ${(rows[0] ?? -1) + 1}-${(rows.at(-1) ?? -1) + 1}，应为 ${label.firstData}-${label.lastData}`,
    );
  const isKindSilentlyWrong = !isKindRight && kind !== null;
  return {
    isKindRight,
    isKindSilentlyWrong,
    isHeaderRight,
    areRowsRight,
    columns: columns.tally,
    questions,
    silentWrong: [...(isKindSilentlyWrong ? [`${place}: 种类 ${kind}`] : []), ...columns.silentWrong],
    misses,
  };
}

function isAllowed(label: SheetLabel, block: LedgerBlock): boolean {
  return block.kind === null || label.kinds.includes(block.kind);
}

function headerText(block: LedgerBlock | undefined): string {
  return block ? `${block.headerTop + 1}-${block.headerBottom + 1}` : "无";
}

function headerIsRight(label: SheetLabel, block: LedgerBlock | undefined): boolean {
  const top = block ? block.headerTop + 1 : 0;
  const bottom = block ? block.headerBottom + 1 : 0;
  return top === label.headerTop && bottom === label.headerBottom;
}

function scoreColumns(label: SheetLabel, block: LedgerBlock | undefined, place: string) {
  const tally = { right: 0, missed: 0, wrong: 0 };
  const silentWrong: string[] = [];
  const misses: string[] = [];
  const isUnrecognised = (block?.kind ?? null) === null && label.kinds.includes("none");
  const letters = new Set([
    ...label.columns.keys(),
    ...(block?.columns ?? []).map((column) => columnLetters(column.column)),
  ]);
  for (const letter of letters) {
    const mapping = block?.columns.find((column) => columnLetters(column.column) === letter);
    const field = mapping?.field ?? null;
    const right =
      label.columns.get(letter) ?? (label.columns.size === 0 && label.kinds.includes("none") ? ["-"] : null);
    if (right === null) {
      if (field !== null && field !== "serial" && field !== "remark")
        misses.push(`${place} ${letter}: ${field}（没有标注）`);
      continue;
    }
    if (field === null) {
      if (right.includes("-") || isUnrecognised) continue;
      tally.missed += 1;
      misses.push(`${place} ${letter}“${mapping?.header ?? ""}”: 没有认出 ${right.join("|")}`);
    } else if (right.includes(field) || field === "serial") {
      tally.right += 1;
    } else {
      tally.wrong += 1;
      silentWrong.push(`${place} ${letter}“${mapping?.header ?? ""}”: ${field}，应为 ${right.join("|")}`);
    }
  }
  return { tally, silentWrong, misses };
}
