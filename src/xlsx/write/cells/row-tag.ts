import { attributeOf, parseElement, setAttribute, writeElement, type XmlElement } from "../xml/element";
import type { ChangedCell } from "./row-writer";
import { stretchedSpans } from "./row-writer";

/** What the tag of a row said before a change of ours. */
export interface KeptRow {
  /** Attributes by name, `null` for one that was not there. */
  readonly said: { readonly [name: string]: string | null };
  /** Points that the change gave the row; `null`: it only grew with the texts that came in. */
  readonly left: number | null;
  /** Does the whole sheet come back? */
  readonly isWhole: boolean;
}

/** Heights are kept in whole pixels by the programs that save them: up to so many points apart they are the same. */
const SAME_HEIGHT = 0.75;

/**
 * What of it the tag is to say again: all of it, or nothing where the height is no longer the one that we left, so that
 * somebody set it since. `wanted`: heights that the texts in the changed cells make.
 */
export function saidAgain(
  tag: string,
  { said, left, isWhole }: KeptRow,
  wanted: () => readonly number[],
): KeptRow["said"] {
  if (isWhole) return said;
  const row = parseElement(tag.endsWith("/>") ? tag : `${tag.slice(0, -1)}/>`);
  const now = attributeOf(row, "ht");
  if (now === null) return {};
  const isNow = (height: number): boolean => Math.abs(Number(now) - height) <= SAME_HEIGHT;
  const isSetNow = isSet(attributeOf(row, "customHeight"));
  if (left !== null) return isSetNow && isNow(left) ? said : {};
  const isSetOtherwise = said["customHeight"] !== undefined && isSet(said["customHeight"]) !== isSetNow;
  return !isSetOtherwise && now !== said["ht"] && wanted().some(isNow) ? said : {};
}

function isSet(attribute: string | null): boolean {
  return attribute === "1" || attribute === "true";
}

export interface RowTagChange {
  readonly height: number | undefined;
  readonly said: KeptRow["said"];
  readonly grows: boolean;
  /** Points that the texts want which the plan leaves alone: a row of which no height is said is as high as these. */
  readonly rest: () => number;
}

/** A row grows with the texts that the plan puts in, so that they can be read; it never shrinks, and a hidden one stays hidden. */
export function changedRowTag(
  tag: string,
  changed: readonly ChangedCell[],
  { height, said, grows, rest }: RowTagChange,
  standardHeight: number,
): string {
  const isSelfClosed = tag.endsWith("/>");
  const row = parseElement(isSelfClosed ? tag : `${tag.slice(0, -1)}/>`);
  const spans = attributeOf(row, "spans");
  const put = changed.filter(({ xml }) => xml !== null);
  const first = put[0]?.column;
  const last = put.at(-1)?.column;
  if (spans !== null && first !== undefined && last !== undefined) {
    setAttribute(row, "spans", stretchedSpans(spans, first, last));
  }
  if (height !== undefined && Number(attributeOf(row, "ht") ?? Number.NaN) !== height) {
    setAttribute(row, "ht", String(height));
  }
  if (height !== undefined) setAttribute(row, "customHeight", "1");
  for (const [name, value] of Object.entries(said)) setAttribute(row, name, value);
  if (grows && height === undefined && !isHidden(row)) {
    const wanted = wantedHeight(changed);
    const stated = attributeOf(row, "ht");
    if (wanted > Number(stated ?? standardHeight)) {
      setAttribute(row, "ht", String(stated === null ? Math.max(wanted, rest()) : wanted));
    }
  }
  const changedTag = writeElement(row);
  return isSelfClosed ? changedTag : `${changedTag.slice(0, -2)}>`;
}

function wantedHeight(cells: readonly ChangedCell[]): number {
  return cells.reduce((highest, cell) => Math.max(highest, cell.height), 0);
}

function isHidden(row: XmlElement): boolean {
  return /^(1|true)$/.test(attributeOf(row, "hidden") ?? "") || Number(attributeOf(row, "ht") ?? Number.NaN) === 0;
}
