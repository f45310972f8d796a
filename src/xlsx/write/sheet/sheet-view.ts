import { cellAddress } from "../../../core/workbook/range";
import { childNamed, editChild, insertChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute } from "../xml/element";
import { WORKSHEET_ORDER } from "./worksheet-order";

const VIEWS_ORDER = ["sheetView", "extLst"] as const;

/** Freezes so many rows and columns of the sheet's first view; 0 and 0 unfreeze it. A view already frozen so stays as it is. */
export function freeze(root: XmlElement, rows: number, columns: number): void {
  if (rows === 0 && columns === 0 && !childNamed(root, "sheetViews")) return;
  editFirstView(root, (view) => {
    const old = childNamed(view, "pane");
    if (old ? isFrozenAt(parseElement(old.xml), rows, columns) : rows === 0 && columns === 0) return;
    view.items = view.items.filter(({ name }) => name !== "pane" && name !== "selection");
    // A view that is scrolled down would freeze the rows it shows, not the first ones.
    setAttribute(view, "topLeftCell", null);
    if (rows === 0 && columns === 0) return;
    const p = view.prefix;
    const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
    const active = paneNames(rows, columns).at(-1) ?? "bottomRight";
    const corner = cellAddress(rows, columns);
    const pane = `<${p}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
    const selections = paneNames(rows, columns).map((name) => ({
      name: "selection",
      xml: `<${p}selection pane="${name}"/>`,
    }));
    view.items.unshift({ name: "pane", xml: pane }, ...selections);
  });
}

/** Changes the sheet's first view, made when there is none. */
export function editFirstView(root: XmlElement, edit: (view: XmlElement) => void): void {
  editChild(root, WORKSHEET_ORDER, "sheetViews", (views) => {
    if (!childNamed(views, "sheetView")) {
      insertChild(views, VIEWS_ORDER, "sheetView", `<${views.prefix}sheetView workbookViewId="0"/>`);
    }
    editChild(views, VIEWS_ORDER, "sheetView", (view) => {
      edit(view);
      return true;
    });
    return true;
  });
}

function isFrozenAt(pane: XmlElement, rows: number, columns: number): boolean {
  const isFrozen = attributeOf(pane, "state") === "frozen" || attributeOf(pane, "state") === "frozenSplit";
  return (
    isFrozen &&
    Number(attributeOf(pane, "ySplit") ?? 0) === rows &&
    Number(attributeOf(pane, "xSplit") ?? 0) === columns
  );
}

function paneNames(rows: number, columns: number): readonly string[] {
  if (rows > 0 && columns > 0) return ["topRight", "bottomLeft", "bottomRight"];
  return rows > 0 ? ["bottomLeft"] : ["topRight"];
}
