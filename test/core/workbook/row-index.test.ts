import fc from "fast-check";
import { MAX_ROWS, rangesOverlap, type CellRange } from "../../../src/core/workbook/range";
import { MergedAreas } from "../../../src/core/workbook/apply-plan-merges";
import { RowIndex } from "../../../src/core/workbook/row-index";

const SEED = 20_240_601;

/** Low and high ones, on both sides of every size at which rows are filed together. */
const rows = fc
  .tuple(fc.integer({ min: 0, max: MAX_ROWS - 1 }), fc.constantFrom(0, 3, 31, 33, 1100, 40_000, MAX_ROWS))
  .map(([top, height]) => ({ top, bottom: Math.min(top + height, MAX_ROWS - 1) }));
const nearTop = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 150 }))
  .map(([top, height]) => ({ top, bottom: top + height }));
const ranges = fc.array(
  fc.oneof(rows, nearTop).map((span): CellRange => ({ ...span, left: 0, right: 1 })),
  { maxLength: 40 },
);

describe("RowIndex finds what a look through all ranges finds", () => {
  test("at a row, in order; within rows and all, each once", () => {
    fc.assert(
      fc.property(ranges, fc.oneof(rows, nearTop), (list, asked) => {
        const index = new RowIndex<number>();
        for (const [number, range] of list.entries()) index.add(range, number);
        const numbers = (test: (range: CellRange) => boolean): number[] =>
          list.flatMap((range, number) => (test(range) ? [number] : []));
        expect(index.at(asked.top).map(({ item }) => item)).toEqual(
          numbers(({ top, bottom }) => top <= asked.top && bottom >= asked.top),
        );
        expect([...index.within(asked.top, asked.bottom)].map(({ item }) => item).sort((a, b) => a - b)).toEqual(
          numbers(({ top, bottom }) => top <= asked.bottom && bottom >= asked.top),
        );
        expect([...index.all()].map(({ item }) => item).sort((a, b) => a - b)).toEqual(numbers(() => true));
        expect(index.size).toBe(list.length);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe("MergedAreas", () => {
  const area = fc
    .tuple(fc.nat(60), fc.nat(6), fc.nat(40), fc.nat(3))
    .map(([top, left, height, width]): CellRange => ({ top, left, bottom: top + height, right: left + width }));
  const isInside = (outer: CellRange, inner: CellRange): boolean =>
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

  test("keeps what filtering the whole list at every step keeps, in the same order", () => {
    const step = fc.tuple(fc.boolean(), area);
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), fc.array(step, { maxLength: 20 }), (base, steps) => {
        const merged = new MergedAreas(base);
        let expected = base;
        for (const [isMerge, range] of steps) {
          if (isMerge) merged.add(range);
          else merged.removeInside(range);
          expected = isMerge
            ? [...expected.filter((each) => !rangesOverlap(each, range)), range]
            : expected.filter((each) => !isInside(range, each));
        }
        expect(merged.list()).toEqual(expected);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
