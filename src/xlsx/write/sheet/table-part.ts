import type { CellRange } from "../../../core/workbook/range";
import { parseRange, rangeAddress } from "../../../core/workbook/range";
import type { TableSnapshot } from "../../../core/workbook/snapshot";
import { childNamed, childrenNamed, editChild, replaceChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { setFilterRange } from "./auto-filter";
import { decodeEscapes } from "../../xml/text";
import { encodeXstring } from "../xml/escape";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"] as const;

/**
 * The table part with the table's range and columns as they are after the plan. `heading(column)` gives the text of a heading
 * cell; `added` the names of columns put at its end when the table has no heading row.
 */
export function changedTable(
  xml: string,
  table: TableSnapshot,
  heading: (column: number) => string,
  added: readonly string[],
): string {
  const root = parseElement(xml);
  setAttribute(root, "ref", rangeAddress(table.range));
  setFilterRange(root, filterRange(root, table.range), TABLE_ORDER);
  editChild(root, TABLE_ORDER, "tableColumns", (columns) => {
    const width = table.range.right - table.range.left + 1;
    const items = childrenNamed(columns, "tableColumn");
    for (const item of items.slice(width)) replaceChild(columns, item, null);
    const names = new Set<string>();
    for (const [index, item] of items.slice(0, width).entries()) {
      const column = parseElement(item.xml);
      const name = table.hasHeaderRow ? heading(table.range.left + index) : nameOf(column);
      if (name !== "" && name !== nameOf(column)) setAttribute(column, "name", encodedName(unique(name, names)));
      names.add(nameOf(column).toLowerCase());
      replaceChild(columns, item, writeElement(column));
    }
    let id = Math.max(0, ...items.map(({ xml: text }) => Number(attributeOf(parseElement(text), "id") ?? 0)));
    for (let index = items.length; index < width; index++) {
      const wanted = table.hasHeaderRow ? heading(table.range.left + index) : (added[index - items.length] ?? "");
      const name = unique(wanted === "" ? `列${index + 1}` : wanted, names);
      names.add(name.toLowerCase());
      const column = parseElement(`<${columns.prefix}tableColumn id="${++id}"/>`);
      setAttribute(column, "name", encodedName(name));
      columns.items.push({ name: "tableColumn", xml: writeElement(column) });
    }
    setAttribute(columns, "count", String(width));
    return true;
  });
  return writeElement(root);
}

/** The filter's rows stay as they are: without the totals row, if there is one. */
function filterRange(root: XmlElement, range: CellRange): CellRange {
  const filter = childNamed(root, "autoFilter");
  const old = filter ? parseRange(attributeOf(parseElement(filter.xml), "ref") ?? "") : null;
  return old ? { ...old, right: range.right } : range;
}

function nameOf(column: XmlElement): string {
  return decodeEscapes(attributeOf(column, "name") ?? "");
}

/** Line breaks are written out in names of columns. */
function encodedName(name: string): string {
  return encodeXstring(name).replace(/\n/g, "_x000a_");
}

function unique(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${name}${number}`;
  return candidate;
}
