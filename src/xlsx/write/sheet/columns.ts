import { childNamed, editChild, elementChildren } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Width of a digit of the default font and what Excel adds around a cell's text, in pixels. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
/** Stored width of columns of which nothing is said. */
const STANDARD_WIDTH = 9.14;

/** A width as Excel shows it (characters) → as a file stores it (with the padding, in 256ths). */
export function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

interface ColumnSpan {
  /** 1-based, inclusive. */
  readonly min: number;
  readonly max: number;
  readonly xml: string;
}

export function setColumnWidths(
  root: XmlElement,
  widths: readonly { readonly column: number; readonly width: number }[],
): void {
  if (widths.length === 0) return;
  editChild(root, WORKSHEET_ORDER, "cols", (cols) => {
    let spans = spansOf(cols);
    for (const { column, width } of widths) spans = withWidth(spans, column + 1, storedWidth(width), cols.prefix);
    cols.items = spans.map(({ xml }) => ({ name: "col", xml }));
    return true;
  });
}

/** What is said of columns; `null`: nothing. 0-based. */
export interface SaidColumns {
  readonly first: number;
  readonly last: number;
  readonly attributes: { readonly [name: string]: string | null } | null;
  /** The width that a change of ours gave them; one that is another now was set by somebody and stays. */
  readonly left: number | null;
}

/** Attributes that setting a width may change. */
const WIDTH_ATTRIBUTES = ["width", "customWidth", "bestFit"] as const;

/** Has the columns say of their widths what they said before; where `isWhole`, everything. */
export function putColumns(root: XmlElement, columns: readonly SaidColumns[], isWhole: boolean): void {
  if (columns.length === 0) return;
  editChild(root, WORKSHEET_ORDER, "cols", (cols) => {
    let spans = spansOf(cols);
    for (const said of columns) spans = withSaid(spans, said, cols.prefix, isWhole);
    cols.items = spans.sort((a, b) => a.min - b.min).map(({ xml }) => ({ name: "col", xml }));
    return spans.length > 0;
  });
}

function withSaid(spans: readonly ColumnSpan[], said: SaidColumns, prefix: string, isWhole: boolean): ColumnSpan[] {
  const [from, to] = [said.first + 1, said.last + 1];
  const result: ColumnSpan[] = [];
  const put = (span: ColumnSpan): void => {
    const col = parseElement(span.xml);
    const isOurs = said.left === null || isWidth(attributeOf(col, "width"), said.left);
    const names = !isOurs ? [] : isWhole ? Object.keys(said.attributes ?? {}) : WIDTH_ATTRIBUTES;
    for (const name of names) setAttribute(col, name, said.attributes?.[name] ?? null);
    const isEmpty = col.attributes.replace(/\s(min|max)="\d*"/g, "").trim() === "";
    if (!isEmpty) result.push({ ...span, xml: writeElement(col) });
  };
  let next = from;
  for (const span of [...spans].sort((a, b) => a.min - b.min)) {
    if (span.max < from || span.min > to) {
      result.push(span);
      continue;
    }
    if (span.min < from) result.push(widened(span, span.min, from - 1, null));
    const [min, max] = [Math.max(span.min, from), Math.min(span.max, to)];
    if (next < min) put(widened({ min: next, max: min - 1, xml: `<${prefix}col/>` }, next, min - 1, null));
    put(widened(span, min, max, null));
    if (span.max > to) result.push(widened(span, to + 1, span.max, null));
    next = max + 1;
  }
  if (next <= to) put(widened({ min: next, max: to, xml: `<${prefix}col/>` }, next, to, null));
  return result;
}

/** Programs keep widths in whole pixels of their own. */
const SAME_WIDTH = 1 / DIGIT_PIXELS;

function isWidth(said: string | null, width: number): boolean {
  return said !== null && Math.abs(Number(said) - width) <= SAME_WIDTH;
}

function spansOf(cols: XmlElement): ColumnSpan[] {
  return elementChildren(cols).map(({ xml }) => {
    const col = parseElement(xml);
    return { min: Number(attributeOf(col, "min")), max: Number(attributeOf(col, "max")), xml };
  });
}

/** A span that reaches further keeps what it says for the columns on both sides. */
function withWidth(spans: readonly ColumnSpan[], number: number, width: number, prefix: string): ColumnSpan[] {
  const result: ColumnSpan[] = [];
  let isDone = false;
  for (const span of spans) {
    if (!isDone && span.min > number) {
      result.push(widened({ min: number, max: number, xml: `<${prefix}col/>` }, number, number, width));
      isDone = true;
    }
    if (number < span.min || number > span.max) {
      result.push(span);
      continue;
    }
    isDone = true;
    if (hasWidth(span.xml, width)) result.push(span);
    else {
      if (span.min < number) result.push(widened(span, span.min, number - 1, null));
      result.push(widened(span, number, number, width));
      if (span.max > number) result.push(widened(span, number + 1, span.max, null));
    }
  }
  if (!isDone) result.push(widened({ min: number, max: number, xml: `<${prefix}col/>` }, number, number, width));
  return result;
}

function hasWidth(xml: string, width: number): boolean {
  const col = parseElement(xml);
  const isCustom = attributeOf(col, "customWidth") === "1" || attributeOf(col, "customWidth") === "true";
  return isCustom && Math.abs(Number(attributeOf(col, "width")) - width) < 0.005;
}

function widened(span: ColumnSpan, min: number, max: number, width: number | null): ColumnSpan {
  const col = parseElement(span.xml);
  setAttribute(col, "min", String(min));
  setAttribute(col, "max", String(max));
  if (width !== null) {
    setAttribute(col, "width", String(width));
    setAttribute(col, "customWidth", "1");
    setAttribute(col, "bestFit", null);
  }
  return { min, max, xml: writeElement(col) };
}

/** Width of a column as Excel shows it (characters), by 0-based column. */
export function columnWidthReader(root: XmlElement): (column: number) => number {
  const cols = childNamed(root, "cols");
  const format = childNamed(root, "sheetFormatPr");
  const stated = format ? Number(attributeOf(parseElement(format.xml), "defaultColWidth") ?? Number.NaN) : Number.NaN;
  const standard = stated > 0 ? stated : STANDARD_WIDTH;
  const widths = (cols ? spansOf(parseElement(cols.xml)) : []).map(({ min, max, xml }) => {
    const width = Number(attributeOf(parseElement(xml), "width") ?? Number.NaN);
    return { min, max, width: (width > 0 ? width : standard) - PADDING_PIXELS / DIGIT_PIXELS };
  });
  const otherwise = standard - PADDING_PIXELS / DIGIT_PIXELS;
  return (column) => widths.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.width ?? otherwise;
}

/** Cell format of a column's empty cells, by 0-based column; 0 where nothing is said. */
export function columnFormats(root: XmlElement): (column: number) => number {
  const cols = childNamed(root, "cols");
  const spans = (cols ? spansOf(parseElement(cols.xml)) : []).map(({ min, max, xml }) => ({
    min,
    max,
    format: Number(attributeOf(parseElement(xml), "style") ?? 0),
  }));
  return (column) => spans.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.format ?? 0;
}
