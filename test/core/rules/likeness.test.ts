import { likeness, readProblemText, SAME_PROBLEM } from "../../../src/core/rules/rectification/likeness";
import { ADVERBS, BROAD_TOPICS, FAULTS, TOPICS } from "../../../src/core/rules/rectification/problem-words";
import { HELD_OUT, OTHER_WORDS, SAID_ANEW, TOLD_AGAIN, type ProblemPair } from "./problem-pairs";

function alike(a: string, b: string): number {
  return likeness(readProblemText(a), readProblemText(b));
}

const KINDS = [SAID_ANEW.filter(({ isSame }) => isSame), SAID_ANEW.filter(({ isSame }) => !isSame)];
/** Every other pair of each kind. */
const half = (rest: number): readonly ProblemPair[] =>
  KINDS.flatMap((pairs) => pairs.filter((_, index) => index % 2 === rest));

describe("problems told again in nearly the same words, or different in one part", () => {
  test.each(TOLD_AGAIN)("$isSame: $a · $b", ({ isSame, a, b }) => {
    expect(alike(a, b) >= SAME_PROBLEM).toBe(isSame);
    expect(alike(b, a)).toBe(alike(a, b));
  });
});

/** Chosen on the first two tables; the others show what to expect of problems that nobody has seen. */
test.each<[name: string, pairs: readonly ProblemPair[], rightly: number, wrongly: number, same: number]>([
  ["said anew, chosen on", half(0), 14, 1, 16],
  ["in words unknown to the table, chosen on", OTHER_WORDS, 2, 0, 11],
  ["said anew, held out", half(1), 12, 0, 16],
  ["held out", HELD_OUT, 10, 0, 24],
])("%s: so many are found at least, and so many wrongly at most", (_, pairs, rightly, wrongly, same) => {
  const found = pairs.filter(({ a, b }) => alike(a, b) >= SAME_PROBLEM);
  expect(pairs.filter(({ isSame }) => isSame)).toHaveLength(same);
  expect(found.filter(({ isSame }) => isSame).length).toBeGreaterThanOrEqual(rightly);
  expect(found.filter(({ isSame }) => !isSame).length).toBeLessThanOrEqual(wrongly);
});

test("every word of the table stands in one line only, and none is taken out before it is looked for", () => {
  const words = [...TOPICS, ...BROAD_TOPICS, ...FAULTS].flat();
  expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  expect(words.filter((word) => word.replace(ADVERBS, "") !== word)).toEqual([]);
});

test.each([
  ["", "党费收缴不及时"],
  ["无", "无"],
  ["工作不够好", "工作不够好"],
  ["2011年3月5日", "2011年3月5日"],
])("words that name no problem are like nothing: %s · %s", (a, b) => {
  expect(alike(a, b)).toBe(0);
});

test("a hundred thousand problems are read within seconds", () => {
  const texts = Array.from({ length: 100_000 }, (_, index) => {
    const { a, b } = SAID_ANEW[index % SAID_ANEW.length] ?? { a: "", b: "" };
    return `${a}，${b}，第${index}项`;
  });
  const before = process.cpuUsage();
  let weight = 0;
  for (const text of texts) weight += readProblemText(text).weight;
  expect(weight).toBeGreaterThan(0);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
});
