import type { LedgerCase } from "./cases/ledger-case";
import { LOOK_ALIKE_CASES } from "./cases/look-alikes";
import { OTHER_CASES } from "./cases/others";
import { REVIEW_CASES } from "./cases/reviews";
import { ROSTER_CASES } from "./cases/rosters";
import { TRACKING_CASES } from "./cases/tracking";
import { TRAP_CASES } from "./cases/traps";
import { mappedFields, recognizeOne } from "./table-sheet";

function check({ rows, sheet, kind, fields }: LedgerCase): void {
  const { blocks } = recognizeOne(rows, { name: sheet ?? "Sheet1" });
  expect(blocks.map((block) => block.kind)).toEqual([kind]);
  expect(mappedFields(blocks[0])).toBe(fields);
  expect(blocks.flatMap((block) => block.questions)).toEqual([]);
}

describe.each([
  ["reviews", REVIEW_CASES],
  ["rosters", ROSTER_CASES],
  ["tracking", TRACKING_CASES],
  ["other ledgers", OTHER_CASES],
  ["traps", TRAP_CASES],
  ["look-alikes", LOOK_ALIKE_CASES],
] as const)("%s", (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    check(one);
  });
});
