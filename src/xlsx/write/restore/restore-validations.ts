import { subtract } from "../../../core/workbook/cell-areas";
import { containsCell, intersection, type CellRange } from "../../../core/workbook/range";
import { rangeOf, type FileLooks } from "../../keep/file-looks";
import { clearValidations } from "../sheet/data-validations";
import { parseSqref, writeSqref } from "../sheet/sqref";
import { WORKSHEET_ORDER } from "../sheet/worksheet-order";
import { childrenNamed, editChild, replaceChild } from "../xml/children";
import { attributeOf, parseElement, setAttribute, writeElement, type XmlElement } from "../xml/element";
import { plainXml, prefixedXml } from "../xml/plain-xml";

/** Gives the areas, and only these, the validations back that they had: one that lost cells to us takes them in again. */
export function restoreValidations(root: XmlElement, { areas, found }: NonNullable<FileLooks["validations"]>): void {
  for (const area of areas) clearValidations(root, rangeOf(area));
  if (found.length === 0) return;
  editChild(root, WORKSHEET_ORDER, "dataValidations", (validations) => {
    for (const text of found) {
      const kept = parseElement(prefixedXml(text, root.prefix));
      const whole = rangesOf(kept);
      const rest = childrenNamed(validations, "dataValidation").find(({ xml }) => {
        const now = parseElement(xml);
        return sameRule(now, kept, root.prefix) && rangesOf(now).every((range) => isInside(range, whole));
      });
      const ours = whole.flatMap((range) => areas.flatMap((area) => intersection(range, rangeOf(area)) ?? []));
      const others = rest === undefined ? [] : rangesOf(parseElement(rest.xml));
      const now = [...others, ...ours].sort(firstOf(whole));
      if (!coversAll(now, whole)) setAttribute(kept, "sqref", writeSqref(now));
      if (rest !== undefined) replaceChild(validations, rest, writeElement(kept));
      else validations.items.push({ name: "dataValidation", xml: writeElement(kept) });
    }
    setAttribute(validations, "count", String(childrenNamed(validations, "dataValidation").length));
    return true;
  });
}

function rangesOf(validation: XmlElement): readonly CellRange[] {
  return parseSqref(attributeOf(validation, "sqref") ?? "");
}

/** Formulas are relative to the first cell of all: its range goes first, where it is still among them. */
function firstOf([first]: readonly CellRange[]): (a: CellRange, b: CellRange) => number {
  const isFirst = (range: CellRange): boolean => first !== undefined && containsCell(range, first.top, first.left);
  return (a, b) => Number(isFirst(b)) - Number(isFirst(a));
}

/** Is no cell of the ranges outside the areas? Then they are told as they were, in as few pieces. */
function coversAll(areas: readonly CellRange[], ranges: readonly CellRange[]): boolean {
  return areas.reduce<readonly CellRange[]>((left, area) => subtract(left, area), ranges).length === 0;
}

function isInside(range: CellRange, ranges: readonly CellRange[]): boolean {
  return ranges.some(
    (outer) => containsCell(outer, range.top, range.left) && containsCell(outer, range.bottom, range.right),
  );
}

function sameRule(now: XmlElement, kept: XmlElement, prefix: string): boolean {
  const bare = (element: XmlElement): string => {
    const copy = { ...element };
    setAttribute(copy, "sqref", null);
    return plainXml(writeElement(copy), prefix);
  };
  return bare(now) === bare(kept);
}
