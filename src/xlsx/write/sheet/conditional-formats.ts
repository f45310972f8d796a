import type { CellRange } from "../../../core/workbook/range";
import { rangeAddress } from "../../../core/workbook/range";
import { childNamed, childrenNamed, insertChild, replaceChild, textOf } from "../xml/children";
import type { XmlElement, XmlItem } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { escapeText } from "../xml/escape";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Formulas of a rule, as they stand in Excel's formula box but for the "=". */
function formulasOf(rule: XmlElement): readonly string[] {
  return childrenNamed(rule, "formula").map(({ xml }) => textOf(parseElement(xml)));
}

/** Takes away each rule whose formula holds the marker; other rules over the same cells stay. */
export function removeMarkedFormats(root: XmlElement, marker: string): void {
  for (const item of childrenNamed(root, "conditionalFormatting")) {
    const formatting = parseElement(item.xml);
    const isMarked = (rule: XmlItem): boolean =>
      rule.name === "cfRule" && formulasOf(parseElement(rule.xml)).some((formula) => formula.includes(marker));
    if (!formatting.items.some(isMarked)) continue;
    formatting.items = formatting.items.filter((rule) => !isMarked(rule));
    replaceChild(root, item, childNamed(formatting, "cfRule") ? writeElement(formatting) : null);
  }
}

/** Adds a rule below all others; one with the same range and formula is changed in place. `look`: its differential format. */
export function addConditionalFormat(root: XmlElement, range: CellRange, formula: string, look: number): void {
  const sqref = rangeAddress(range);
  let priority = 1;
  for (const item of childrenNamed(root, "conditionalFormatting")) {
    const formatting = parseElement(item.xml);
    const isSameRange = attributeOf(formatting, "sqref") === sqref;
    for (const ruleItem of childrenNamed(formatting, "cfRule")) {
      const rule = parseElement(ruleItem.xml);
      priority = Math.max(priority, Number(attributeOf(rule, "priority") ?? 0) + 1);
      if (!isSameRange || !formulasOf(rule).includes(formula)) continue;
      setAttribute(rule, "dxfId", String(look));
      replaceChild(formatting, ruleItem, writeElement(rule));
      replaceChild(root, item, writeElement(formatting));
      return;
    }
  }
  const p = root.prefix;
  const rule =
    `<${p}cfRule type="expression" dxfId="${look}" priority="${priority}">` +
    `<${p}formula>${escapeText(formula)}</${p}formula></${p}cfRule>`;
  const xml = `<${p}conditionalFormatting sqref="${sqref}">${rule}</${p}conditionalFormatting>`;
  insertChild(root, WORKSHEET_ORDER, "conditionalFormatting", xml);
}
