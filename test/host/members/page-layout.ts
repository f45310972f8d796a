import { invalidArgument } from "../dispatch/host-error";
import { isEntireColumns, isEntireRows, WHOLE_SHEET } from "../model/address";
import type { SheetModel } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject, type HostObject } from "./models";
import { areaOf, rangeObject } from "./range-geometry";
import { assertAllowed } from "./range-guard";

type Margins = NonNullable<SheetModel["page"]["margins"]>;

// Excel's normal margins, in points
const NORMAL: Required<Margins> = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargin(self: SheetModel, margins: Margins): void {
  self.page.margins = { ...self.page.margins, ...margins };
}

function titleRows(self: SheetModel): HostObject | null {
  const { titleRows: span } = self.page;
  return span === undefined ? null : rangeObject(self, { ...WHOLE_SHEET, top: span.first, bottom: span.last });
}

function titleColumns(self: SheetModel): HostObject | null {
  const { titleColumns: span } = self.page;
  return span === undefined ? null : rangeObject(self, { ...WHOLE_SHEET, left: span.first, right: span.last });
}

export const pageLayout: ClassMembers<Excel.PageLayout, "PageLayout"> = {
  guard: (self) => assertAllowed(self, null),
  get: {
    orientation: ({ page }) => page.orientation ?? "Portrait",
    paperSize: ({ page }) => (page.paperSize ?? "A4") as "A4",
    zoom: ({ page }) => page.zoom ?? { scale: 100 },
    centerHorizontally: ({ page }) => page.centerHorizontally ?? false,
    centerVertically: ({ page }) => page.centerVertically ?? false,
    leftMargin: ({ page }) => page.margins?.left ?? NORMAL.left,
    rightMargin: ({ page }) => page.margins?.right ?? NORMAL.right,
    topMargin: ({ page }) => page.margins?.top ?? NORMAL.top,
    bottomMargin: ({ page }) => page.margins?.bottom ?? NORMAL.bottom,
    headerMargin: ({ page }) => page.margins?.header ?? NORMAL.header,
    footerMargin: ({ page }) => page.margins?.footer ?? NORMAL.footer,
  },
  set: {
    orientation: ({ page }, orientation) => {
      page.orientation = orientation;
    },
    paperSize: ({ page }, paperSize) => {
      page.paperSize = paperSize;
    },
    zoom: ({ page }, zoom) => {
      const { scale } = zoom;
      if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument("zoom");
      page.zoom = zoom;
    },
    centerHorizontally: ({ page }, centred) => {
      page.centerHorizontally = centred;
    },
    centerVertically: ({ page }, centred) => {
      page.centerVertically = centred;
    },
    leftMargin: (self, left) => setMargin(self, { left }),
    rightMargin: (self, right) => setMargin(self, { right }),
    topMargin: (self, top) => setMargin(self, { top }),
    bottomMargin: (self, bottom) => setMargin(self, { bottom }),
    headerMargin: (self, header) => setMargin(self, { header }),
    footerMargin: (self, footer) => setMargin(self, { footer }),
  },
  navigate: { headersFooters: (self) => hostObject("HeaderFooterGroup", self) },
  call: {
    setPrintMargins: (self, unit, margins) => {
      const factor = POINTS[unit ?? ""];
      if (factor === undefined || margins === null) throw invalidArgument("print margins");
      for (const [side, value] of Object.entries(margins as Record<string, number | undefined>)) {
        if (value !== undefined) setMargin(self, { [side]: value * factor });
      }
    },
    setPrintTitleRows: (self, rows) => {
      const area = areaOf(self, rows);
      if (!isEntireRows(area)) throw invalidArgument("whole rows are wanted");
      self.page.titleRows = { first: area.top, last: area.bottom };
    },
    setPrintTitleColumns: (self, columns) => {
      const area = areaOf(self, columns);
      if (!isEntireColumns(area)) throw invalidArgument("whole columns are wanted");
      self.page.titleColumns = { first: area.left, last: area.right };
    },
    setPrintArea: (self, area) => {
      const given = area;
      if (typeof given === "string") self.page.printAreas = given.split(",").map((part) => areaOf(self, part));
      else if (given?.className === "RangeAreas") self.page.printAreas = [...given.self.areas];
      else self.page.printAreas = [areaOf(self, given)];
    },
    getPrintTitleRowsOrNullObject: titleRows,
    getPrintTitleColumnsOrNullObject: titleColumns,
    getPrintAreaOrNullObject: (self) => {
      const areas = self.page.printAreas ?? [];
      return areas.length === 0 ? null : hostObject("RangeAreas", { sheet: self, areas });
    },
  },
};
