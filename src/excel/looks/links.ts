import type { JsonValue } from "../../core/workbook/kept-looks";
import type { CellRange } from "../../core/workbook/range";
import { cutUpTo, cellCount } from "../read/read-size";
import type { Session } from "../session";
import type { ExcelLooks } from "./excel-looks";

type FoundLink = ExcelLooks["links"]["found"][number];

const CELLS_AT_ONCE = 20_000;

/** The links in the areas, as many cells in one sync as fit. */
export async function readLinks(
  { sync }: Session,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): Promise<readonly FoundLink[]> {
  const found: FoundLink[] = [];
  let asked: (() => void)[] = [];
  let room = CELLS_AT_ONCE;
  const send = async (): Promise<void> => {
    await sync();
    for (const take of asked) take();
    [asked, room] = [[], CELLS_AT_ONCE];
  };
  const waiting = [...areas].reverse();
  for (let area = waiting.pop(); area !== undefined; area = waiting.pop()) {
    const [part, rest] = cutUpTo(area, room);
    waiting.push(...rest.reverse());
    if (part !== null) {
      asked.push(askLinks(sheet, part, found));
      room -= cellCount(part);
    }
    if (rest.length > 0 || room <= 0) await send();
  }
  if (asked.length > 0) await send();
  return found;
}

function askLinks(sheet: Excel.Worksheet, area: CellRange, found: FoundLink[]): () => void {
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const answer = range.getCellProperties({ hyperlink: true });
  return () => {
    for (const [r, line] of answer.value.entries()) {
      for (const [c, { hyperlink }] of line.entries()) {
        const link = linkOf(hyperlink ?? {});
        if (link !== null) found.push({ row: top + r, column: left + c, link });
      }
    }
  };
}

/** Only what is set; `null` where the cell has no link. */
function linkOf({ address = "", documentReference = "", screenTip = "" }: Excel.RangeHyperlink): JsonValue {
  if (address === "" && documentReference === "") return null;
  const given = Object.entries({ address, documentReference, screenTip }).filter(([, text]) => text !== "");
  return Object.fromEntries(given);
}
