import type { CellRange } from "../../../core/workbook/range";
import { containsCell, parseRange } from "../../../core/workbook/range";
import { childNamed, editChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** A link of one cell to a place inside the workbook. */
export interface SheetLink {
  /** "B2". */
  readonly address: string;
  /** 'Sheet'!A1. */
  readonly location: string;
  readonly tip: string;
}

/** Puts links in the place of those that their cells have; of several for one cell the last counts. All at once: each call reads the whole list. */
export function addLinks(root: XmlElement, links: readonly SheetLink[]): void {
  if (links.length === 0) return;
  const p = root.prefix;
  const wanted = new Map(links.map((link) => [link.address, linkXml(p, link)] as const));
  editChild(root, WORKSHEET_ORDER, "hyperlinks", (element) => {
    element.items = element.items.map((item) => {
      const ref = item.name === "hyperlink" ? attributeOf(parseElement(item.xml), "ref")?.toUpperCase() : undefined;
      const xml = ref === undefined ? undefined : wanted.get(ref);
      if (ref === undefined || xml === undefined) return item;
      wanted.delete(ref);
      return { name: item.name, xml };
    });
    for (const xml of wanted.values()) element.items.push({ name: "hyperlink", xml });
    return true;
  });
}

function linkXml(p: string, { address, location, tip }: SheetLink): string {
  const tooltip = tip === "" ? "" : ` tooltip="${escapeAttribute(tip)}"`;
  return `<${p}hyperlink ref="${address}" location="${escapeAttribute(location)}"${tooltip}/>`;
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
