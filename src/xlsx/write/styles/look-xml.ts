import type { BorderLine, CellStyle, Edit } from "../../../core/workbook/edit-plan";
import { editChild, replaceChild, insertChild, childNamed } from "../xml/children";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { argb } from "./font-xml";

const EDGES = ["left", "right", "top", "bottom"] as const;
const BORDER_ORDER = ["start", "end", ...EDGES, "diagonal", "vertical", "horizontal"] as const;
const XF_ORDER = ["alignment", "protection", "extLst"] as const;

export function solidFill(prefix: string, color: string): string {
  const pattern = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${pattern}</${prefix}patternFill></${prefix}fill>`;
}

/** The border with its four edges set or taken away; a diagonal stays. */
export function changedBorder(xml: string, line: BorderLine | null): string {
  const border = parseElement(xml);
  const p = border.prefix;
  for (const edge of EDGES) {
    const text = line === null ? `<${p}${edge}/>` : `<${p}${edge} style="${line}"><${p}color auto="1"/></${p}${edge}>`;
    const old =
      childNamed(border, edge) ?? childNamed(border, { left: "start", right: "end", top: "", bottom: "" }[edge]);
    if (old && old.name !== "") replaceChild(border, old, text);
    else insertChild(border, BORDER_ORDER, edge, text);
  }
  return writeElement(border);
}

export function changeAlignment(xf: XmlElement, style: CellStyle): void {
  const { horizontal, vertical, wrap } = style;
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return;
  editChild(xf, XF_ORDER, "alignment", (alignment) => {
    if (horizontal !== undefined) setAttribute(alignment, "horizontal", horizontal);
    // "bottom" is what a cell has when nothing is said.
    if (vertical !== undefined) setAttribute(alignment, "vertical", vertical === "bottom" ? null : vertical);
    if (wrap !== undefined) setAttribute(alignment, "wrapText", wrap ? "1" : null);
    // Both would be there in a cell that was indented or shrunk, and Excel lets neither go with the other.
    if (wrap === true) setAttribute(alignment, "shrinkToFit", null);
    return /\S/.test(alignment.attributes);
  });
  setAttribute(xf, "applyAlignment", "1");
}

export type ConditionalLook = Extract<Edit, { type: "conditionalFormat" }>["style"];

/** A look that a conditional format lays over a cell. Fill colours stand in `bgColor` there, unlike in a cell's own fill. */
export function differentialFormat(prefix: string, look: ConditionalLook): string {
  const p = prefix;
  const bold = look.bold === true ? `<${p}b/>` : "";
  const color = look.fontColor === undefined ? "" : `<${p}color rgb="${argb(look.fontColor)}"/>`;
  const font = bold + color === "" ? "" : `<${p}font>${bold}${color}</${p}font>`;
  const fill =
    look.fill === undefined
      ? ""
      : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(look.fill)}"/><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${fill}</${p}dxf>`;
}

/** Is the xf's attribute there and this number? */
export function indexAttribute(xf: XmlElement, name: string): number {
  return Number(attributeOf(xf, name) ?? 0);
}
