import type { PageSetup } from "../../../core/workbook/edit-plan";
import { editChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, setAttribute } from "../xml/element";
import { escapeText } from "../xml/escape";
import { setPageBreaks } from "./page-breaks";
import { WORKSHEET_ORDER } from "./worksheet-order";

export const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"] as const;
const HEADER_FOOTER_ORDER = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;
/** Numbers of the paper sizes in the file. */
const PAPERS = { A3: "8", A4: "9" } as const;
const STANDARD_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };

/** Everything of the page setup that stands in the sheet; title rows and print area are names of the workbook. */
export function setUpPage(root: XmlElement, setup: PageSetup): void {
  const { fitToWidth, paper = "A4" } = setup;
  if (setup.pageBreaks !== undefined) setPageBreaks(root, setup.pageBreaks);
  if (fitToWidth !== undefined) {
    editChild(root, WORKSHEET_ORDER, "sheetPr", (properties) => {
      editChild(properties, SHEET_PROPERTIES_ORDER, "pageSetUpPr", (fit) => {
        setAttribute(fit, "fitToPage", "1");
        return true;
      });
      return true;
    });
  }
  if (setup.centerHorizontally !== undefined) {
    const isCentred = setup.centerHorizontally;
    editChild(root, WORKSHEET_ORDER, "printOptions", (options) => {
      setAttribute(options, "horizontalCentered", isCentred ? "1" : null);
      return /\S/.test(options.attributes);
    });
  }
  editChild(root, WORKSHEET_ORDER, "pageMargins", (margins) => setMargins(margins, setup));
  editChild(root, WORKSHEET_ORDER, "pageSetup", (page) => {
    if (paper !== "kept") setAttribute(page, "paperSize", PAPERS[paper]);
    setAttribute(page, "orientation", setup.orientation);
    if (fitToWidth === undefined) return true;
    setAttribute(page, "scale", null);
    setAttribute(page, "fitToWidth", String(fitToWidth));
    setAttribute(page, "fitToHeight", "0");
    return true;
  });
  if (setup.footer !== undefined) setFooter(root, setup.footer);
}

/** All six margins have to be there when any is. */
function setMargins(margins: XmlElement, setup: PageSetup): boolean {
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const wanted = setup.margins?.[side];
    if (wanted !== undefined) setAttribute(margins, side, String(wanted));
    else if (attributeOf(margins, side) === null) setAttribute(margins, side, String(STANDARD_MARGINS[side]));
  }
  for (const side of ["header", "footer"]) {
    if (attributeOf(margins, side) === null) setAttribute(margins, side, "0.3");
  }
  return true;
}

function setFooter(root: XmlElement, footer: string): void {
  editChild(root, WORKSHEET_ORDER, "headerFooter", (element) => {
    editChild(element, HEADER_FOOTER_ORDER, "oddFooter", (odd) => {
      odd.items = footer === "" ? [] : [{ name: "", xml: escapeText(`&C${footer}`) }];
      return footer !== "";
    });
    return element.items.length > 0;
  });
}
