import { isoDay } from "../../../src/core/ledger/day";
import { liesWithin, periodsOverlap, windowOf, windowsOverlapping } from "../../../src/core/scheme/windows";
import { day, period } from "../../../src/core/scheme/written-day";

const shown = (windows: readonly { from: number; to: number }[]) =>
  windows.map((window) => `${isoDay(window.from)}/${isoDay(window.to)}`);

describe("calendar windows", () => {
  test.each([
    ["month", "2012-02-29", "2012-02-01/2012-02-29"],
    ["twoMonths", "2011-02-28", "2011-01-01/2011-02-28"],
    ["twoMonths", "2011-03-01", "2011-03-01/2011-04-30"],
    ["quarter", "2010-12-15", "2010-10-01/2010-12-31"],
    ["halfYear", "2011-06-30", "2011-01-01/2011-06-30"],
    ["halfYear", "2011-07-01", "2011-07-01/2011-12-31"],
    ["year", "2011-05-05", "2011-01-01/2011-12-31"],
  ] as const)("the %s that holds %s is %s", (length, date, expected) => {
    expect(shown([windowOf(day(date), length)])).toEqual([expected]);
  });

  test("windows that overlap a period are taken whole", () => {
    expect(shown(windowsOverlapping(period("2010-12-15", "2011-02-02"), "quarter"))).toEqual([
      "2010-10-01/2010-12-31",
      "2011-01-01/2011-03-31",
    ]);
    expect(shown(windowsOverlapping(period("2011-02-28", "2011-03-01"), "twoMonths"))).toEqual([
      "2011-01-01/2011-02-28",
      "2011-03-01/2011-04-30",
    ]);
    expect(windowsOverlapping(period("2011-01-01", "2011-12-31"), "month")).toHaveLength(12);
  });

  test("both ends of a period belong to it", () => {
    expect(periodsOverlap(period("2011-01-01", "2011-01-31"), period("2011-01-31", "2011-02-01"))).toBe(true);
    expect(periodsOverlap(period("2011-01-01", "2011-01-30"), period("2011-01-31", "2011-02-01"))).toBe(false);
    expect(liesWithin(period("2011-01-01", "2011-01-31"), period("2011-01-01", "2011-01-31"))).toBe(true);
    expect(liesWithin(period("2011-01-01", "2011-02-01"), period("2011-01-01", "2011-01-31"))).toBe(false);
  });
});
