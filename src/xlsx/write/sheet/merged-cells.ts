import type { CellRange } from "../../../core/workbook/range";
import { parseRange, rangeAddress } from "../../../core/workbook/range";
import { childNamed, editChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute } from "../xml/element";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Makes the merged areas those of `after`; areas that stay keep their place. */
export function setMergedCells(root: XmlElement, before: readonly CellRange[], after: readonly CellRange[]): void {
  const wanted = new Set(after.map(rangeAddress));
  const known = new Set(before.map(rangeAddress));
  const gone = new Set([...known].filter((address) => !wanted.has(address)));
  const added = [...wanted].filter((address) => !known.has(address));
  if (gone.size === 0 && added.length === 0) return;
  editChild(root, WORKSHEET_ORDER, "mergeCells", (merges) => {
    merges.items = merges.items.filter(({ name, xml }) => {
      const range = name === "mergeCell" ? parseRange(attributeOf(parseElement(xml), "ref") ?? "") : null;
      return range === null || !gone.has(rangeAddress(range));
    });
    for (const ref of added) merges.items.push({ name: "mergeCell", xml: `<${merges.prefix}mergeCell ref="${ref}"/>` });
    setAttribute(merges, "count", String(merges.items.filter(({ name }) => name === "mergeCell").length));
    return childNamed(merges, "mergeCell") !== undefined;
  });
}
