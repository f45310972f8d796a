import type { CellRange } from "../../core/workbook/range";
import { rangeOn } from "./range-on";
import { ExcelError } from "../excel-error";
import type { Session } from "../session";
import { answerBytes, cellCount, cutUpTo, halves } from "./read-size";
import { type Ask, asking } from "./rounds";

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
export async function readBlocks(
  session: Session,
  reads: readonly BlockRead[],
  ask: Ask = asking(session),
): Promise<void> {
  const queue = [...reads].reverse();
  let bytesPerCell = FIRST_BYTES_PER_CELL;
  while (queue.length > 0) {
    const batch = takeBatch(queue, Math.max(1, Math.floor(AIM / bytesPerCell)));
    const answers = await askFor(session, batch, bytesPerCell, ask);
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
async function askFor(
  { context }: Session,
  batch: readonly BlockRead[],
  bytesPerCell: number,
  ask: Ask,
): Promise<unknown[][][] | "tooLarge"> {
  const bytes = batch.reduce((sum, { area }) => sum + cellCount(area), 0) * bytesPerCell;
  try {
    return await ask(bytes, () => {
      const ranges = batch.map(({ sheetId, property, area }) => {
        return { property, range: rangeOn(context.workbook.worksheets.getItem(sheetId), area).load(property) };
      });
      return () => {
        const answers = ranges.map(({ property, range }) => range[property] as unknown[][] | null);
        return answers.includes(null) ? "tooLarge" : (answers as unknown[][][]);
      };
    });
  } catch (error) {
    if (error instanceof ExcelError && error.code === "tooLarge") return "tooLarge";
    throw error;
  }
}

function smaller(batch: readonly BlockRead[]): BlockRead[] {
  if (batch.length > 1) return batch.flatMap((read) => halves(read.area).map((area) => ({ ...read, area })));
  const [read] = batch;
  if (read === undefined) return [];
  const parts = halves(read.area);
  if (parts.length === 1) throw new ExcelError("tooLarge");
  return parts.map((area) => ({ ...read, area }));
}
