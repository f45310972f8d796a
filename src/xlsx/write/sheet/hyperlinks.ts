import type { CellRange } from "../../../core/workbook/range";
import { containsCell, parseRange } from "../../../core/workbook/range";
import { childNamed, childrenNamed, editChild, replaceChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** A link inside the workbook, in the place of the one that the cell has. `location`: 'Sheet'!A1. */
export function addLink(root: XmlElement, address: string, location: string, tip: string): void {
  const p = root.prefix;
  const tooltip = tip === "" ? "" : ` tooltip="${escapeAttribute(tip)}"`;
  const xml = `<${p}hyperlink ref="${address}" location="${escapeAttribute(location)}"${tooltip}/>`;
  editChild(root, WORKSHEET_ORDER, "hyperlinks", (links) => {
    const old = childrenNamed(links, "hyperlink").find(
      (item) => attributeOf(parseElement(item.xml), "ref")?.toUpperCase() === address,
    );
    if (old) replaceChild(links, old, xml);
    else links.items.push({ name: "hyperlink", xml });
    return true;
  });
}

/** Takes links away that lie wholly inside the range. */
export function clearLinks(root: XmlElement, range: CellRange): void {
  if (!childNamed(root, "hyperlinks")) return;
  editChild(root, WORKSHEET_ORDER, "hyperlinks", (links) => {
    links.items = links.items.filter(({ name, xml }) => {
      const ref = name === "hyperlink" ? parseRange(attributeOf(parseElement(xml), "ref") ?? "") : null;
      return !(ref && containsCell(range, ref.top, ref.left) && containsCell(range, ref.bottom, ref.right));
    });
    return childNamed(links, "hyperlink") !== undefined;
  });
}
