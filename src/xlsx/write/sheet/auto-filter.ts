import type { CellRange } from "../../../core/workbook/range";
import { rangeAddress } from "../../../core/workbook/range";
import { childNamed, childrenNamed, editChild, replaceChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { parseSqref } from "./sqref";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Sets the range of an autofilter element's parent (a sheet or a table) that has one; criteria stay with their columns. */
export function setFilterRange(parent: XmlElement, range: CellRange, order: readonly string[] = WORKSHEET_ORDER): void {
  if (!childNamed(parent, "autoFilter")) return;
  editChild(parent, order, "autoFilter", (filter) => {
    const [old] = parseSqref(attributeOf(filter, "ref") ?? "");
    const shift = old ? old.left - range.left : 0;
    setAttribute(filter, "ref", rangeAddress(range));
    if (shift === 0) return true;
    for (const item of childrenNamed(filter, "filterColumn")) {
      const column = parseElement(item.xml);
      setAttribute(column, "colId", String(Number(attributeOf(column, "colId") ?? 0) + shift));
      replaceChild(filter, item, writeElement(column));
    }
    return true;
  });
}
