import { isMarkedFormula } from "../../core/marks/marker";
import { parseRange } from "../../core/workbook/range";
import { attribute, numberAttribute } from "../xml/attributes";
import { forEachChild, isNamed, type XmlScanner } from "../xml/scanner";
import { elementText, type TextReader } from "../xml/text";
import type { DifferentialLook } from "./read-styles";
import type { MarkFormat } from "./sheet-look";

/** Those rules of the current `<conditionalFormatting>` that are ours. */
export function readMarks(
  scanner: XmlScanner,
  read: TextReader,
  differentials: readonly DifferentialLook[],
): readonly (MarkFormat & { readonly priority: number })[] {
  const ranges = (attribute(scanner, "sqref") ?? "").split(/\s+/).flatMap((address) => parseRange(address) ?? []);
  const marks: (MarkFormat & { readonly priority: number })[] = [];
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "cfRule")) return;
    const priority = numberAttribute(scanner, "priority") ?? 0;
    const look = differentials[numberAttribute(scanner, "dxfId") ?? -1];
    let formula = "";
    forEachChild(scanner, () => {
      if (isNamed(scanner, "formula")) formula = elementText(scanner, read);
    });
    if (look !== undefined && isMarkedFormula(formula)) marks.push({ ranges, formula, priority, ...look });
  });
  return marks;
}
