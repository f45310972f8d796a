import { holdsOurTerm } from "../../keep/kept-around";
import type { KeptRule } from "../../keep/file-looks";
import { WORKSHEET_ORDER } from "../sheet/worksheet-order";
import { keptDifferential } from "../styles/format-words";
import type { StyleBook } from "../styles/style-book";
import { childNamed, childrenNamed, insertChild, replaceChild } from "../xml/children";
import { attributeOf, parseElement, setAttribute, writeElement, type XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { prefixedXml } from "../xml/plain-xml";

/** Puts rules in the place of all of ours, each at the priority that it had; those of the person keep their order. */
export function restoreRules(root: XmlElement, kept: readonly KeptRule[], styles: StyleBook): void {
  changeRules(root, (rule) => (holdsOurTerm(rule) ? null : rule));
  const p = root.prefix;
  const ordered = kept.map((each) => ({ ...each, element: parseElement(prefixedXml(each.rule, p)) }));
  ordered.sort((a, b) => priorityOf(a.element) - priorityOf(b.element));
  for (const { sqref, look, element } of ordered) {
    if (look !== null) setAttribute(element, "dxfId", String(keptDifferential(styles, look)));
    makeRoom(root, priorityOf(element));
    const rule = writeElement(element);
    const xml = `<${p}conditionalFormatting sqref="${escapeAttribute(sqref)}">${rule}</${p}conditionalFormatting>`;
    insertChild(root, WORKSHEET_ORDER, "conditionalFormatting", xml);
  }
}

/** Where a rule has this priority, it and all below it go one down. */
function makeRoom(root: XmlElement, priority: number): void {
  const taken = childrenNamed(root, "conditionalFormatting").some(({ xml }) =>
    childrenNamed(parseElement(xml), "cfRule").some((rule) => priorityOf(parseElement(rule.xml)) === priority),
  );
  if (!taken) return;
  changeRules(root, (rule) => {
    const own = priorityOf(rule);
    if (own >= priority) setAttribute(rule, "priority", String(own + 1));
    return rule;
  });
}

function priorityOf(rule: XmlElement): number {
  return Number(attributeOf(rule, "priority") ?? 0);
}

function changeRules(root: XmlElement, change: (rule: XmlElement) => XmlElement | null): void {
  for (const item of childrenNamed(root, "conditionalFormatting")) {
    const formatting = parseElement(item.xml);
    formatting.items = formatting.items.flatMap((each) => {
      const rule = each.name === "cfRule" ? change(parseElement(each.xml)) : undefined;
      if (rule === undefined) return [each];
      return rule === null ? [] : [{ name: each.name, xml: writeElement(rule) }];
    });
    const xml = childNamed(formatting, "cfRule") === undefined ? null : writeElement(formatting);
    if (xml !== item.xml) replaceChild(root, item, xml);
  }
}
