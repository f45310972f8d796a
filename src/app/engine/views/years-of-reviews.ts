import { partsOf } from "../../../core/ledger/day";
import { windowOf, windowsOverlapping } from "../../../core/scheme/windows";
import type { Analysis } from "../../analyze";
import type { CoverageView } from "./coverage-view";

/** Ledgers that go back further are asked for by typing. */
const MOST_YEARS = 3;

/**
 * The latest years in which reviews are dated, each after its half-years with reviews; latest year first, three at most. Days
 * after asOf do not count, and `known` periods are left out.
 */
export function yearsOfReviews(
  { reviews, settings: { asOf } }: Pick<Analysis, "reviews" | "settings">,
  known: CoverageView["periods"],
): CoverageView["periods"] {
  const days = reviews.flatMap(({ date }) =>
    date === null || date.from > asOf ? [] : [date.from, Math.min(date.to, asOf)],
  );
  const years = new Map(days.map((day) => [partsOf(day).year, windowOf(day, "year")]));
  const latest = [...years].sort(([a], [b]) => b - a).slice(0, MOST_YEARS);
  return latest.flatMap(([year, whole]) => {
    const halves = windowsOverlapping(whole, "halfYear")
      .map((half, at) => ({ label: `${year}年${at === 0 ? "上" : "下"}半年`, ...half }))
      .filter(({ from, to }) => days.some((day) => from <= day && day <= to));
    return [...halves, { label: `${year}年`, ...whole }].filter(
      ({ from, to }) => !known.some((one) => one.from === from && one.to === to),
    );
  });
}
