import type { JsonValue } from "../../core/workbook/kept-looks";
import type { CellRange } from "../../core/workbook/range";
import { rangeOn } from "../read/range-on";
import { cellCount, cutUpTo } from "../read/read-size";
import type { Ask } from "../read/rounds";
import type { ExcelLooks } from "./excel-looks";

type FoundLink = ExcelLooks["links"]["found"][number];

const CELLS_AT_ONCE = 20_000;
/** Most cells have none. */
const BYTES_A_CELL = 60;

/** The links in the areas. One round, and more only in blocks. */
export async function readLinks(
  ask: Ask,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): Promise<readonly FoundLink[]> {
  const blocks: CellRange[] = [];
  const waiting = [...areas].reverse();
  for (let area = waiting.pop(); area !== undefined; area = waiting.pop()) {
    const [block, rest] = cutUpTo(area, CELLS_AT_ONCE);
    if (block !== null) blocks.push(block);
    waiting.push(...rest.reverse());
  }
  const found = await Promise.all(
    blocks.map((block) => ask(cellCount(block) * BYTES_A_CELL, () => askLinks(sheet, block))),
  );
  return found.flat();
}

function askLinks(sheet: Excel.Worksheet, area: CellRange): () => readonly FoundLink[] {
  const answer = rangeOn(sheet, area).getCellProperties({ hyperlink: true });
  return () =>
    answer.value.flatMap((line, r) =>
      line.flatMap(({ hyperlink }, c) => {
        const link = linkOf(hyperlink ?? {});
        return link === null ? [] : [{ row: area.top + r, column: area.left + c, link }];
      }),
    );
}

/** Only what is set; `null` where the cell has no link. */
function linkOf({ address = "", documentReference = "", screenTip = "" }: Excel.RangeHyperlink): JsonValue {
  if (address === "" && documentReference === "") return null;
  const given = Object.entries({ address, documentReference, screenTip }).filter(([, text]) => text !== "");
  return Object.fromEntries(given);
}
