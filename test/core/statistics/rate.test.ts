import fc from "fast-check";
import { rateFormula, shownRate } from "../../../src/core/statistics/rate";

test.each([
  [0, 0, null],
  [0, 7, 0],
  [7, 7, 1],
  [2499, 2500, 0.999],
  [9996, 10000, 0.999],
  [1, 2000, 0.001],
  [1, 16, 0.063],
  [1, 3, 0.333],
  [2, 3, 0.667],
  [8, 7, 1.143],
])("%d of %d shows %p", (done, due, rate) => {
  expect(shownRate(done, due)).toBe(rate);
});

test("1 only when equal, and never further than a thousandth away", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (done, due) => {
      const shown = shownRate(done, due) ?? -1;
      expect(shown === 1).toBe(done === due || (done > due && Math.round((1000 * done) / due) === 1000));
      expect(Math.abs(shown - done / due)).toBeLessThanOrEqual(0.001);
    }),
    { seed: 20240630, numRuns: 300 },
  );
});

test("the formula guards division by nothing and the last tenth", () => {
  expect(rateFormula("E5", "D5")).toBe('IF(N(D5)=0,"",IF(E5<D5,MIN(ROUND(E5/D5,3),0.999),ROUND(E5/D5,3)))');
});
