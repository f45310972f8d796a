import { toSimplified } from "../../ledger/script/to-simplified";
import { createTextCleaner, NUMBER_MASK } from "../content/copied/clean-text";
import { ADVERBS, BROAD_TOPICS, FAULTS, FILLERS, SOFTENED, TOPICS } from "./problem-words";

/** From here on two problems of one subject are taken for the same one come up again. Measured on the tables in its test. */
export const SAME_PROBLEM = 0.65;

/** A problem's text taken apart, to be compared with many. */
export interface ProblemText {
  /** What it is about, by weight: topics that the table knows, and pairs of characters of what it does not know. */
  readonly about: ReadonlyMap<string, number>;
  readonly weight: number;
  /** The kinds of fault that it names; none where it only says that something is not as it should be. */
  readonly faults: ReadonlySet<string>;
}

/**
 * How like two problems are, 0–1: what they are about in common, against what only one of them is about; less where each names
 * a fault and the two are of different kinds. What both add to the other's words parts them more than what one of them adds.
 */
export function likeness(a: ProblemText, b: ProblemText): number {
  const [inA, inB] = [sharedWeight(a, b), sharedWeight(b, a)];
  const shared = (inA + inB) / 2;
  if (shared === 0) return 0;
  const [addedByA, addedByB] = [a.weight - inA, b.weight - inB];
  const [fewer, more] = [Math.min(addedByA, addedByB), Math.max(addedByA, addedByB)];
  const about = shared / (shared + ADDED_BY_ONE * more + ADDED_BY_BOTH * fewer);
  return areApart(a.faults, b.faults) ? about * OTHER_FAULT : about;
}

/** How much of `a` is what `b` is about, too. */
function sharedWeight(a: ProblemText, b: ProblemText): number {
  let shared = 0;
  for (const [topic, weight] of a.about) if (b.about.has(topic)) shared += weight;
  return shared;
}

export function readProblemText(text: string): ProblemText {
  const about = new Map<string, number>();
  const faults = new Set<string>();
  const unknown = wordsOf(text).replace(KNOWN, (word) => {
    const known = MEANINGS.get(word);
    if (known?.weight === null) faults.add(known.name);
    else if (known) about.set(known.name, known.weight);
    return " ";
  });
  for (const run of unknown.replace(FILLERS, " ").split(" ")) {
    const weight = Math.min(PAIR, UNKNOWN_RUN / (run.length - 1));
    for (let at = 0; at + 1 < run.length; at += 1) about.set(run.slice(at, at + 2), weight);
  }
  return { about, weight: [...about.values()].reduce((sum, each) => sum + each, 0), faults };
}

const [TOPIC, BROAD_TOPIC, PAIR, UNKNOWN_RUN] = [1, 0.3, 0.3, 0.6];
const [ADDED_BY_ONE, ADDED_BY_BOTH, OTHER_FAULT] = [0.6, 2, 0.7];

interface Meaning {
  readonly name: string;
  /** `null`: a fault. */
  readonly weight: number | null;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...meanings(TOPICS, TOPIC),
  ...meanings(BROAD_TOPICS, BROAD_TOPIC),
  ...meanings(FAULTS, null),
]);

/** The longest word first: 村务公开栏 before 公开栏. */
const KNOWN = new RegExp([...MEANINGS.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

/** Words of one line mean the first of them. The sign tells a name of one from a pair of characters. */
function meanings(
  lines: readonly (readonly string[])[],
  weight: number | null,
): readonly (readonly [string, Meaning])[] {
  return lines.flatMap(([first = "", ...others]) =>
    [first, ...others].map((word) => [word, { name: `=${first}`, weight }] as const),
  );
}

const clean = createTextCleaner([]);

/** In simplified script, a space between clauses and for figures, without adverbs. */
function wordsOf(text: string): string {
  const clauses = toSimplified(text).split(/[\p{P}\s]+/u);
  const bare = clauses.map((clause) => clean(clause).replaceAll(NUMBER_MASK, " ")).join(" ");
  return bare.replace(ADVERBS, "").replace(SOFTENED, "不");
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((fault) => b.has(fault));
}
