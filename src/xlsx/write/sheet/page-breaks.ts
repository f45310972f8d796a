import { editChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { setAttribute } from "../xml/element";
import { WORKSHEET_ORDER } from "./worksheet-order";

const LAST_COLUMN = 16_383;

/** A new page begins at each of these rows (0-based); the sheet's own breaks go. In the file a break stands behind a row. */
export function setPageBreaks(root: XmlElement, rows: readonly number[]): void {
  const behind = rows.filter((row) => row > 0);
  editChild(root, WORKSHEET_ORDER, "rowBreaks", (breaks) => {
    setAttribute(breaks, "count", String(behind.length));
    setAttribute(breaks, "manualBreakCount", String(behind.length));
    const p = breaks.prefix;
    breaks.items = behind.map((row) => ({
      name: "brk",
      xml: `<${p}brk id="${row}" max="${LAST_COLUMN}" man="1"/>`,
    }));
    return behind.length > 0;
  });
}
