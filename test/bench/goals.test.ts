import { goals } from "../../bench/goals";
import { medianOf, type Sample } from "../../bench/sample";

const sample = (seconds: number, peakMegabytes = 500): Sample => ({
  milliseconds: seconds * 1000,
  cpuMilliseconds: seconds * 1000,
  peakMegabytes,
  result: null,
});

const GOOD = new Map([
  ["sheetjs-read@100000", sample(4)],
  ["our-read@100000", sample(1)],
  ["our-check@100000", sample(3)],
  ["our-check@50000", sample(1.5)],
  ["our-run@100000", sample(24, 1300)],
  ["our-run@50000", sample(11)],
  ["copied-texts@20000", sample(3)],
]);

test("a run that keeps every promise", () => expect(goals(GOOD).every((goal) => goal.isMet)).toBe(true));

test.each([
  ["our-check@100000", sample(4.1), 0],
  ["our-read@100000", sample(2.1), 1],
  ["our-check@50000", sample(1.3), 2],
  ["our-run@100000", sample(60.1), 3],
  ["our-run@50000", sample(9), 4],
  ["copied-texts@20000", sample(20.1), 5],
  ["our-run@100000", sample(24, 2100), 6],
  ["our-check@100000", sample(3, 1100), 7],
])("%s breaks its promise", (key, broken, goal) => {
  expect(
    goals(new Map([...GOOD, [key, broken]]))
      .map(({ isMet }) => isMet)
      .indexOf(false),
  ).toBe(goal);
});

test("the median by time, with the highest peak", () => {
  expect(medianOf([sample(3, 100), sample(1, 900), sample(2, 200)])).toEqual(sample(2, 900));
});
