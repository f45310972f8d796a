import type { JsonValue } from "../../core/workbook/kept-looks";
import { rangeAddress } from "../../core/workbook/range";
import { PLACE, placeOf } from "../read/outline";
import { type Ask, FEW_BYTES } from "../read/rounds";
import type { ExcelLooks } from "./excel-looks";

const SETTINGS = {
  orientation: true,
  paperSize: true,
  zoom: true,
  centerHorizontally: true,
  leftMargin: true,
  rightMargin: true,
  topMargin: true,
  bottomMargin: true,
} as const;

type Page = { readonly [name: string]: JsonValue };

/** The parts of a sheet's page that our plans set. One round, two where there are page breaks. */
export async function readPage(ask: Ask, sheet: Excel.Worksheet): Promise<Page> {
  const { settings, breaks } = await ask(FEW_BYTES, () => askPage(sheet));
  const rows =
    breaks.length === 0
      ? []
      : await ask(breaks.length * 200, () => {
          const cells = breaks.map((each) => each.getCellAfterBreak().untrack().load({ rowIndex: true }));
          return () => cells.map(({ rowIndex }) => rowIndex);
        });
  return { ...settings, breaks: rows };
}

function askPage(
  sheet: Excel.Worksheet,
): () => { readonly settings: Page; readonly breaks: readonly Excel.PageBreak[] } {
  const { pageLayout: page, horizontalPageBreaks: breaks } = sheet;
  const footer = page.headersFooters.defaultForAllPages;
  const titles = page.getPrintTitleRowsOrNullObject();
  const area = page.getPrintAreaOrNullObject();
  page.load(SETTINGS);
  footer.load({ centerFooter: true });
  titles.load(PLACE);
  area.load({ areaCount: true });
  area.areas.load(PLACE);
  breaks.load({ rowIndex: true });
  return () => ({
    settings: {
      ...Object.fromEntries(
        Object.keys(SETTINGS).map((name) => [name, page[name as keyof typeof SETTINGS] as JsonValue]),
      ),
      zoom: { ...page.zoom },
      centerFooter: footer.centerFooter,
      titleRows: titles.isNullObject ? null : `$${titles.rowIndex + 1}:$${titles.rowIndex + titles.rowCount}`,
      area: area.isNullObject ? null : area.areas.items.map((each) => rangeAddress(placeOf(each))).join(","),
    },
    breaks: breaks.items,
  });
}

/**
 * Sets what differs from how the page is now: setting a part makes it the sheet's own. Print titles and print areas that
 * were not there cannot be taken away through this interface; they are left. So is what `before` does not say.
 */
export async function restorePage(
  ask: Ask,
  sheet: Excel.Worksheet,
  before: ExcelLooks["page"],
  isNew: boolean,
): Promise<void> {
  if (before === null) return;
  const now = await readPage(ask, sheet);
  const page = sheet.pageLayout;
  const isOther = (name: string): boolean =>
    before[name] !== undefined && JSON.stringify(before[name]) !== JSON.stringify(now[name]);
  // which paper a new sheet has depends on the printer
  for (const name of Object.keys(SETTINGS)) {
    if (isOther(name) || (isNew && name === "paperSize")) Object.assign(page, { [name]: before[name] });
  }
  const { titleRows, area, breaks, centerFooter } = before;
  if (isOther("centerFooter") && typeof centerFooter === "string") {
    page.headersFooters.defaultForAllPages.centerFooter = centerFooter;
  }
  if (isOther("titleRows") && typeof titleRows === "string") page.setPrintTitleRows(titleRows);
  if (isOther("area") && typeof area === "string") page.setPrintArea(area);
  if (isOther("breaks") && Array.isArray(breaks)) setPageBreaks(sheet, breaks as readonly number[]);
}

/** Rows that begin a new page; they replace all there were. */
export function setPageBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}
