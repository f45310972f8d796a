import { rangesOverlap, type CellRange } from "../../core/workbook/range";
import { isOurRule } from "../../core/marks/marker";
import type { Relationship } from "../package/ooxml-package";
import { differentialWords } from "../write/styles/format-words";
import type { StyleBook } from "../write/styles/style-book";
import { storedWidth } from "../write/sheet/columns";
import { parseSqref } from "../write/sheet/sqref";
import { childNamed, childrenNamed, textOf } from "../write/xml/children";
import { attributeOf, parseElement, setAttribute, writeElement, type XmlElement } from "../write/xml/element";
import { plainXml } from "../write/xml/plain-xml";
import type { FileLooks, KeptAttributes, KeptLink, KeptRule } from "./file-looks";

/** Children of a worksheet that a page setup changes. */
export const PAGE_CHILDREN = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"] as const;
/** What else a worksheet says that can be told again as it stands. */
export const WHOLE_CHILDREN = ["sheetPr", "sheetFormatPr", ...PAGE_CHILDREN, "colBreaks"] as const;

/** Those children as they stand; what they share with other parts of the file is left out (printer settings). */
export function keptChildren(root: XmlElement, names: readonly string[]): KeptAttributes {
  return Object.fromEntries(
    names.map((name) => {
      const child = childNamed(root, name);
      return [name, child === undefined ? null : plainXml(child.xml, root.prefix)];
    }),
  );
}

/** Whether the page is fitted stands among the properties of the sheet. */
export function keptFit(root: XmlElement): string | null {
  const properties = childNamed(root, "sheetPr");
  const fit = properties === undefined ? undefined : childNamed(parseElement(properties.xml), "pageSetUpPr");
  return fit === undefined ? null : plainXml(fit.xml, root.prefix);
}

export function keptView(root: XmlElement): string | null {
  const views = childNamed(root, "sheetViews");
  const view = views === undefined ? undefined : childNamed(parseElement(views.xml), "sheetView");
  return view === undefined ? null : plainXml(view.xml, root.prefix);
}

/** Each column by itself, equal neighbours together; all that there are where none are named. `widths`: what each gets. */
export function keptColumns(root: XmlElement, widths: ReadonlyMap<number, number> | null): FileLooks["columns"] {
  const cols = childNamed(root, "cols");
  const spans = (cols === undefined ? [] : childrenNamed(parseElement(cols.xml), "col")).map(({ xml }) => {
    const col = parseElement(xml);
    return {
      first: Number(attributeOf(col, "min")) - 1,
      last: Number(attributeOf(col, "max")) - 1,
      kept: attributes(col),
    };
  });
  if (widths === null) return spans.map(({ first, last, kept }) => [first, last, kept]);
  const runs: [number, number, KeptAttributes | null, number][] = [];
  for (const [column, width] of [...widths].sort(([a], [b]) => a - b)) {
    const left = storedWidth(width);
    const kept = spans.find(({ first, last }) => column >= first && column <= last)?.kept ?? null;
    const run = runs.at(-1);
    const isSame = run?.[1] === column - 1 && run[3] === left && JSON.stringify(run[2]) === JSON.stringify(kept);
    if (isSame) run[1] = column;
    else runs.push([column, column, kept, left]);
  }
  return runs;
}

const COLUMN_ATTRIBUTES = ["width", "customWidth", "bestFit", "hidden", "outlineLevel", "collapsed", "style"];

function attributes(col: XmlElement): KeptAttributes {
  return Object.fromEntries(
    COLUMN_ATTRIBUTES.flatMap((name) => {
      const value = attributeOf(col, name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Validations of the areas, each told whole. */
export function keptValidations(root: XmlElement, areas: readonly CellRange[]): readonly string[] {
  const all = childNamed(root, "dataValidations");
  return (all === undefined ? [] : childrenNamed(parseElement(all.xml), "dataValidation"))
    .filter(({ xml }) => {
      const ranges = parseSqref(attributeOf(parseElement(xml), "sqref") ?? "");
      return ranges.some((range) => areas.some((area) => rangesOverlap(range, area)));
    })
    .map(({ xml }) => plainXml(xml, root.prefix));
}

export function keptLinks(
  root: XmlElement,
  areas: readonly CellRange[],
  relationships: readonly Relationship[],
): readonly KeptLink[] {
  const all = childNamed(root, "hyperlinks");
  return (all === undefined ? [] : childrenNamed(parseElement(all.xml), "hyperlink")).flatMap(({ xml }) => {
    const link = parseElement(xml);
    const ranges = parseSqref(attributeOf(link, "ref") ?? "");
    if (!ranges.some((range) => areas.some((area) => rangesOverlap(range, area)))) return [];
    const id = attributeOf(link, "r:id");
    const target = relationships.find((relationship) => relationship.id === id)?.target ?? null;
    return [{ xml: plainXml(xml, root.prefix), target }];
  });
}

/** Rules of conditional formats: ours, or all. */
export function keptRules(root: XmlElement, styles: StyleBook, isAll: boolean): readonly KeptRule[] {
  return childrenNamed(root, "conditionalFormatting").flatMap(({ xml }) => {
    const formatting = parseElement(xml);
    return childrenNamed(formatting, "cfRule").flatMap((item) => {
      const rule = parseElement(item.xml);
      if (!isAll && !holdsOurTerm(rule)) return [];
      const look = attributeOf(rule, "dxfId");
      setAttribute(rule, "dxfId", null);
      return [
        {
          sqref: attributeOf(formatting, "sqref") ?? "",
          rule: plainXml(writeElement(rule), root.prefix),
          look: look === null ? null : differentialWords(styles, Number(look)),
        },
      ];
    });
  });
}

/** Does a formula of the rule hold a term of ours? */
export function holdsOurTerm(rule: XmlElement): boolean {
  return childrenNamed(rule, "formula").some(({ xml }) => isOurRule(textOf(parseElement(xml))));
}
