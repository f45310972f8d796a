import type { EditCase } from "./edit-cases";

export const PAGE_CASES: readonly EditCase[] = [
  {
    title: "pageSetup: page breaks behind the rows before, after everything of the page",
    edits: (sheet) => [
      { type: "pageSetup", sheet, setup: { orientation: "portrait", pageBreaks: [2, 4] } },
      { type: "pageSetup", sheet, setup: { orientation: "portrait", pageBreaks: [3] } },
    ],
    sheet: [
      '<pageSetup paperSize="9" orientation="portrait"/><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks></worksheet>',
    ],
  },
  {
    title: "pageSetup: another paper, then the paper kept",
    edits: (sheet) => [
      { type: "pageSetup", sheet, setup: { orientation: "landscape", paper: "A3" } },
      { type: "pageSetup", sheet, setup: { orientation: "portrait", paper: "kept" } },
    ],
    sheet: ['<pageSetup paperSize="8" orientation="portrait"/>'],
  },
];
