import type { CellRange } from "../../core/workbook/range";
import { ExcelError } from "../excel-error";
import type { Session } from "../session";
import { answerBytes, cellCount, cutUpTo, halves } from "./read-size";

/** A property of a range that holds one entry per cell. */
export type CellProperty = "values" | "formulas" | "valueTypes" | "numberFormat";

export interface BlockRead {
  readonly sheetId: string;
  readonly property: CellProperty;
  readonly area: CellRange;
  /** Takes the answer for a part of the area: rows of entries, as Excel gives them. */
  readonly take: (part: CellRange, rows: readonly (readonly unknown[])[]) => void;
}

/** Bytes aimed at in one answer: two thirds of the 5 MB that Excel on the web allows. */
const AIM = 3_500_000;
const FIRST_BYTES_PER_CELL = 100;

/**
 * Reads all areas, as many in one sync as fit. How many cells fit is learnt from the answers; what Excel still finds too
 * large is asked for again in halves.
 */
export async function readBlocks(session: Session, reads: readonly BlockRead[]): Promise<void> {
  const queue = [...reads].reverse();
  let bytesPerCell = FIRST_BYTES_PER_CELL;
  while (queue.length > 0) {
    const batch = takeBatch(queue, Math.max(1, Math.floor(AIM / bytesPerCell)));
    const answers = await askFor(session, batch);
    if (answers === "tooLarge") {
      queue.push(...smaller(batch).reverse());
      bytesPerCell *= 2;
      continue;
    }
    let bytes = 0;
    let cells = 0;
    for (const [index, read] of batch.entries()) {
      const rows = answers[index];
      if (rows === undefined) continue;
      bytes += answerBytes(rows);
      cells += cellCount(read.area);
      read.take(read.area, rows);
    }
    if (cells > 0) bytesPerCell = Math.max(bytesPerCell / 4, (bytes / cells) * 1.2, 2);
  }
}

/** Takes reads off the end of the queue, cutting the last one where the budget ends. */
function takeBatch(queue: BlockRead[], budget: number): BlockRead[] {
  const batch: BlockRead[] = [];
  let left = budget;
  for (let read = queue.pop(); read !== undefined; read = queue.pop()) {
    const [part, rest] = cutUpTo(read.area, batch.length === 0 ? Math.max(left, 1) : left);
    if (part !== null) batch.push({ ...read, area: part });
    for (const area of rest.reverse()) queue.push({ ...read, area });
    if (part !== null) left -= cellCount(part);
    if (rest.length > 0 || left <= 0) break;
  }
  return batch;
}

/** One sync. Excel has been seen to answer `null` instead of refusing what is too large. */
async function askFor(session: Session, batch: readonly BlockRead[]): Promise<unknown[][][] | "tooLarge"> {
  const ranges = batch.map(({ sheetId, property, area }) => {
    const range = session.context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
    range.load(property);
    return range;
  });
  try {
    await session.sync();
  } catch (error) {
    if (error instanceof ExcelError && error.code === "tooLarge") return "tooLarge";
    throw error;
  }
  const answers: unknown[][][] = [];
  for (const [index, range] of ranges.entries()) {
    const rows = range[batch[index]?.property ?? "values"] as unknown[][] | null;
    if (rows === null) return "tooLarge";
    answers.push(rows);
  }
  return answers;
}

function smaller(batch: readonly BlockRead[]): BlockRead[] {
  if (batch.length > 1) return batch.flatMap((read) => halves(read.area).map((area) => ({ ...read, area })));
  const [read] = batch;
  if (read === undefined) return [];
  const parts = halves(read.area);
  if (parts.length === 1) throw new ExcelError("tooLarge");
  return parts.map((area) => ({ ...read, area }));
}
