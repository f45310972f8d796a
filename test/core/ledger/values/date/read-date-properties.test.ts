import fc from "fast-check";
import { dayOf, isoDay, parseIsoDay } from "../../../../../src/core/ledger/day";
import { NO_YEAR, dateContextOf } from "../../../../../src/core/ledger/values/date/date-context";
import { readDate } from "../../../../../src/core/ledger/values/date/read-date";

const IN_2011 = dateContextOf({ titles: ["2011年领导点评登记表"] });

function isDay(raw: string | number, serial: number): boolean {
  const { reading } = readDate(raw, false, NO_YEAR);
  return reading.kind === "exact" && reading.from === serial && reading.to === serial;
}

test("every day reads back from each way of writing it", () => {
  const day = fc.integer({ min: dayOf(1921, 1, 1) ?? 0, max: dayOf(2099, 12, 31) ?? 0 });
  fc.assert(
    fc.property(day, (serial) => {
      const [y, m, d] = isoDay(serial).split("-").map(Number);
      const ways = [`${y}.${m}.${d}`, `${y}年${m}月${d}日`, isoDay(serial), isoDay(serial).replace(/-/g, "")];
      return ways.every((text) => isDay(text, serial)) && isDay(serial, serial);
    }),
    { seed: 20110113, numRuns: 300 },
  );
});

test("no text makes the reader throw, and an exact day is a day of the calendar", () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789年月日.-/至前底〇一十元上旬 ")),
    maxLength: 14,
  });
  fc.assert(
    fc.property(text, (written) => {
      const { reading } = readDate(written, false, IN_2011);
      return reading.kind !== "exact" || parseIsoDay(isoDay(reading.from)) === reading.from;
    }),
    { seed: 20110113, numRuns: 2000 },
  );
});
