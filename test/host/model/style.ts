import type { CellRange } from "../../../src/core/workbook/range";
import { changeRuns, createRuns, runAt, runsWithin, type Runs } from "./runs";

/** One edge of a cell. */
export interface BorderStyle {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** A cell's look; colours as "#RRGGBB". Interned: equal looks are the same object. */
export interface Style {
  readonly numberFormat: string;
  /** "" = no fill. */
  readonly fill: string;
  /** Excel.FillPattern where it is another than solid; else "". */
  readonly fillPattern: string;
  /** Of the pattern's lines or dots; "" = as Excel has it, black. */
  readonly patternColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontBold: boolean;
  readonly fontItalic: boolean;
  readonly fontUnderline: string;
  readonly fontColor: string;
  readonly fontStrikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly EdgeTop: BorderStyle | null;
  readonly EdgeBottom: BorderStyle | null;
  readonly EdgeLeft: BorderStyle | null;
  readonly EdgeRight: BorderStyle | null;
}

export const DEFAULT_STYLE: Style = {
  numberFormat: "General",
  fill: "",
  fillPattern: "",
  patternColor: "",
  fontName: "宋体",
  fontSize: 11,
  fontBold: false,
  fontItalic: false,
  fontUnderline: "None",
  fontColor: "#000000",
  fontStrikethrough: false,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
  EdgeTop: null,
  EdgeBottom: null,
  EdgeLeft: null,
  EdgeRight: null,
};

export const NO_FILL: Pick<Style, "fill" | "fillPattern" | "patternColor"> = {
  fill: "",
  fillPattern: "",
  patternColor: "",
};

/** Excel.FillPattern: a colour alone is solid. */
export function patternOf({ fill, fillPattern }: Style): string {
  return fillPattern !== "" ? fillPattern : fill === "" ? "None" : "Solid";
}

/** Looks of one sheet, by column. */
export interface StyleStore {
  readonly columns: Map<number, Runs<Style>>;
  readonly interned: Map<string, Style>;
  /** The look of cells never touched. */
  readonly normal: Style;
}

export function createStyleStore(normal: Style = DEFAULT_STYLE): StyleStore {
  return { columns: new Map(), interned: new Map([[JSON.stringify(normal), normal]]), normal };
}

export function styleAt(store: StyleStore, row: number, column: number): Style {
  const runs = store.columns.get(column);
  return (runs === undefined ? undefined : runAt(runs, row)) ?? store.normal;
}

export function intern(store: StyleStore, style: Style): Style {
  const key = JSON.stringify(style);
  const known = store.interned.get(key);
  if (known !== undefined) return known;
  store.interned.set(key, style);
  return style;
}

/** Changes the look of every cell of the area. */
export function changeStyle(store: StyleStore, area: CellRange, patch: Partial<Style>): void {
  const memo = new Map<Style, Style>();
  const change = (style: Style = store.normal): Style | undefined => {
    let changed = memo.get(style);
    if (changed === undefined) {
      changed = intern(store, { ...style, ...patch });
      memo.set(style, changed);
    }
    return changed === store.normal ? undefined : changed;
  };
  for (let column = area.left; column <= area.right; column += 1) {
    let runs = store.columns.get(column);
    if (runs === undefined) store.columns.set(column, (runs = createRuns()));
    changeRuns(runs, area.top, area.bottom, change);
  }
}

/** Puts one interned look (or, with the normal one, none) over the area. */
export function putStyle(store: StyleStore, area: CellRange, style: Style): void {
  changeStyle(store, area, style);
}

/** The different looks in the area, in order of columns. */
export function stylesWithin(store: StyleStore, area: CellRange): ReadonlySet<Style> {
  const found = new Set<Style>();
  for (let column = area.left; column <= area.right; column += 1) {
    const runs = store.columns.get(column);
    if (runs === undefined) found.add(store.normal);
    else for (const run of runsWithin(runs, area.top, area.bottom)) found.add(run.value ?? store.normal);
  }
  return found;
}

/** The value all cells of the area share; `null` when they differ, as Excel answers for mixed formats. */
export function commonOf<T>(store: StyleStore, area: CellRange, read: (style: Style) => T): T | null {
  const values = new Set([...stylesWithin(store, area)].map(read));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}
