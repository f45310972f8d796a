import fc from "fast-check";
import { checkCode } from "../../../src/core/submission/seal/check-code";
import { sealSheet } from "../../../src/core/submission/seal/seal";
import { canonicalText, contentOf, sealedCells } from "../../../src/core/submission/seal/sheet-content";
import type { CellValue } from "../../../src/core/workbook/cell";
import { plainSheet } from "../../../src/core/workbook/snapshot";
import { sha256 } from "./sha256";

const CODE = `校验码：${checkCode("0".repeat(64))}`;
const text = (rows: readonly (readonly CellValue[])[]) =>
  canonicalText(sealedCells(contentOf(plainSheet("1", "表", rows))));

describe("the canonical form of a sheet", () => {
  test("row by row, empty cells and the printed code left out", () => {
    expect(text([["单位", null, 12], [], [true, { error: "#N/A" }, CODE]])).toBe(
      '[["A1","单位"],["C1",12],["A3",true],["B3","#N/A"]]',
    );
  });

  test.each([
    ["digits past the twelfth", [[0.1 + 0.2]], [[0.3]]],
    ["kinds of line break", [["一\r\n二\r三"]], [["一\n二\n三"]]],
    ["empty texts", [["甲", ""]], [["甲"]]],
    ["what the code says", [["甲"], [CODE]], [["甲"]]],
  ])("%s make no difference", (_, a, b) => {
    expect(text(a)).toBe(text(b));
  });

  test.each([
    ["a digit", [[12]], [[13]]],
    ["a number and its text", [[12]], [["12"]]],
    ["a place", [[12, null]], [[null, 12]]],
    ["spaces", [["甲"]], [["甲 "]]],
    ["a second code", [[CODE], [CODE]], [[CODE]]],
    ["words behind the code", [[`${CODE}。`]], [[CODE]]],
  ])("%s makes a difference", (_, a, b) => {
    expect(text(a)).not.toBe(text(b));
  });

  test("a change of one cell changes its row's check, its column's check, and no other", async () => {
    const value = fc.oneof(fc.integer(), fc.string({ maxLength: 4 }), fc.constant(null));
    const grid = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(grid, fc.nat(3), fc.nat(3), async (rows, row, column) => {
        const changedRows = rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? "改过" : cell)));
        const [a, b] = [
          await sealSheet(plainSheet("1", "表", rows), sha256),
          await sealSheet(plainSheet("1", "表", changedRows), sha256),
        ];
        const differing = (x: ReadonlyMap<string, string>, y: ReadonlyMap<string, string>) =>
          [...new Set([...x.keys(), ...y.keys()])].filter((key) => x.get(key) !== y.get(key));
        expect(differing(a.rows, b.rows)).toEqual([String(row + 1)]);
        expect(differing(a.columns, b.columns)).toEqual(["ABCD".charAt(column)]);
        expect(a.sha256).not.toBe(b.sha256);
      }),
      { seed: 20110310, numRuns: 60 },
    );
  });
});
