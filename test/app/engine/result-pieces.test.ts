import { joinResult, resultPieces } from "../../../src/app/engine/result-pieces";

describe("a result in pieces", () => {
  test("long lists travel apart, and come together in order", () => {
    const result = { name: "甲", short: [1, 2], long: Array.from({ length: 1_001 }, (_, at) => at) };
    const { head, pieces } = resultPieces(result);
    expect(head).toEqual({ ...result, long: [] });
    expect(pieces).toHaveLength(3);
    expect(joinResult(head, new Map([["long", pieces.flatMap(({ items }) => items)]]))).toEqual(result);
  });
});
