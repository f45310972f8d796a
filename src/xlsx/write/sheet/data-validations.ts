import { subtract } from "../../../core/workbook/cell-areas";
import type { Edit, ValidationRule } from "../../../core/workbook/edit-plan";
import { listSource } from "../../../core/workbook/list-source";
import type { CellRange } from "../../../core/workbook/range";
import { rangeAddress } from "../../../core/workbook/range";
import { childNamed, childrenNamed, editChild, recount, replaceChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { escapeAttribute, escapeText } from "../xml/escape";
import { parseSqref, writeSqref } from "./sqref";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Excel's limits for the box that refuses an entry. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

type Validation = Extract<Edit, { type: "dataValidation" }>;

/** Sets the validation of a range; what was there for these cells gives way. */
export function addValidation(root: XmlElement, edit: Validation, is1904: boolean): void {
  const xml = validationXml(root.prefix, edit, is1904);
  const existing = childNamed(root, "dataValidations");
  if (existing && parseElement(existing.xml).items.some((item) => item.xml === xml)) return;
  clearValidations(root, edit.range);
  editChild(root, WORKSHEET_ORDER, "dataValidations", (validations) => {
    validations.items.push({ name: "dataValidation", xml });
    setAttribute(validations, "count", String(childrenNamed(validations, "dataValidation").length));
    return true;
  });
}

/** Takes the validations of these cells away; of a wider range the rest stays. */
export function clearValidations(root: XmlElement, hole: CellRange): void {
  if (!childNamed(root, "dataValidations")) return;
  editChild(root, WORKSHEET_ORDER, "dataValidations", (validations) => {
    for (const item of childrenNamed(validations, "dataValidation")) {
      const validation = parseElement(item.xml);
      const ranges = parseSqref(attributeOf(validation, "sqref") ?? "");
      const left = subtract(ranges, hole);
      if (left === ranges) continue;
      setAttribute(validation, "sqref", writeSqref(left));
      replaceChild(validations, item, left.length === 0 ? null : writeElement(validation));
    }
    recount(validations);
    return childNamed(validations, "dataValidation") !== undefined;
  });
}

function validationXml(p: string, edit: Validation, is1904: boolean): string {
  const { attributes, formulas } = ruleXml(edit.rule, is1904);
  const style = edit.isStrict ? "" : ' errorStyle="warning"';
  const title = escapeAttribute(edit.errorTitle.slice(0, MAX_TITLE));
  const message = escapeAttribute(edit.errorMessage.slice(0, MAX_MESSAGE));
  const inner = formulas.map((text, index) => `<${p}formula${index + 1}>${escapeText(text)}</${p}formula${index + 1}>`);
  return (
    `<${p}dataValidation ${attributes[0]}${style}${attributes[1]} allowBlank="1" showErrorMessage="1" ` +
    `errorTitle="${title}" error="${message}" sqref="${rangeAddress(edit.range)}">${inner.join("")}</${p}dataValidation>`
  );
}

interface RuleXml {
  /** `type`, and what follows the error style. */
  readonly attributes: readonly [string, string];
  readonly formulas: readonly string[];
}

function ruleXml(rule: ValidationRule, is1904: boolean): RuleXml {
  switch (rule.type) {
    case "list":
      return { attributes: ['type="list"', ""], formulas: [`"${listSource(rule.items).replace(/"/g, '""')}"`] };
    case "date":
      return { attributes: ['type="date"', ' operator="greaterThanOrEqual"'], formulas: [is1904 ? "0" : "1"] };
    case "wholeNumber":
      return { attributes: ['type="whole"', ""], formulas: [String(rule.min), String(rule.max)] };
  }
}
