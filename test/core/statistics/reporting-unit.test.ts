import { findReportingUnit } from "../../../src/core/statistics/reporting-unit";
import type { Roster } from "../../../src/core/roster/roster";
import { recordsOf, type TinyLedger } from "../rectification/tiny-ledger";
import { rosterOf } from "../rectification/tiny-roster";

const ONE_ROOT = rosterOf([
  { name: "云岭局党委", type: "committee" },
  { name: "第一党支部", parent: "云岭局党委" },
]);
const TWO_ROOTS = rosterOf([{ name: "第一党支部" }, { name: "第二党支部" }]);
const ONE_BRANCH = rosterOf([{ name: "第一党支部" }]);
const proposed = (roster: Roster): Roster => ({ ...roster, isProposed: true });

/** A ledger of each kind that states the unit; "" states none. */
const stating = (...units: readonly string[]) =>
  recordsOf(
    ...units.map((unit, index): TinyLedger => {
      const of = { sheet: `表${index + 1}`, fields: ["organization"], rows: [["第一党支部"]] } as const;
      return { kind: "organizationReview", ...of, ...(unit === "" ? {} : { unit }) };
    }),
  );

describe("U: the reporting unit", () => {
  test.each([
    ["U1 the only root", ONE_ROOT, null, ["县直工委"], "one", "云岭局党委"],
    ["U2 the one named", ONE_ROOT, "第一党支部", ["云岭局党委"], "one", "第一党支部"],
    ["U3 several roots: the name that stands above the tables", TWO_ROOTS, null, ["云岭局党委"], "roots", "云岭局党委"],
    ["U3 stated by some", TWO_ROOTS, null, ["", "云岭局党委（盖章）", "云岭局 党委"], "roots", "云岭局党委"],
    ["U3 in other words", TWO_ROOTS, null, ["云岭局党委", "中共云岭局委员会"], "roots", "云岭局党委"],
    ["U4 two differ", TWO_ROOTS, null, ["云岭局党委", "县直工委"], "roots", ""],
    ["U4 nobody states one", TWO_ROOTS, null, ["", "________", "人"], "roots", ""],
    ["U5 a branch above one table only", TWO_ROOTS, null, ["", "第二党支部"], "roots", ""],
    ["U5 a branch above every table", TWO_ROOTS, null, ["第一党支部", "第一党支部"], "roots", "第一党支部"],
    ["U6 a name the roster has not", TWO_ROOTS, "县直工委", ["云岭局党委"], "unknown", "县直工委"],
    ["U7 nor a proposed one: the name alone", proposed(TWO_ROOTS), " 县直工委 ", ["云岭局党委"], "roots", "县直工委"],
    ["U7 with one root as well", proposed(ONE_ROOT), "县直工委", [], "roots", "县直工委"],
    ["U8 the one branch of a proposed roster", proposed(ONE_BRANCH), null, ["云岭局党委"], "roots", "云岭局党委"],
    ["U8 stated itself", proposed(ONE_BRANCH), null, ["第一党支部"], "one", "第一党支部"],
    ["U8 of a roster that people keep", ONE_BRANCH, null, ["云岭局党委"], "one", "第一党支部"],
    ["U9 the root of a proposed tree", proposed(ONE_ROOT), null, ["云岭局"], "one", "云岭局党委"],
  ] as const)("%s", (_, roster, name, stated, found, unit) => {
    expect(findReportingUnit(roster, name, stating(...stated))).toMatchObject({ found, name: unit });
  });

  test("U10 above an appraisal or an assessment stands whom it is about", () => {
    const about = (kind: TinyLedger["kind"]) =>
      recordsOf({ kind, unit: "云岭局党委", fields: ["item"], rows: [["学习"]] });
    expect(findReportingUnit(TWO_ROOTS, null, about("appraisal"))).toEqual({ found: "roots", name: "" });
    expect(findReportingUnit(TWO_ROOTS, null, about("assessment"))).toEqual({ found: "roots", name: "" });
  });
});
