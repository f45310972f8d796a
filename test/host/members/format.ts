import { invalidArgument } from "../dispatch/host-error";
import { commonSize } from "../model/layout";
import { changeRuns, runsWithin, type Runs } from "../model/runs";
import type { ClassMembers } from "./class-members";
import { change, common, guardFormat as guard } from "./format-access";
import { hostObject } from "./models";

function size(value: number, largest: number): number {
  if (typeof value !== "number" || value < 0 || value > largest) throw invalidArgument(`the size ${value}`);
  return value;
}

/** Does none of the positions have a size of its own? `null` where only some do. */
function isStandard(sizes: Runs<number>, first: number, last: number): boolean | null {
  return commonOf(runsWithin(sizes, first, last).map(({ value }) => value === undefined));
}

function commonOf(answers: readonly boolean[]): boolean | null {
  return answers.every((answer) => answer === answers[0]) ? (answers[0] ?? true) : null;
}

export const rangeFormat: ClassMembers<Excel.RangeFormat, "RangeFormat"> = {
  guard,
  get: {
    horizontalAlignment: (self) => common(self, "horizontal") as "General" | null,
    verticalAlignment: (self) => common(self, "vertical") as "Center" | null,
    wrapText: (self) => common(self, "wrap"),
    indentLevel: (self) => common(self, "indent"),
    shrinkToFit: (self) => common(self, "shrink"),
    columnWidth: ({ sheet, area }) =>
      commonSize(sheet.columnWidths, area.left, area.right, sheet.workbook.standardWidth),
    rowHeight: ({ sheet, area }) => commonSize(sheet.rowHeights, area.top, area.bottom, sheet.workbook.standardHeight),
    useStandardWidth: ({ sheet, area }) => isStandard(sheet.columnWidths, area.left, area.right),
    useStandardHeight: ({ sheet, area }) => isStandard(sheet.rowHeights, area.top, area.bottom),
  },
  set: {
    horizontalAlignment: (self, horizontal) => change(self, { horizontal }),
    verticalAlignment: (self, vertical) => change(self, { vertical }),
    wrapText: (self, wrap) => change(self, { wrap }),
    indentLevel: (self, indent) => change(self, { indent }),
    shrinkToFit: (self, shrink) => change(self, { shrink }),
    columnWidth: ({ sheet, area }, width) =>
      changeRuns(sheet.columnWidths, area.left, area.right, () => size(width, 1790)),
    rowHeight: ({ sheet, area }, height) =>
      changeRuns(sheet.rowHeights, area.top, area.bottom, () => size(height, 409.5)),
    // false changes nothing, as documented
    useStandardWidth: ({ sheet, area }, isWanted) => {
      if (isWanted) changeRuns(sheet.columnWidths, area.left, area.right, () => undefined);
    },
    useStandardHeight: ({ sheet, area }, isWanted) => {
      if (isWanted) changeRuns(sheet.rowHeights, area.top, area.bottom, () => undefined);
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
    autofitRows: ({ sheet, area }) => changeRuns(sheet.rowHeights, area.top, area.bottom, () => undefined),
  },
};
