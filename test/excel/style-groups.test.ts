import fc from "fast-check";
import type { CellStyle, Edit } from "../../src/core/workbook/edit-plan";
import { styleGroups } from "../../src/excel/apply/style-groups";

type StyleBlock = Extract<Edit, { type: "styleBlock" }>;

const STYLES: readonly CellStyle[] = [
  { font: { bold: true } },
  { font: { bold: false, size: 9 } },
  { fill: "FFFFFF", font: { size: 11 } },
  { fill: null },
  { border: "thin" },
  { border: "medium" },
  { border: "thin", font: { size: 11 } },
];

const block = fc
  .record({
    style: fc.nat(STYLES.length - 1),
    top: fc.nat(9),
    left: fc.nat(3),
    height: fc.nat(4),
    width: fc.nat(2),
  })
  .map(({ style, top, left, height, width }): StyleBlock => ({
    type: "styleBlock",
    sheet: "一",
    range: { top, left, bottom: top + height, right: left + width },
    style: { ...STYLES[style] },
  }));

/** The look of each cell and of each line, which neighbours share, after all blocks, in order. */
function painted(blocks: readonly Pick<StyleBlock, "range" | "style">[]): ReadonlyMap<string, object> {
  const cells = new Map<string, object>();
  for (const { range, style } of blocks) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const { font, ...rest } = style;
        const before = (cells.get(`${row},${column}`) ?? {}) as CellStyle;
        if (style.border !== undefined) {
          for (const line of [`${row}`, `${row + 1}`]) cells.set(`above ${line},${column}`, { line: style.border });
          for (const line of [`${column}`, `${column + 1}`]) cells.set(`beside ${row},${line}`, { line: style.border });
        }
        cells.set(`${row},${column}`, { ...before, ...rest, font: { ...before.font, ...font } });
      }
    }
  }
  return cells;
}

test("blocks put together leave every cell as they did one by one", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const grouped = styleGroups(blocks).flatMap(({ style, ranges }) => ranges.map((range) => ({ style, range })));
      expect(grouped).toHaveLength(blocks.length);
      expect(painted(grouped)).toEqual(painted(blocks));
    }),
    { seed: 20240601, numRuns: 500 },
  );
});

test("a list with headings in between takes one group a style, however long it is", () => {
  const [heading = {}, entry = {}] = STYLES;
  const blocks = Array.from({ length: 400 }, (_, at): StyleBlock => ({
    type: "styleBlock",
    sheet: "一",
    range: { top: at * 3, left: 0, bottom: at * 3 + (at % 2), right: 6 },
    style: at % 2 === 0 ? heading : entry,
  }));
  expect(styleGroups(blocks).map(({ ranges }) => ranges.length)).toEqual([200, 200]);
});
