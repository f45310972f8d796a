import { toSimplified } from "../../ledger/script/to-simplified";
import { wordsOf, type WordSense } from "./heading-words";
import { joinSpans, spanOfName, spanOfWords, yearOf, type HeadingSpan, type Spans } from "./heading-span";
import { namedSpan } from "./named-span";

/** One level of a heading, taken apart. */
export interface HeadingLevel {
  /** Simplified, no white space, numbering or units of count. */
  readonly text: string;
  readonly senses: ReadonlySet<WordSense>;
  /** What nobody understood; "" when everything is. */
  readonly rest: string;
  readonly span: HeadingSpan;
}

export interface Heading {
  /** From top to bottom, empty ones left out. */
  readonly levels: readonly HeadingLevel[];
  readonly lowest: HeadingLevel;
  readonly senses: ReadonlySet<WordSense>;
  readonly rest: string;
  readonly span: HeadingSpan;
  /** All levels in one. */
  readonly text: string;
}

const NUMBERING = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）.、．]|[①-⑳])/u;
const UNITS_OF_COUNT =
  /[（([【](?:单位[:：]?)?(?:个|人|名|次|条|件|项|份|张|票|家|%|％|‰|人数|个数|次数|数)[）)\]】]/gu;
const BRACKETS = /[（()）[\]【】〔〕<>《》“”"'*＊★:：;；,，。、/|]/gu;
const EMPTY: HeadingLevel = { text: "", senses: new Set(), rest: "", span: "unsaid" };

/** Reads the levels of a heading, from top to bottom as written. A level that only repeats the one above is left out. */
export function readLevels(texts: readonly string[], spans: Spans): Heading {
  const plain = texts.map(plainHeading).filter((text, index, all) => text !== "" && text !== all[index - 1]);
  const levels = plain.map((text) => readLevel(text, spans));
  return {
    levels,
    lowest: levels.at(-1) ?? EMPTY,
    senses: new Set(levels.flatMap(({ senses }) => [...senses])),
    rest: levels.map(({ rest }) => rest).join(""),
    span: joinSpans(levels.map(({ span }) => span)),
    text: plain.join(""),
  };
}

/** 一、应点评数（人） → 应点评数. */
export function plainHeading(text: string): string {
  return toSimplified(text.replace(/[\s\u200b-\u200d\ufeff]+/gu, ""))
    .replace(NUMBERING, "")
    .normalize("NFKC")
    .replace(UNITS_OF_COUNT, "")
    .replace(BRACKETS, "");
}

function readLevel(text: string, spans: Spans): HeadingLevel {
  const named = namedSpan(text, yearOf(spans));
  const { senses, rest } = wordsOf(named?.rest ?? text);
  const span = joinSpans([named === null ? "unsaid" : spanOfName(named.period, spans), spanOfWords(senses, spans)]);
  return { text, senses, rest: rest.replace(/[-—–_.·]+/gu, ""), span };
}
