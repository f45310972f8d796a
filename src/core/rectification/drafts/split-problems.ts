import { isEmptyPhrase } from "../../ledger/values/empty-phrase";
import { outermostList, type Marker, type MarkerRuns } from "./markers";
import { splitUnnumbered, trimmed } from "./split-unnumbered";

/**
 * The single problems that a 存在的问题 cell tells of, in its words, without their numbers. What numbers an item's details
 * stays inside the item; a mere heading (学习方面：1. … 2. …) goes in front of each item under it. `[]` for a blank cell and
 * for an empty phrase (无); a text that numbers nothing and lists nothing is one problem. The same is used for 建议.
 */
export function splitProblems(text: string): readonly string[] {
  return splitText(text.replace(/\r\n?/gu, "\n").trim(), MOST_LEVELS).map(trimmed).filter(isProblem);
}

/** 一、 over （一） over 1.: nobody goes deeper. */
const MOST_LEVELS = 3;

function splitText(text: string, levels: number): readonly string[] {
  if (text === "" || isEmptyPhrase(text)) return [];
  const list = levels > 0 ? outermostList(text) : null;
  return list === null ? splitUnnumbered(withoutNumber(text)) : splitNumbered(text, list, levels);
}

function splitNumbered(text: string, list: MarkerRuns, levels: number): readonly string[] {
  const items: string[] = [];
  list.forEach((run, at) => {
    const { lead, parts } = partsOf(text, run, list[at - 1]?.at(-1), list[at + 1]?.[0]);
    const heading = headingOf(lead);
    if (heading === null && !isIntroduction(lead)) items.push(...splitText(lead.trim(), 0));
    for (const part of parts) items.push(...splitItem(part, levels).map((item) => withHeading(heading, item)));
  });
  return items;
}

interface Parts {
  /** What stands in front of the first item: behind the last stop of the item before, if there is one. */
  readonly lead: string;
  readonly parts: readonly string[];
}

function partsOf(text: string, run: readonly Marker[], before: Marker | undefined, next: Marker | undefined): Parts {
  const start = run[0]?.start ?? 0;
  const lead = before === undefined ? text.slice(0, start) : headingAtEnd(text.slice(before.end, start));
  const parts = run.map((marker, at) => {
    const following = run[at + 1];
    if (following) return text.slice(marker.end, following.start);
    const rest = text.slice(marker.end, next?.start ?? text.length);
    return next === undefined ? rest : rest.slice(0, rest.length - headingAtEnd(rest).length);
  });
  return { lead, parts };
}

/** "…记录不全。作风方面：" → "作风方面："; "" when the text ends without a heading. */
function headingAtEnd(text: string): string {
  return /(?<=^|[。；;\n])[^。；;\n]{2,24}[：:]?\s*$/u.exec(text)?.[0] ?? "";
}

/** An item that is but a heading over a list of its own is that list; else it is one problem, details and all. */
function splitItem(text: string, levels: number): readonly string[] {
  const inner = levels > 1 ? outermostList(text) : null;
  const lead = inner === null ? "" : text.slice(0, inner[0]?.[0]?.start ?? 0);
  if (inner === null || (headingOf(lead) === null && lead.trim() !== "")) return [text];
  return splitNumbered(text, inner, levels - 1);
}

const HEADING =
  /^(?:在)?([^，,。；;：:不未没缺欠差弱少]{2,16}(?:方面|上))(?:还|仍|主要)?(?:存在)?(?:的)?(?:主要|突出)?(?:问题|不足)?(?:有|是|表现在)?[。，,：:]?$/u;
const COLON_HEADING = /^([^，,。；;：:不未没缺欠差弱少问题]{2,10})[：:]$/u;

/** "在学习方面存在的问题：" → "学习方面"; `null` for what is no mere heading. */
function headingOf(lead: string): string | null {
  const text = lead.trim().replace(/^[一二三四五六七八九十]+、/u, "");
  return (HEADING.exec(text) ?? COLON_HEADING.exec(text))?.[1] ?? null;
}

/** 存在的主要问题：, 但也存在以下几点不足： … says that problems follow, and names none. */
function isIntroduction(lead: string): boolean {
  const text = lead.trim();
  return (
    text === "" ||
    /[：:]$|(?:以下|如下|下列|主要表现(?:在|为)?|表现(?:在|为)|主要(?:有|是)|问题(?:有|是)?)[，,。]?$/u.test(text)
  );
}

function withHeading(heading: string | null, item: string): string {
  return heading === null || item.trim() === "" ? item : `${heading}：${trimmed(item)}`;
}

/** "1.理论学习不够": the number of a list of one. */
function withoutNumber(text: string): string {
  return text.replace(
    /^(?:\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]+)[）)]|[①-⑳]|[一二三四五六七八九十]、(?![一二三四五六七八九十])|一是)/u,
    "",
  );
}

function isProblem(item: string): boolean {
  return item.replace(/[\s\p{P}]/gu, "").length >= 2 && !isEmptyPhrase(item);
}
