import type { KeptLooks } from "../../../core/workbook/kept-looks";
import { fileLooks, rangeOf, type FileLooks } from "../../keep/file-looks";
import { clearLinks } from "../sheet/hyperlinks";
import { SHEET_PROPERTIES_ORDER } from "../sheet/page-setup";
import { editFirstView } from "../sheet/sheet-view";
import { putColumns } from "../sheet/columns";
import { WORKSHEET_ORDER } from "../sheet/worksheet-order";
import { keptFormat } from "../styles/format-words";
import type { StyleBook } from "../styles/style-book";
import { childNamed, childrenNamed, editChild, insertChild, replaceChild } from "../xml/children";
import { attributeOf, parseElement, setAttribute, writeElement, type XmlElement } from "../xml/element";
import { prefixedXml } from "../xml/plain-xml";
import { restoreRules } from "./restore-rules";
import { restoreValidations } from "./restore-validations";

export interface RestoreTask {
  readonly styles: StyleBook;
  externalLink(target: string): string;
}

/** Widths of columns; before the rows, whose cells inherit from columns. */
export function restoreColumns(root: XmlElement, kept: KeptLooks, styles: StyleBook): void {
  const looks = fileLooks(kept);
  if (looks === null) return;
  const columns = looks.columns.map(([first, last, attributes, left = null]) => {
    const words = looks.formats[Number(attributes?.["style"] ?? -1)];
    const style = words === undefined ? {} : { style: String(keptFormat(styles, words)) };
    return { first, last, left, attributes: attributes === null ? null : { ...attributes, ...style } };
  });
  putColumns(root, columns, looks.isWhole);
}

/** Everything that was kept of what stands around the rows. */
export function restoreAround(root: XmlElement, kept: KeptLooks, task: RestoreTask): void {
  const looks = fileLooks(kept);
  if (looks === null) return;
  if (looks.validations !== null) restoreValidations(root, looks.validations);
  if (looks.links !== null) restoreLinks(root, looks.links, task);
  if (looks.rules !== null) restoreRules(root, looks.rules, task.styles);
  restoreView(root, looks);
  for (const [name, xml] of Object.entries(looks.children)) {
    if (name === "pageSetUpPr") restoreFit(root, xml);
    else restoreChild(root, name, xml);
  }
}

/** Printer settings, which the file keeps elsewhere, stay those of now. */
function restoreChild(root: XmlElement, name: string, xml: string | null): void {
  const old = childNamed(root, name);
  const printer = old === undefined || name !== "pageSetup" ? null : attributeOf(parseElement(old.xml), "r:id");
  const child = xml === null ? null : parseElement(prefixedXml(xml, root.prefix));
  if (child !== null && printer !== null) setAttribute(child, "r:id", printer);
  if (old !== undefined) replaceChild(root, old, child === null ? null : writeElement(child));
  else if (child !== null) insertChild(root, WORKSHEET_ORDER, name, writeElement(child));
}

function restoreFit(root: XmlElement, xml: string | null): void {
  if (xml === null && childNamed(root, "sheetPr") === undefined) return;
  editChild(root, WORKSHEET_ORDER, "sheetPr", (properties) => {
    const old = childNamed(properties, "pageSetUpPr");
    const text = xml === null ? null : prefixedXml(xml, root.prefix);
    if (old !== undefined) replaceChild(properties, old, text);
    else if (text !== null) insertChild(properties, SHEET_PROPERTIES_ORDER, "pageSetUpPr", text);
    return properties.items.length > 0 || /\S/.test(properties.attributes);
  });
}

/** The panes of the first view; of a sheet that comes back the whole view. */
function restoreView(root: XmlElement, { view, isWhole }: FileLooks): void {
  if (view === null) return;
  const before = parseElement(prefixedXml(view, root.prefix));
  editFirstView(root, (now) => {
    if (isWhole) now.attributes = before.attributes;
    else setAttribute(now, "topLeftCell", attributeOf(before, "topLeftCell"));
    const panes = before.items.filter(({ name }) => name === "pane" || name === "selection");
    now.items = [...panes, ...now.items.filter(({ name }) => name !== "pane" && name !== "selection")];
  });
}

function restoreLinks(root: XmlElement, { areas, found }: NonNullable<FileLooks["links"]>, task: RestoreTask): void {
  for (const area of areas) clearLinks(root, rangeOf(area));
  if (found.length === 0) return;
  editChild(root, WORKSHEET_ORDER, "hyperlinks", (links) => {
    const taken = new Set(childrenNamed(links, "hyperlink").map(({ xml }) => attributeOf(parseElement(xml), "ref")));
    for (const { xml, target } of found) {
      const link = parseElement(prefixedXml(xml, root.prefix));
      if (taken.has(attributeOf(link, "ref"))) continue;
      if (target !== null) {
        if (attributeOf(root, "xmlns:r") === null) setAttribute(link, "xmlns:r", RELATIONSHIPS);
        setAttribute(link, "r:id", task.externalLink(target));
      }
      links.items.push({ name: "hyperlink", xml: writeElement(link) });
    }
    return true;
  });
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
