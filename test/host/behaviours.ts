/**
 * Where each behaviour of the emulated Excel comes from. "documented": Microsoft says so, on the page named (under
 * learn.microsoft.com/office/dev/add-ins/ or, with "api:", in the reference of that class). "assumed": nobody says so where
 * we could read it; a person with Excel confirms it (docs/真机验证.md). Nothing here was recorded from a running Excel.
 */
export interface Behaviour {
  readonly what: string;
  readonly standing: "documented" | "assumed";
  /** Page, class or reason. */
  readonly source: string;
}

function documented(source: string, ...whats: readonly string[]): readonly Behaviour[] {
  return whats.map((what) => ({ what, standing: "documented", source }));
}

function assumed(source: string, ...whats: readonly string[]): readonly Behaviour[] {
  return whats.map((what) => ({ what, standing: "assumed", source }));
}

export const BEHAVIOURS: readonly Behaviour[] = [
  ...documented(
    "excel/excel-add-ins-blank-null-values",
    "null in a block leaves its cell alone; null for a whole property is refused",
    "an empty text empties a cell and resets a number format",
    "a format that differs within the range is read as null",
  ),
  ...documented(
    "excel/excel-add-ins-ranges-unbounded",
    "whole rows and columns have no values and take none, address and cellCount they have",
  ),
  ...documented(
    "api:Excel.ClearApplyTo",
    "clear: all, formats or contents",
    "clear of links leaves content and formatting as they are",
  ),
  ...documented("api:Excel.RangeFont", "the name of a font has 31 characters at most"),
  ...documented(
    "api:Excel.RangeFill",
    "patterns with a colour of their own, but for gradients; null where they differ",
  ),
  ...documented("api:Excel.WorksheetFreezePanes", "no range, and a count of 0, thaw the panes"),
  ...documented("api:Excel.BuiltInStyle", "a cell style overwrites the formatting of its cells"),
  ...documented(
    "excel/excel-add-ins-delay-in-cell-edit",
    "cell-edit mode refuses a request, or holds it with delayForCellEdit",
  ),
  ...documented(
    "concepts/resource-limits-and-performance-optimization",
    "5 MB a request and a response on the web",
    "5,000,000 cells a range",
  ),
  ...documented(
    "testing/application-specific-api-error-handling",
    "AccessDenied, ItemNotFound, ItemAlreadyExists, InvalidArgument, InvalidOperation, ApiNotFound, BadPassword: the codes",
    "MergedRangeConflict for a table over a table or merged cells",
  ),
  ...documented(
    "develop/application-specific-api-model",
    "properties are read after load and sync only (the client's own doing)",
    "*OrNullObject gives a null object instead of ItemNotFound",
  ),
  ...documented("excel/excel-add-ins-worksheets", "add, rename, hide, colour, protect, freeze"),
  ...documented("excel/excel-add-ins-tables", "tables with header, body and columns; a table's name is unique"),
  ...documented(
    "excel/excel-add-ins-conditional-formatting",
    "custom formats; the lower its priority number, the earlier it goes",
  ),
  ...documented("api:Excel.ConditionalFormatCollection", "a new conditional format has first priority"),
  ...documented(
    "api:Excel.ConditionalFormat",
    "a priority below 0 counts from the back, one beyond the ends is the last or first; the others make room",
    "data bars, icon sets and colour scales say null for stopIfTrue",
  ),
  ...documented("excel/excel-add-ins-data-validation", "rules, alerts and prompts; a list of a text split at commas"),
  ...documented("excel/excel-add-ins-events", "changed, selection, added, deleted, activated; removal of a handler"),
  ...documented("api:Excel.Worksheet", "names of 1 to 31 characters", "used range: cells with a value or formatting"),
  ...documented(
    "api:Excel.RangeFormat",
    "useStandardWidth and useStandardHeight: true takes a size of one's own away, false does nothing",
    "of the standard size is what has that size; null where sizes differ",
    "an indent is 0 to 250",
  ),
  ...documented(
    "api:Excel.PageBreakCollection",
    "a page break goes above the first row of the range; removePageBreaks",
  ),
  ...documented("api:Excel.Table", "resize keeps the header row and overlaps the old place"),
  ...documented(
    "api:Excel.Range",
    "merge across; getMergedAreasOrNullObject; hidden is null where it differs",
    "a text with + or - in front is a formula",
    "formulas give the value where there is no formula",
    "more than 512 merged areas are not told",
  ),
  ...documented(
    "excel/excel-add-ins-multiple-ranges",
    "what is set on RangeAreas is set on all ranges; read, differing truth values are false and all else null",
  ),
  ...documented(
    "api:Excel.SettableCellProperties",
    "setCellProperties takes looks and a hyperlink for each cell; an empty entry leaves its cell alone",
  ),
  ...documented("api:OfficeExtension.TrackedObjects", "a range that is untracked can be used up to the next sync"),
  ...assumed(
    "nobody states the exact rules",
    "which texts are read as numbers and dates, and which format they bring; a year left out is 2026",
    "a text with @ in front is refused",
    "how more than 512 merged areas fail: GeneralException",
    "an apostrophe in front keeps a text and is not part of the value",
    "cells of format @ keep numbers and formulas as text",
    "texts over 32,767 and formulas over 8,192 characters, open brackets and quotes are InvalidArgument",
  ),
  ...assumed(
    "known from reports of add-in authors",
    "a block over shown and filtered-out rows lands in the shown rows only",
    "merges are found only from their first cell",
    "writes to the other cells of a merged area are dropped",
    "on the web a sync can stay without any answer",
    "the address of several ranges holds 8,192 letters, with the sheet's name before each; 80,000 cells in setCellProperties",
  ),
  ...assumed(
    "seen in the interface of Excel",
    "the last visible sheet can be neither hidden nor deleted: InvalidOperation",
    "merging inside a table, or through a merged area: InvalidOperation",
    "clear of all takes merges, conditional formats, validations and links, of formats the first two",
    "the style Normal leaves contents, merges, conditional formats, validations and links of its cells as they are",
    "zoom with pages across and none down takes as many pages down as are needed",
    "a link makes its cells blue and underlined, also one set by setCellProperties; the shown text stays",
    "the edges of several ranges are the edges of each",
    "a table adds and takes columns by moving the cells to its right within its rows",
    "headings of a table are texts, none empty, none twice; Excel's own are 列1, 列2",
    "applying a filter to another range drops its criteria",
    "formats of whole columns do not widen the used range",
    "protection: filling needs unlocked cells, every other change its option",
  ),
  ...assumed("the client's own lists", "codes ConnectionFailure and InvalidObjectPath, and when they come"),
  ...assumed(
    "measure of the normal font 宋体 11: digits of 8 pixels",
    "column widths in points from widths in a file; 54 points, 8.375 digits, for a column nobody set",
  ),
];

