import { isEmptyPhrase } from "../../ledger/values/empty-phrase";
import { readNumeral } from "./numeral";

/** One "2." or 二是 in a text: `start` where it begins, `end` behind it (UTF-16 units). */
export interface Marker {
  readonly start: number;
  readonly end: number;
  readonly ordinal: number;
}

/** What may stand in front of a marker that is easily mistaken: the beginning, a stop, a bracket that closes, white space. */
const STOP = String.raw`(?<=^|[\s。；;，,：:、！!？?）)】\]”"])`;
/** In front of figures: no figure, letter, sign of a date or of an ordinal. */
const NO_FIGURE = String.raw`(?<![\d.．第年月日至到~～\-—〇零A-Za-z%/])`;
/** Behind "1.": no figure, for "1.5万元" numbers nothing; but a year or month may follow: "1.2010年以来…", "2.3月底前…". */
const NO_DECIMAL = String.raw`(?!\d)`;
const DATE_FOLLOWS = String.raw`(?=(?:19|20)\d{2}年|\d{1,2}月)`;
/** In front of a bracketed number: no name that it belongs to (党小组（二）). */
const NO_NAME = "(?<![组部号件表班])";

const CHINESE = "[一二三四五六七八九十]{1,3}";

/** The ways of numbering; the first group of each is the ordinal. Those of one family number one list. */
const FAMILIES: readonly RegExp[] = [
  new RegExp(String.raw`${STOP}(${CHINESE})[、.．](?!${CHINESE}[、.．是])`, "gu"),
  new RegExp(String.raw`${NO_NAME}[（(]\s*(${CHINESE})\s*[）)][、.．]?`, "gu"),
  new RegExp(String.raw`(?<![统唯之同专万第十])(${CHINESE})是(?!否|不是|非)`, "gu"),
  new RegExp(String.raw`${STOP}其(${CHINESE})[，,、：:是]?`, "gu"),
  new RegExp(String.raw`${STOP}第(${CHINESE}|\d{1,2})[，,、：:是]`, "gu"),
  new RegExp(String.raw`${NO_FIGURE}(\d{1,2})[、.．](?:${NO_DECIMAL}|${DATE_FOLLOWS})`, "gu"),
  new RegExp(String.raw`${NO_FIGURE}(\d{1,2})[）)]`, "gu"),
  new RegExp(String.raw`${NO_NAME}[（(]\s*(\d{1,2})\s*[）)][、.．]?`, "gu"),
  new RegExp(String.raw`([①-⑳])[、.．]?`, "gu"),
  new RegExp(String.raw`([⑴-⒇⒈-⒛])`, "gu"),
];

/** 首先 … 其次 … 再次 … 最后. */
const WORDS = new RegExp(String.raw`${STOP}(首先|其次|再次|再者|最后)(?:是)?[，,、：:]?`, "gu");
const WORD_ORDER: readonly string[] = ["首先", "其次", "再次", "再者", "最后"];

/** A numbered list in a text: runs that each count 1, 2, 3 …; one run, or one under each of several headings. */
export type MarkerRuns = readonly (readonly Marker[])[];

/**
 * The outermost numbered list of the text: of the ways of numbering that count properly (from 1 on, without a gap, something
 * behind each number) the one that begins first. `null` when nothing is numbered, or only one thing.
 */
export function outermostList(text: string): MarkerRuns | null {
  const lists = [...FAMILIES.map((family) => runsOf(text, markersOf(text, family))), wordRuns(text)];
  const counted = lists.filter((runs) => runs.length > 0);
  const first = (runs: MarkerRuns): number => runs[0]?.[0]?.start ?? text.length;
  return counted.reduce<MarkerRuns | null>((best, runs) => (best && first(best) <= first(runs) ? best : runs), null);
}

function markersOf(text: string, family: RegExp): readonly Marker[] {
  return [...text.matchAll(family)].flatMap((match) => {
    const ordinal = readNumeral(match[1] ?? "");
    return ordinal === null ? [] : [{ start: match.index, end: match.index + match[0].length, ordinal }];
  });
}

/** 再次 may be left out; 最后 ends the list. */
function wordRuns(text: string): MarkerRuns {
  const found = [...text.matchAll(WORDS)];
  const order = found.map((match) => WORD_ORDER.indexOf(match[1] ?? ""));
  if (order[0] !== 0 || order.some((place, at) => at > 0 && place <= (order[at - 1] ?? 0))) return [];
  const run = found.map((match, at) => ({
    start: match.index,
    end: match.index + match[0].length,
    ordinal: at + 1,
  }));
  return run.length > 1 && hasContent(text, run) ? [run] : [];
}

/** Markers that count on from 1; others of the family are part of the text (第1、2季度). */
function runsOf(text: string, markers: readonly Marker[]): MarkerRuns {
  const runs: Marker[][] = [];
  for (const marker of markers) {
    const run = runs.at(-1);
    if (run && marker.ordinal === run.length + 1) run.push(marker);
    else if (marker.ordinal === 1 && (run === undefined || run.length > 1)) runs.push([marker]);
    else if (marker.ordinal === 1) runs[runs.length - 1] = [marker];
  }
  const whole = runs.filter((run) => run.length > 1);
  return whole.every((run) => hasContent(text, run)) ? whole : [];
}

const SHORTEST_ITEM = 2;

function hasContent(text: string, run: readonly Marker[]): boolean {
  return run.every((marker, at) => {
    const item = text.slice(marker.end, run[at + 1]?.start ?? text.length);
    const bare = item.replace(/[\s\p{P}]/gu, "");
    return bare.length >= SHORTEST_ITEM || isEmptyPhrase(bare);
  });
}
