import { invalidArgument } from "../dispatch/host-error";
import { commonSize } from "../model/layout";
import { changeRuns, type Runs } from "../model/runs";
import type { ClassMembers } from "./class-members";
import { change, common, commonIn, guardFormat as guard } from "./format-access";
import { hostObject, type AreasModel } from "./models";

function size(value: number, largest: number): number {
  if (typeof value !== "number" || value < 0 || value > largest) throw invalidArgument(`the size ${value}`);
  return value;
}

/** Have all positions the sheet's standard size? `null` where their sizes differ. */
function isStandard(sizes: Runs<number>, first: number, last: number, standard: number): boolean | null {
  const size = commonSize(sizes, first, last, standard);
  return size === null ? null : size === standard;
}

/** `undefined`: the sheet's standard. */
function setWidths({ sheet, areas }: AreasModel, width: number | undefined): void {
  for (const { left, right } of areas) changeRuns(sheet.columnWidths, left, right, () => width);
}

function setHeights({ sheet, areas }: AreasModel, height: number | undefined): void {
  for (const { top, bottom } of areas) changeRuns(sheet.rowHeights, top, bottom, () => height);
}

export const rangeFormat: ClassMembers<Excel.RangeFormat, "RangeFormat"> = {
  guard,
  get: {
    horizontalAlignment: (self) => common(self, "horizontal") as "General" | null,
    verticalAlignment: (self) => common(self, "vertical") as "Center" | null,
    wrapText: (self) => common(self, "wrap"),
    indentLevel: (self) => common(self, "indent"),
    shrinkToFit: (self) => common(self, "shrink"),
    columnWidth: (self) => {
      const { columnWidths, workbook } = self.sheet;
      return commonIn(self, ({ left, right }) => commonSize(columnWidths, left, right, workbook.standardWidth));
    },
    rowHeight: (self) => {
      const { rowHeights, workbook } = self.sheet;
      return commonIn(self, ({ top, bottom }) => commonSize(rowHeights, top, bottom, workbook.standardHeight));
    },
    useStandardWidth: (self) => {
      const { columnWidths, workbook } = self.sheet;
      return commonIn(self, ({ left, right }) => isStandard(columnWidths, left, right, workbook.standardWidth));
    },
    useStandardHeight: (self) => {
      const { rowHeights, workbook } = self.sheet;
      return commonIn(self, ({ top, bottom }) => isStandard(rowHeights, top, bottom, workbook.standardHeight));
    },
  },
  set: {
    horizontalAlignment: (self, horizontal) => change(self, { horizontal }),
    verticalAlignment: (self, vertical) => change(self, { vertical }),
    wrapText: (self, wrap) => change(self, { wrap }),
    indentLevel: (self, indent) => {
      if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument("an indent is 0 to 250");
      change(self, { indent });
    },
    shrinkToFit: (self, shrink) => change(self, { shrink }),
    columnWidth: (self, width) => setWidths(self, size(width, 1790)),
    rowHeight: (self, height) => setHeights(self, size(height, 409.5)),
    // false changes nothing, as documented
    useStandardWidth: (self, isWanted) => {
      if (isWanted) setWidths(self, undefined);
    },
    useStandardHeight: (self, isWanted) => {
      if (isWanted) setHeights(self, undefined);
    },
  },
  navigate: {
    fill: (self) => hostObject("RangeFill", self),
    font: (self) => hostObject("RangeFont", self),
    borders: (self) => hostObject("RangeBorderCollection", self),
    protection: (self) => hostObject("FormatProtection", self),
  },
  call: {
    // heights fitted by Excel depend on its font metrics: rows go back to "not set"
    autofitRows: (self) => setHeights(self, undefined),
  },
};
