import fc from "fast-check";
import { createTextCleaner, NAME_MASK, NUMBER_MASK } from "../../../../../src/core/rules/content/copied/clean-text";
import { findCopiedTexts, findCopies } from "../../../../../src/core/rules/content/copied/find-copied-texts";

const SEED = 20110113;
const OPTIONS = { threshold: 0.8, minLength: 6, names: [] };

function gramsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
}

/** The definition itself: what the join must agree with. */
function similarityOf(a: string, b: string): number {
  const left = gramsOf(a);
  const right = gramsOf(b);
  const common = [...left].filter((gram) => right.has(gram)).length;
  return left.size + right.size === 0 ? 0 : common / (left.size + right.size - common);
}

/** Every pair (of indexes) that a search over all pairs finds. */
function bruteForce(texts: readonly string[], threshold: number, minLength: number): string[] {
  const clean = createTextCleaner([]);
  const cleaned = texts.map(clean);
  const pairs: string[] = [];
  cleaned.forEach((left, a) =>
    cleaned.forEach((right, b) => {
      if (a >= b || left.length < minLength || right.length < minLength) return;
      if (left === right || similarityOf(left, right) >= threshold) pairs.push(`${a}-${b}`);
    }),
  );
  return pairs.sort();
}

function allPairs(texts: readonly string[], options: typeof OPTIONS): string[] {
  const { groups, pairs } = findCopiedTexts(texts, options);
  const found = groups.flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b])));
  for (const pair of pairs) {
    for (const a of groups[pair.a] ?? []) for (const b of groups[pair.b] ?? []) found.push([a, b]);
  }
  return found.map((pair) => [...pair].sort((a, b) => a - b).join("-")).sort();
}

/** Texts over a small alphabet, some of them edited copies of others, so that many pairs stand near the threshold. */
const ledgerTexts = fc
  .array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom(...Array.from("学习不够主动认真落实")), minLength: 3, maxLength: 60 }),
      copies: fc.array(fc.tuple(fc.nat(59), fc.constantFrom("学", "习", "好"), fc.nat(2)), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((sources) =>
    sources.flatMap(({ text, copies }) => [
      text,
      ...copies.map(([at, inserted, removed]) => text.slice(0, at) + inserted + text.slice(at + removed)),
    ]),
  );

describe("findCopiedTexts", () => {
  test.each([0.5, 0.7, 0.8, 0.9, 1])("finds exactly the pairs that brute force finds at %d", (threshold) => {
    fc.assert(
      fc.property(ledgerTexts, (texts) => {
        expect(allPairs(texts, { ...OPTIONS, threshold })).toEqual(bruteForce(texts, threshold, OPTIONS.minLength));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test("names the similarity of a pair", () => {
    const texts = ["理论学习不够主动缺乏系统性", "理论学习不够主动缺少系统性"];
    const [pair] = findCopiedTexts(texts, { ...OPTIONS, threshold: 0.5 }).pairs;
    expect(pair?.similarity).toBeCloseTo(similarityOf(texts[0] ?? "", texts[1] ?? ""), 12);
  });

  test("leaves short texts alone, however equal", () => {
    expect(findCopiedTexts(["好", "好", "较好"], { ...OPTIONS, minLength: 40 })).toEqual({ groups: [], pairs: [] });
  });
});

describe("findCopies", () => {
  test.each([0.5, 0.8, 1])("answers for a text exactly when brute force has a partner at %d", (threshold) => {
    fc.assert(
      fc.property(ledgerTexts, (texts) => {
        const partnered = new Set(bruteForce(texts, threshold, 6).flatMap((pair) => pair.split("-").map(Number)));
        const copies = findCopies(texts, { ...OPTIONS, threshold });
        expect(copies.flatMap((copy, index) => (copy === null ? [] : [index]))).toEqual(
          [...partnered].sort((a, b) => a - b),
        );
        const clean = createTextCleaner([]);
        copies.forEach((copy, index) => {
          if (copy === null) return;
          const [left, right] = [clean(texts[index] ?? ""), clean(texts[copy.of] ?? "")];
          expect(copy.similarity).toBe(left === right ? 1 : similarityOf(left, right));
        });
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test("still answers for every one of many variants of a template", () => {
    const template = "该同志立足本职岗位争创一流业绩积极履行公开承诺主动联系和服务群众但是理论学习不够系统";
    const variants = Array.from("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄", (mark) => template + mark);
    const copies = findCopies(variants, { ...OPTIONS, minLength: 40 });
    expect(copies.every((copy) => copy !== null && copy.similarity >= 0.8)).toBe(true);
  });

  test("the first of a group is told of the second, all others of the first", () => {
    const text = "该同志立足本职岗位争创一流业绩积极履行公开承诺主动联系和服务群众";
    const copies = findCopies([text, `${text}。`, ` ${text}`], OPTIONS);
    expect(copies.map((copy) => copy?.of)).toEqual([1, 0, 0]);
  });
});

describe("createTextCleaner", () => {
  const clean = createTextCleaner(["王小明", "王小", "李强"]);
  test.each([
    ["学习 不够，主动。\n", "学习不够主动"],
    ["王小明、李强同志", `${NAME_MASK}${NAME_MASK}同志`],
    ["王 小 明同志", `${NAME_MASK}同志`],
    ["王小同志", `${NAME_MASK}同志`],
    ["2011年1月13日点评", `${NUMBER_MASK}点评`],
    ["2011.1.13点评", `${NUMBER_MASK}点评`],
    ["二〇一一年一月十三日点评", `${NUMBER_MASK}点评`],
    ["走访12户，3次", `走访${NUMBER_MASK}户${NUMBER_MASK}次`],
    ["进一步统一思想", "进一步统一思想"],
    ["学习😀不够𠮷主动", "学习不够𠮷主动"],
    ["走访😀12户", `走访${NUMBER_MASK}户`],
    ["学习\uD83D主动", "学习主动"],
    ["，。！", ""],
  ])("%j → %j", (text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });
});
