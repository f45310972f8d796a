import { childNamed, childrenNamed, textOf } from "../write/xml/children";
import { attributeOf, parseElement, type XmlElement } from "../write/xml/element";
import { plainXml } from "../write/xml/plain-xml";
import { mentionsSheet } from "../write/workbook/defined-names";
import type { KeptName } from "./file-looks";

const PRINT_NAMES = ["_xlnm.Print_Titles", "_xlnm.Print_Area"];

/** Print titles and area of a sheet, or, where it is about to go, all names that are its own or speak of it. */
export function keptNames(
  root: XmlElement,
  sheets: readonly { readonly name: string }[],
  sheet: string,
  isWhole: boolean,
): readonly KeptName[] {
  const names = childNamed(root, "definedNames");
  return (names === undefined ? [] : childrenNamed(parseElement(names.xml), "definedName")).flatMap(({ xml }) => {
    const element = parseElement(xml);
    const name = attributeOf(element, "name") ?? "";
    const index = attributeOf(element, "localSheetId");
    const scope = index === null ? null : (sheets[Number(index)]?.name ?? "");
    const isOwn = scope === sheet;
    const isAsked = isWhole ? isOwn || mentionsSheet(textOf(element), sheet) : isOwn && PRINT_NAMES.includes(name);
    return isAsked ? [{ name, sheet: scope, xml: plainXml(xml, root.prefix) }] : [];
  });
}
