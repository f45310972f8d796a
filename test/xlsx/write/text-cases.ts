import type { EditCase } from "./edit-cases";

const STYLES = "xl/styles.xml";

export const TEXT_CASES: readonly EditCase[] = [
  {
    title: "writeBlock: texts that begin like a formula stay texts when somebody edits the cell",
    edits: (sheet) => [
      {
        type: "writeBlock",
        sheet,
        top: 6,
        left: 0,
        cells: [[{ value: "=HYPERLINK(1)" }, { value: "-5" }, { value: "甲=乙" }, { value: -5 }]],
      },
    ],
    sheet: [
      '<c r="A7" s="2" t="inlineStr"><is><t>=HYPERLINK(1)</t></is></c>' +
        '<c r="B7" s="2" t="inlineStr"><is><t>-5</t></is></c>' +
        '<c r="C7" t="inlineStr"><is><t>甲=乙</t></is></c><c r="D7"><v>-5</v></c>',
    ],
    parts: { [STYLES]: ['quotePrefix="1"/></cellXfs>'] },
    changes: [STYLES],
  },
];
