import type { EditPlan } from "../../core/workbook/edit-plan";
import type { KeptLooks } from "../../core/workbook/kept-looks";
import type { CellRange } from "../../core/workbook/range";
import { type BlockRead, readBlocks } from "../read/block-reads";
import type { SheetOutline } from "../read/outline";
import type { Session } from "../session";
import { askAreaLook } from "./area-look";
import { askCellLooks } from "./cell-looks";
import { joinedLooks } from "./join-looks";
import { askedLooks, cornersOf, type AskedLooks } from "./asked-looks";
import { keptLooks, type Corners, type ExcelLooks } from "./excel-looks";
import { readKeptFormats } from "./kept-formats";
import { readLinks } from "./links";
import { readPage } from "./page";
import { readHeights, readWidths } from "./sizes";
import { uniformAreas } from "./uniform-areas";
import { askValidation, joinedValidations } from "./validations";

/** Reads what the plan will change in the looks of the sheets given, and nothing else. By sheet id. */
export async function readLooks(
  session: Session,
  plan: EditPlan,
  sheets: readonly SheetOutline[],
): Promise<ReadonlyMap<string, KeptLooks>> {
  const found = new Map<string, KeptLooks>();
  for (const { id, used } of sheets) {
    const sheet = session.context.workbook.worksheets.getItem(id);
    found.set(id, keptLooks(await readSheet(session, id, sheet, askedLooks(plan, id, used))));
  }
  return found;
}

async function readSheet(session: Session, id: string, sheet: Excel.Worksheet, asked: AskedLooks): Promise<ExcelLooks> {
  const areas = await uniformAreas(session, sheet, asked.areas, askAreaLook, askCellLooks);
  const validations = await uniformAreas(session, sheet, asked.validations, askValidation);
  return {
    areas: joinedLooks(areas.map(({ answer }) => answer)),
    numberFormats: await readNumberFormats(session, id, asked.numberFormats),
    widths: await readWidths(session, sheet, asked.columns),
    heights: await readHeights(session, sheet, asked.rows),
    validations: joinedValidations(validations.map(({ answer }) => answer)),
    links: { areas: asked.links.map(cornersOf), found: await readLinks(session, sheet, asked.links) },
    formats: asked.formats ? await readKeptFormats(session, sheet, asked.tab) : null,
    frozen: asked.freeze ? await readFrozen(session, sheet) : null,
    page: asked.page ? await readPage(session, sheet) : null,
    tab: asked.tab ? await readTab(session, sheet) : null,
  };
}

/** Runs of equal codes, column by column. */
async function readNumberFormats(
  session: Session,
  sheetId: string,
  areas: readonly CellRange[],
): Promise<ExcelLooks["numberFormats"]> {
  const runs: { at: Corners; readonly code: string }[] = [];
  const open = new Map<number, { at: Corners; readonly code: string }>();
  const reads = areas.map((area): BlockRead => ({
    sheetId,
    property: "numberFormat",
    area,
    take: (part, rows) => {
      for (const [r, line] of rows.entries()) {
        for (const [c, code] of line.entries()) {
          const [row, column] = [part.top + r, part.left + c];
          const last = open.get(column);
          if (last !== undefined && last.code === code && last.at[2] === row - 1)
            last.at = [last.at[0], column, row, column];
          else {
            const run = { at: [row, column, row, column] as const, code: String(code) };
            open.set(column, run);
            runs.push(run);
          }
        }
      }
    },
  }));
  await readBlocks(session, reads);
  return runs;
}

async function readFrozen({ sync }: Session, sheet: Excel.Worksheet): Promise<ExcelLooks["frozen"]> {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load({ rowCount: true, columnCount: true, isEntireColumn: true, isEntireRow: true });
  await sync();
  if (frozen.isNullObject) return { rows: 0, columns: 0 };
  return {
    rows: frozen.isEntireColumn ? 0 : frozen.rowCount,
    columns: frozen.isEntireRow ? 0 : frozen.columnCount,
  };
}

async function readTab({ sync }: Session, sheet: Excel.Worksheet): Promise<ExcelLooks["tab"]> {
  sheet.load({ tabColor: true, showGridlines: true });
  await sync();
  return { color: sheet.tabColor, showGridlines: sheet.showGridlines };
}
