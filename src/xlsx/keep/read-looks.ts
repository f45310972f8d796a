import type { EditPlan } from "../../core/workbook/edit-plan";
import type { KeptLooks } from "../../core/workbook/kept-looks";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { OoxmlPackage, SheetPart } from "../package/ooxml-package";
import { utf8Xml } from "../package/xml-text";
import { splitWorksheet } from "../write/cells/worksheet-part";
import { formatWords, type FormatWords } from "../write/styles/format-words";
import { StyleBook } from "../write/styles/style-book";
import { parseElement, type XmlElement } from "../write/xml/element";
import { askedLooks, type AskedLooks } from "./asked-looks";
import { cornersOf, keptLooks, type FileLooks } from "./file-looks";
import {
  keptChildren,
  keptColumns,
  keptFit,
  keptLinks,
  keptRules,
  keptValidations,
  keptView,
  PAGE_CHILDREN,
  WHOLE_CHILDREN,
} from "./kept-around";
import { keptCells, keptRows } from "./kept-cells";
import { keptNames } from "./kept-names";

/**
 * How the sheets look where the plan will change it, by sheet id. `file`: the workbook as it is now; its sheets are found
 * by name. `after`: the picture that the plan leads to.
 */
export function readFileLooks(
  file: OoxmlPackage,
  plan: EditPlan,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
): ReadonlyMap<string, KeptLooks> {
  const { stylesPart, partName, sheets } = file.workbook;
  const source: Source = {
    file,
    styles: new StyleBook(stylesPart === null ? null : file.text(stylesPart)),
    workbook: parseElement(file.text(partName) ?? ""),
  };
  const touched = new Set(plan.edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])));
  const found = new Map<string, KeptLooks>();
  for (const sheet of before.sheets) {
    const part = sheets.find(({ name, kind }) => name === sheet.name && kind === "worksheet");
    if (part === undefined || !touched.has(sheet.id)) continue;
    const now = after.sheets.find(({ id }) => id === sheet.id) ?? null;
    found.set(sheet.id, keptLooks(readSheet(source, part, sheet, askedLooks(plan, sheet, now))));
  }
  return found;
}

interface Source {
  readonly file: OoxmlPackage;
  readonly styles: StyleBook;
  readonly workbook: XmlElement;
}

function readSheet(
  { file, styles, workbook }: Source,
  part: SheetPart,
  sheet: SheetSnapshot,
  asked: AskedLooks,
): FileLooks {
  const { root, data } = splitWorksheet(utf8Xml(file.bytes(part.partName) ?? new Uint8Array()));
  const { isWhole, page } = asked;
  const formats: FormatWords[] = [];
  const told = new Map<number, number>();
  const formatOf = (index: number): number => {
    const known = told.get(index) ?? formats.push(formatWords(styles, index)) - 1;
    told.set(index, known);
    return known;
  };
  const columns = keptColumns(root, isWhole ? null : asked.widths).map(([first, last, kept, ...left]) => {
    if (kept?.["style"] === undefined || kept["style"] === null) return [first, last, kept, ...left] as const;
    return [first, last, { ...kept, style: String(formatOf(Number(kept["style"]))) }, ...left] as const;
  });
  return {
    sheet: sheet.name,
    isWhole,
    cells: keptCells(data, root.prefix, asked.areas, formatOf),
    areas: asked.areas.map(cornersOf),
    codes: [],
    rows: keptRows(data, root.prefix, asked),
    columns,
    formats,
    validations: section(asked.validations, (areas) => keptValidations(root, areas)),
    links: section(asked.links, (areas) => keptLinks(root, areas, file.relationshipsOf(part.partName))),
    rules: asked.rules ? keptRules(root, styles, isWhole) : null,
    view: asked.view ? keptView(root) : null,
    children: {
      ...(page ? keptChildren(root, isWhole ? WHOLE_CHILDREN : PAGE_CHILDREN) : {}),
      ...(page && !isWhole ? { pageSetUpPr: keptFit(root) } : {}),
    },
    names: page ? keptNames(workbook, file.workbook.sheets, sheet.name, isWhole) : null,
  };
}

function section<T>(
  areas: AskedLooks["areas"],
  find: (areas: AskedLooks["areas"]) => T,
): { readonly areas: FileLooks["areas"]; readonly found: T } | null {
  return areas.length === 0 ? null : { areas: areas.map(cornersOf), found: find(areas) };
}
