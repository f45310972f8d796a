import type { KeptLooks } from "../../../core/workbook/kept-looks";
import { quoteSheetName } from "../../../core/workbook/range";
import { fileLooks } from "../../keep/file-looks";
import { removeBuiltInName, restoreName } from "../workbook/defined-names";
import type { XmlElement } from "../xml/element";
import { prefixedXml } from "../xml/plain-xml";

interface NamedSheet {
  readonly name: string;
}

/** Print titles and area as they were; of a sheet that comes back, all names that were lost with it. */
export function restoreNames(
  root: XmlElement,
  looks: KeptLooks,
  sheet: NamedSheet & { readonly index: number },
  sheets: readonly NamedSheet[],
): void {
  const kept = fileLooks(looks);
  if (kept?.names === null || kept === null) return;
  if (!kept.isWhole) {
    removeBuiltInName(root, "_xlnm.Print_Titles", sheet.index);
    removeBuiltInName(root, "_xlnm.Print_Area", sheet.index);
  }
  for (const { sheet: scope, xml } of kept.names) {
    const isOwn = scope === kept.sheet;
    const index = isOwn ? sheet.index : sheets.findIndex(({ name }) => name === scope);
    if (scope !== null && index < 0) continue;
    const current = xml.replaceAll(`${quoteSheetName(kept.sheet)}!`, `${quoteSheetName(sheet.name)}!`);
    restoreName(root, prefixedXml(current, root.prefix), scope === null ? null : index);
  }
}
