import type { Recognition } from "../../../src/core/ledger/recognition";
import { differsFromLedgers } from "../../../src/core/rules/statistics/differs-from-ledgers";
import { doneAboveDue } from "../../../src/core/rules/statistics/done-above-due";
import { rateDiffers } from "../../../src/core/rules/statistics/rate-differs";
import { rowsDifferFromTotal } from "../../../src/core/rules/statistics/rows-differ-from-total";
import { staleStatistics } from "../../../src/core/rules/statistics/stale-statistics";
import type { Rule } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/run-rules";
import { planStatisticsSheet } from "../../../src/core/statistics/statistics-sheet";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { CellValue } from "../../../src/core/workbook/cell";
import { cellAddress } from "../../../src/core/workbook/range";
import { checkText, contextOf, day, type Setup } from "./context";
import { readLedgerText } from "./ledger-text";
import { REVIEWS, ROSTERS } from "./world";

/** The last row of the table is its total. */
const withTotal = (recognition: Recognition): Recognition => ({
  sheets: recognition.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      recordRows: block.recordRows.slice(0, -1),
      totalRows: block.recordRows.slice(-1),
    })),
  })),
});

const HEAD = "# 统计 statistics\n党组织名称 | 党员/应点评数 | 党员/已点评数 | 党员/覆盖率";

/** Rule and the rows of a sheet received from below. */
const CASES: readonly (readonly [Rule, string])[] = [
  [
    rowsDifferFromTotal,
    `${HEAD}
     第一党支部 | 10 | 9   | 0.9
     第二党支部 | 20 | 20  | 1
     合计       | 30 | !28 | 0.933`,
  ],
  [
    rateDiffers,
    `${HEAD}
     第一党支部 | 7  | 6  | 0.857
     第二党支部 | 7  | 6  | 86%
     第三党支部 | 7  | 6  | !0.9
     第四党支部 | 0  | 0  | !1
     第五党支部 | 0  | 0  |
     合计       | 21 | 18 | 85.7%`,
  ],
  [
    doneAboveDue,
    `${HEAD}
     第一党支部 | 7 | 7  | 1
     第二党支部 | 7 | !8 | 1.143
     合计       | 14 | !15 | 1.07`,
  ],
];

/** Our own sheet as written for the small unit, with one cell changed. */
function checkOwn(rule: Rule, change: { row: number; column: number; value: CellValue } | null, setup: Setup = {}) {
  const { workbook, recognition } = readLedgerText(ROSTERS + REVIEWS);
  const { statistics, roster } = contextOf(workbook, recognition);
  const written = applyPlan(workbook, planStatisticsSheet(workbook, statistics, roster));
  const sheet = written.sheets.find(({ name }) => name === "领导点评工作情况统计表");
  if (sheet === undefined) throw new Error("no statistics sheet was planned");
  const changed = applyPlan(written, {
    edits:
      change === null
        ? []
        : [
            {
              type: "writeBlock",
              sheet: sheet.id,
              top: change.row,
              left: change.column,
              cells: [[{ value: change.value }]],
            },
          ],
  });
  const { findings, failures } = runRules(contextOf(changed, recognition, setup), [rule]);
  expect(failures).toEqual([]);
  return findings.map(({ place: { row, column }, messageId }) => [messageId, cellAddress(row ?? 0, column ?? 0)]);
}

describe("statistics", () => {
  test.each(CASES.map(([rule, text]) => [rule.id, rule, text] as const))(
    "%s, on a sheet from below",
    (_, rule, text) => {
      const { expected, found } = checkText(rule, text, { recognition: withTotal });
      expect(found).toEqual(expected);
      expect(expected).not.toEqual([]);
    },
  );

  test("our own sheet, just written, contradicts nothing", () => {
    for (const rule of [rowsDifferFromTotal, rateDiffers, doneAboveDue, differsFromLedgers, staleStatistics]) {
      expect(checkOwn(rule, null)).toEqual([]);
    }
  });

  test("differs-from-ledgers: a number typed over is found where it stands", () => {
    const [[, address] = []] = checkOwn(differsFromLedgers, { row: 5, column: 3, value: 99 });
    expect(address).toBe("D6");
  });

  test("stale-statistics: another period, or reviews since the day it was filled in", () => {
    const period = { from: day(2024, 1, 1), to: day(2024, 12, 31) };
    expect(checkOwn(staleStatistics, null, { period })).toEqual([["period", "A2"]]);
    expect(checkOwn(differsFromLedgers, { row: 5, column: 3, value: 99 }, { period })).toEqual([]);
  });
});
