import { roomFor } from "../../../src/core/statistics/basis-room";

const lists = (count: number, length: number): number[] => Array.from({ length: count }, () => length);

test.each<[title: string, lengths: readonly number[], room: number]>([
  ["nothing to list", [], Infinity],
  ["few enough for all", lists(50, 100), Infinity],
  ["one more than that: 50 of each", [...lists(50, 100), 1], 50],
  ["one long list", [100_000], 50],
  ["401 units of 8 lists each: few of each, 20,000 in all", lists(3208, 60), 6],
  ["more lists than entries may be shown", lists(20_001, 5), 0],
])("roomFor: %s", (_, lengths, room) => {
  expect(roomFor(lengths)).toBe(room);
});
