import type { CellStyle, CellWrite, Edit, EditPlan, PageSetup, SheetKey } from "../../core/workbook/edit-plan";
import type { JsonValue } from "../../core/workbook/kept-looks";
import { listSource } from "../../core/workbook/list-source";
import { rangeAddress } from "../../core/workbook/range";
import { cornersOf } from "./asked-looks";
import type { Corners, LeftLooks, LeftValidation, LeftValue } from "./excel-looks";
import { fontName, HORIZONTAL, POINTS_PER_INCH, VERTICAL, WEIGHTS, widthInPoints } from "./excel-words";
import type { Trait } from "./traits";

/** What the plan leaves in the looks of the sheet. `digit`: pixels of a digit in the workbook's standard font. */
export function leftLooks(plan: EditPlan, key: SheetKey, digit: number): LeftLooks {
  const edits = plan.edits.filter((edit) => "sheet" in edit && edit.sheet === key);
  const { traits, open } = leftTraits(edits);
  const pages = edits.flatMap((edit) => (edit.type === "pageSetup" ? [pageOf(edit.setup)] : []));
  const frozen = edits.findLast((edit) => edit.type === "freeze");
  return {
    traits,
    open,
    merged: edits.flatMap((edit) => (edit.type === "merge" ? [cornersOf(edit.range)] : [])),
    codes: [...new Set(edits.flatMap(codesOf))],
    formulas: edits.flatMap(formulasOf),
    widths: edits.flatMap((edit) =>
      edit.type === "columnWidths"
        ? edit.widths.map(({ column, width }) => [column, widthInPoints(width, digit)] as const)
        : [],
    ),
    heights: edits.flatMap((edit) =>
      edit.type === "rowHeights" ? edit.heights.map(({ row, height }) => [row, height] as const) : [],
    ),
    validations: edits.flatMap(validationOf),
    tips: [...new Set(edits.flatMap((edit) => (edit.type === "link" ? [edit.tip] : [])))],
    frozen: frozen === undefined ? null : { rows: frozen.rows, columns: frozen.columns },
    page: pages.length === 0 ? null : (Object.assign({}, ...pages) as LeftLooks["page"]),
  };
}

function leftTraits(edits: readonly Edit[]): Pick<LeftLooks, "traits" | "open"> {
  const values = new Map<Trait, Map<string, LeftValue>>();
  const add = (given: { readonly [T in Trait]?: LeftValue }): void => {
    for (const [trait, value] of Object.entries(given)) {
      const known = values.get(trait as Trait) ?? new Map<string, LeftValue>();
      known.set(JSON.stringify(value), value);
      values.set(trait as Trait, known);
    }
  };
  const open = new Set<Trait>();
  for (const edit of edits) {
    if (edit.type === "styleBlock") add(traitsOfStyle(edit.style));
    else if (edit.type === "clearBlock") {
      add(PLAIN);
      for (const trait of OF_NORMAL) open.add(trait);
    } else if (edit.type === "link") for (const trait of ["color", "underline"] as const) open.add(trait);
  }
  return {
    traits: Object.fromEntries([...values].map(([trait, known]) => [trait, [...known.values()]])),
    open: [...open],
  };
}

/** What cells show that have been cleared. */
const PLAIN: { readonly [T in Trait]?: LeftValue } = {
  ...{ bold: false, italic: false, underline: "None", strikethrough: false, color: "#000000" },
  ...{ fill: null, borders: "" },
};
/** A workbook may say otherwise of its cell style Normal; Chinese ones do. */
const OF_NORMAL: readonly Trait[] = [
  ...(["name", "size", "horizontalAlignment", "verticalAlignment", "wrapText"] as const),
  ...(["indentLevel", "shrinkToFit", "locked"] as const),
];

function traitsOfStyle({ font = {}, fill, border, horizontal, vertical, wrap }: CellStyle): {
  readonly [T in Trait]?: LeftValue;
} {
  const name = fontName(font);
  return {
    ...(name === undefined ? {} : { name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.color === undefined ? {} : { color: `#${font.color}` }),
    ...(font.underline === undefined ? {} : { underline: font.underline ? "Single" : "None" }),
    ...(fill === undefined ? {} : { fill: fill === null ? null : (["Solid", `#${fill}`] as const) }),
    ...(border === undefined ? {} : { borders: border === null ? "" : `Continuous ${WEIGHTS[border]}` }),
    // Excel takes the indent away with the side that it was at, and shrinks no text that it wraps
    ...(horizontal === undefined ? {} : { horizontalAlignment: HORIZONTAL[horizontal], indentLevel: 0 }),
    ...(vertical === undefined ? {} : { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { wrapText: wrap, ...(wrap ? { shrinkToFit: false } : {}) }),
  };
}

function codesOf(edit: Edit): readonly string[] {
  if (edit.type === "clearBlock") return ["General"];
  return edit.type === "styleBlock" && edit.style.numberFormat !== undefined ? [edit.style.numberFormat] : [];
}

/** Around the formulas of a block. */
function formulasOf(edit: Edit): readonly Corners[] {
  if (edit.type !== "writeBlock") return [];
  const { top, left, cells } = edit;
  const rows = [...cells.keys()].filter((r) => cells[r]?.some(isFormula));
  const columns = [...(cells[0] ?? []).keys()].filter((c) => cells.some((line) => isFormula(line[c] ?? null)));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [[top + first, left + Math.min(...columns), top + last, left + Math.max(...columns)]];
}

function isFormula(write: CellWrite | null): boolean {
  return write !== null && "formula" in write;
}

function validationOf(edit: Edit): readonly LeftValidation[] {
  if (edit.type === "clearBlock") return [{ kind: "none", source: "" }];
  if (edit.type !== "dataValidation") return [];
  const { rule } = edit;
  return [{ kind: rule.type, source: rule.type === "list" ? listSource(rule.items) : "" }];
}

/** The settings that it makes, as Excel tells them (`readPage`). */
function pageOf(setup: PageSetup): { readonly [name: string]: JsonValue } {
  const { paper = "A4", margins, titleRows, area, fitToWidth, centerHorizontally, pageBreaks, footer } = setup;
  return {
    ...(paper === "kept" ? {} : { paperSize: paper }),
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    ...(fitToWidth === undefined ? {} : { zoom: { horizontalFitToPages: fitToWidth } }),
    ...(margins === undefined
      ? {}
      : Object.fromEntries(
          Object.entries(margins).map(([side, inches]) => [`${side}Margin`, inches * POINTS_PER_INCH]),
        )),
    ...(titleRows === undefined ? {} : { titleRows: `$${titleRows.first + 1}:$${titleRows.last + 1}` }),
    ...(area === undefined ? {} : { area: rangeAddress(area) }),
    ...(centerHorizontally === undefined ? {} : { centerHorizontally }),
    ...(pageBreaks === undefined ? {} : { breaks: [...pageBreaks] }),
    ...(footer === undefined ? {} : { centerFooter: footer }),
  };
}
