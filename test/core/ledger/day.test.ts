import { dayOf, daysInMonth, isoDay, parseIsoDay, partsOf } from "../../../src/core/ledger/day";

describe("days", () => {
  test.each([
    [2011, 1, 13, 40_556],
    [1970, 1, 1, 25_569],
    [2012, 2, 29, 40_968],
  ])("%i-%i-%i is Excel's serial %i", (year, month, date, serial) => {
    expect(dayOf(year, month, date)).toBe(serial);
    expect(partsOf(serial)).toEqual({ year, month, date });
  });

  test.each([
    [2011, 2, 29],
    [2011, 0, 1],
    [2010, 12, 32],
    [1900, 1, 1],
    [2200, 1, 1],
  ])("%i-%i-%i is no day", (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull();
  });

  test("ISO text both ways", () => {
    expect(isoDay(40_556)).toBe("2011-01-13");
    expect(parseIsoDay("2011-01-13")).toBe(40_556);
    expect(parseIsoDay("2011-1-13")).toBeNull();
    expect(parseIsoDay("2011-02-30")).toBeNull();
  });

  test("months know leap years", () => {
    expect(daysInMonth(2012, 2)).toBe(29);
    expect(daysInMonth(2011, 2)).toBe(28);
  });
});
