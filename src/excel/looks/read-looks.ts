import type { EditPlan } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import { type BlockRead, readBlocks } from "../read/block-reads";
import type { SheetOutline } from "../read/outline";
import { type Ask, FEW_BYTES } from "../read/rounds";
import type { Session } from "../session";
import { askedLooks, cornersOf, type AskedLooks } from "./asked-looks";
import type { Corners, ExcelLooks } from "./excel-looks";
import { readKeptFormats } from "./kept-formats";
import { readLinks } from "./links";
import { readPage } from "./page";
import { readAreaLooks } from "./read-areas";
import { readHeights, readWidths } from "./sizes";
import { readValidations } from "./validations";

/** One part of the looks of a sheet, read on its own. */
type PartOfLooks = (ask: Ask) => Promise<Partial<ExcelLooks>>;

/**
 * What reads what the plan will change in the looks of the sheets given, and nothing else: tasks to be run side by side
 * (`inRounds`), and, after them, what they found by sheet id.
 */
export function looksReading(
  session: Session,
  plan: EditPlan,
  sheets: readonly SheetOutline[],
): { readonly tasks: readonly ((ask: Ask) => Promise<void>)[]; readonly found: () => ReadonlyMap<string, ExcelLooks> } {
  const looks = new Map<string, ExcelLooks>();
  const tasks = sheets.flatMap(({ id, used }) => {
    const asked = askedLooks(plan, id, used);
    looks.set(id, { ...NOTHING, links: { areas: asked.links.map(cornersOf), found: [] } });
    return partsOf(session, id, asked).map((read) => async (ask: Ask) => {
      const part = await read(ask);
      looks.set(id, { ...(looks.get(id) ?? NOTHING), ...part });
    });
  });
  return { tasks, found: () => looks };
}

const NOTHING: ExcelLooks = {
  areas: [],
  numberFormats: [],
  widths: [],
  heights: [],
  validations: [],
  links: { areas: [], found: [] },
  formats: null,
  frozen: null,
  page: null,
  tab: null,
};

function partsOf(session: Session, id: string, asked: AskedLooks): readonly PartOfLooks[] {
  const sheet = session.context.workbook.worksheets.getItem(id);
  const parts: PartOfLooks[] = [];
  if (asked.areas.length > 0) parts.push(async (ask) => ({ areas: await readAreaLooks(ask, sheet, asked.areas) }));
  if (asked.numberFormats.length > 0)
    parts.push(async (ask) => ({ numberFormats: await readNumberFormats(session, ask, id, asked.numberFormats) }));
  if (asked.columns.length > 0) parts.push(async (ask) => ({ widths: await readWidths(ask, sheet, asked.columns) }));
  if (asked.rows.length > 0) parts.push(async (ask) => ({ heights: await readHeights(ask, sheet, asked.rows) }));
  if (asked.validations.length > 0)
    parts.push(async (ask) => ({ validations: await readValidations(ask, sheet, asked.validations) }));
  if (asked.links.length > 0) {
    parts.push(async (ask) => ({
      links: { areas: asked.links.map(cornersOf), found: await readLinks(ask, sheet, asked.links) },
    }));
  }
  if (asked.formats) parts.push(async (ask) => ({ formats: await readKeptFormats(ask, sheet, asked.tab) }));
  if (asked.freeze) parts.push(async (ask) => ({ frozen: await readFrozen(ask, sheet) }));
  if (asked.page) parts.push(async (ask) => ({ page: await readPage(ask, sheet) }));
  if (asked.tab) parts.push(async (ask) => ({ tab: await readTab(ask, sheet) }));
  return parts;
}

/** Runs of equal codes, column by column. */
async function readNumberFormats(
  session: Session,
  ask: Ask,
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
  await readBlocks(session, reads, ask);
  return runs;
}

async function readFrozen(ask: Ask, sheet: Excel.Worksheet): Promise<ExcelLooks["frozen"]> {
  return ask(FEW_BYTES, () => {
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load({ rowCount: true, columnCount: true, isEntireColumn: true, isEntireRow: true });
    return () => {
      if (frozen.isNullObject) return { rows: 0, columns: 0 };
      return {
        rows: frozen.isEntireColumn ? 0 : frozen.rowCount,
        columns: frozen.isEntireRow ? 0 : frozen.columnCount,
      };
    };
  });
}

async function readTab(ask: Ask, sheet: Excel.Worksheet): Promise<ExcelLooks["tab"]> {
  return ask(FEW_BYTES, () => {
    sheet.load({ tabColor: true, showGridlines: true });
    return () => ({ color: sheet.tabColor, showGridlines: sheet.showGridlines });
  });
}
