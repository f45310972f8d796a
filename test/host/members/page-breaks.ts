import { invalidArgument, itemNotFound } from "../dispatch/host-error";
import type { ClassMembers } from "./class-members";
import { hostObject } from "./models";
import { areaOf, rangeObject } from "./range-geometry";
import { assertAllowed } from "./range-guard";

/** Excel's limit of page breaks between the rows of one sheet. */
const MOST = 1026;

export const pageBreakCollection: ClassMembers<Excel.PageBreakCollection, "PageBreakCollection"> = {
  guard: (self) => assertAllowed(self, null),
  items: (sheet) => (sheet.page.breaks ?? []).map((row) => hostObject("PageBreak", { sheet, row })),
  call: {
    add: (sheet, range) => {
      const { top } = areaOf(sheet, range);
      const rows = new Set([...(sheet.page.breaks ?? []), top]);
      if (top === 0 || rows.size > MOST) throw invalidArgument("a page break");
      sheet.page.breaks = [...rows].sort((a, b) => a - b);
      return hostObject("PageBreak", { sheet, row: top });
    },
    getCount: ({ page }) => page.breaks?.length ?? 0,
    getItem: (sheet, index) => {
      const row = sheet.page.breaks?.[index ?? -1];
      if (row === undefined) throw itemNotFound("a page break");
      return hostObject("PageBreak", { sheet, row });
    },
    removePageBreaks: ({ page }) => {
      delete page.breaks;
    },
  },
};

export const pageBreak: ClassMembers<Excel.PageBreak, "PageBreak"> = {
  identity: ({ sheet, row }) => ({ _Id: sheet.page.breaks?.indexOf(row) }),
  get: { rowIndex: ({ row }) => row, columnIndex: () => 0 },
  call: { getCellAfterBreak: ({ sheet, row }) => rangeObject(sheet, { top: row, bottom: row, left: 0, right: 0 }) },
};
