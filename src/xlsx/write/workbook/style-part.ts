import { addRelationship, relationshipIds, relationshipType } from "../package/relationships-part";
import { setContentType } from "../package/content-type-part";
import type { PackageDraft } from "../package/package-draft";
import { StyleBook } from "../styles/style-book";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

export function openStyles(parts: PackageDraft): StyleBook {
  const { stylesPart } = parts.base.workbook;
  return new StyleBook(stylesPart === null ? null : parts.text(stylesPart));
}

/** Writes the styles back; a workbook without a style part gets one, but only when a look is used. */
export function saveStyles(parts: PackageDraft, styles: StyleBook): void {
  const { stylesPart, partName, isStrict } = parts.base.workbook;
  if (stylesPart !== null && parts.has(stylesPart)) {
    parts.put(stylesPart, styles.xml());
    return;
  }
  if (!styles.hasGrown) return;
  const name = stylesPart ?? `${partName.slice(0, partName.lastIndexOf("/") + 1)}styles.xml`;
  parts.put(name, styles.xml());
  setContentType(parts, name, STYLES_TYPE);
  if (stylesPart !== null) return;
  const ids = relationshipIds(parts, partName);
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  addRelationship(parts, partName, { id: `rId${number}`, type: relationshipType("styles", isStrict), partName: name });
}
