import { parseIsoDay } from "../../../../../src/core/ledger/day";
import { dateContextOf, yearsIn } from "../../../../../src/core/ledger/values/date/date-context";

const day = (iso: string): number => parseIsoDay(iso) ?? NaN;
const CAMPAIGN = { from: day("2010-12-15"), to: day("2011-02-02") };

test.each([
  ["2011年度领导点评登记表", [2011]],
  ["领导点评（2010-2011年度）", [2010, 2011]],
  ["豫创组办发〔2010〕26号", [2010]],
  ["2011.1.20", [2011]],
  ["电话 20110000000", []],
  ["登记表", []],
])("years in %s", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each([
  ["the title", { titles: ["2011年登记表", "Sheet1"] }, 1, 18, 2011],
  ["nothing known", {}, 1, 18, null],
  ["two years in the title", { titles: ["2010-2011年"] }, 1, 18, null],
  ["two years in the title, told apart by the period", { titles: ["2010-2011年"], period: CAMPAIGN }, 1, 18, 2011],
  ["a period across the turn of the year", { period: CAMPAIGN }, 12, 20, 2010],
  ["a period across the turn of the year", { period: CAMPAIGN }, 1, 18, 2011],
  ["outside the period", { period: CAMPAIGN }, 6, 1, null],
  ["title against period: nobody knows", { titles: ["2010年"], period: CAMPAIGN }, 1, 18, null],
  ["before the filling-in", { filled: day("2011-01-20") }, 1, 18, 2011],
  ["later in the year than the filling-in: the year before", { filled: day("2011-01-20") }, 12, 20, 2010],
  ["title against filling-in: nobody knows", { titles: ["2011年"], filled: day("2011-01-20") }, 12, 20, null],
  ["a deadline ahead", { filled: day("2011-01-20"), isAhead: true }, 3, 31, 2011],
  ["a deadline past or a year ahead", { filled: day("2011-01-20"), isAhead: true }, 1, 10, null],
  ["behind the review", { after: day("2010-12-20") }, 3, 31, 2011],
  ["on the day of the review", { after: day("2010-12-20") }, 12, 20, 2010],
  ["just before the review: nobody knows", { after: day("2011-01-13") }, 1, 10, null],
  [
    "a deadline behind a review of the title's year",
    { titles: ["2010年"], after: day("2010-12-20"), isAhead: true },
    3,
    31,
    2011,
  ],
  [
    "done behind a review of the title's year, but in the next: nobody knows",
    { titles: ["2010年"], after: day("2010-12-20") },
    3,
    31,
    null,
  ],
] as const)("%s", (_, sources, month, date, year) => {
  expect(dateContextOf(sources).yearOf(month, date)).toBe(year);
});
