import { clockOf } from "../../src/app/clock";
import { dayOf } from "../../src/core/ledger/day";

test("a day of the machine's own calendar, and a moment that names its offset", () => {
  const noon = new Date(2011, 2, 10, 12, 34, 56);
  const clock = clockOf(() => noon);
  expect(clock.today()).toBe(dayOf(2011, 3, 10));
  expect(clock.at()).toMatch(/^2011-03-10T12:34:56[+-]\d\d:\d\d$/);
  expect(new Date(clock.at()).getTime()).toBe(noon.getTime());
});