/** What the emulated Excel does not do, on purpose. `probe` must fail; once it works, the gap is gone and its entry goes too. */
export interface KnownGap {
  readonly what: string;
  readonly probe: (context: Excel.RequestContext) => void;
}

function sheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getFirst();
}

export const KNOWN_GAPS: readonly KnownGap[] = [
  {
    what: "formulas are not calculated: results come from `workbook.calculate`, or reading them fails",
    probe: (context) => {
      const range = sheet(context).getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
    },
  },
  { what: "displayed texts", probe: (context) => sheet(context).getRange("A1").load("text") },
  { what: "inserting and deleting cells", probe: (context) => sheet(context).getRange("A1").insert("Down") },
  { what: "charts", probe: (context) => sheet(context).charts.load("count") },
  { what: "notes", probe: (context) => context.workbook.comments.load("items/content") },
  { what: "pivot tables", probe: (context) => sheet(context).pivotTables.load("items/name") },
  {
    what: "sorting",
    probe: (context) =>
      sheet(context)
        .getRange("A1:A2")
        .sort.apply([{ key: 0 }]),
  },
  { what: "copying cells", probe: (context) => sheet(context).getRange("A1").copyFrom("B1") },
  {
    what: "conditional formats other than by formula",
    probe: (context) => sheet(context).getRange("A1").conditionalFormats.add("DataBar"),
  },
  { what: "rows of tables", probe: (context) => sheet(context).tables.add("A1:B2", true).rows.load("count") },
  {
    what: "column widths fitted to content",
    probe: (context) => sheet(context).getRange("A1").format.autofitColumns(),
  },
  { what: "cells of a kind", probe: (context) => sheet(context).getRange("A1").getSpecialCells("Blanks") },
];

/** Gaps that no call shows. */
export const SILENT_GAPS: readonly string[] = [
  "formulas in cells keep their text when sheets are renamed or cells move",
  "theme and indexed colours of a file are kept as written, not as #RRGGBB",
  "a border is an edge of its own cell; the neighbour's edge does not follow",
  "the client's clean-up of references gets through even while the connection is lost",
  "filter criteria: value lists, and comparisons of texts and numbers, only",
];
