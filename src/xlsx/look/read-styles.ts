import type { OoxmlPackage } from "../package/ooxml-package";
import { utf8Xml } from "../package/xml-text";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed, type XmlScanner } from "../xml/scanner";
import { builtInFormatCode } from "./built-in-codes";
import { colorReader, type ColorReader } from "./colors";
import { PLAIN_LOOK, type CellLook } from "./sheet-look";

/** A differential format, as conditional formats use it. */
export interface DifferentialLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly isBold: boolean;
}

export interface StyleLooks {
  /** By cell format (the `s` of a cell); never empty. */
  readonly looks: readonly CellLook[];
  /** By `dxfId`. */
  readonly differentials: readonly DifferentialLook[];
}

type FontLook = Pick<CellLook, "color" | "font" | "size" | "isBold" | "isItalic" | "isUnderlined">;

/** The looks of all cell formats of a workbook. */
export function readStyleLooks(file: OoxmlPackage): StyleLooks {
  const part = file.workbook.stylesPart;
  const xml = part === null ? null : file.bytes(part);
  if (xml === null) return { looks: [PLAIN_LOOK], differentials: [] };
  const color = colorReader(file);
  const codes = new Map<number, string>();
  const fonts: FontLook[] = [];
  const fills: (string | null)[] = [];
  const borders: boolean[] = [];
  const looks: CellLook[] = [];
  const differentials: DifferentialLook[] = [];
  const scanner = createScanner(utf8Xml(xml));
  const each = (visit: () => void): void => forEachChild(scanner, visit);
  enterRoot(scanner, "styleSheet");
  each(() => {
    if (isNamed(scanner, "numFmts")) {
      each(() => codes.set(numberAttribute(scanner, "numFmtId") ?? 0, attribute(scanner, "formatCode") ?? "General"));
    } else if (isNamed(scanner, "fonts")) each(() => fonts.push(readFont(scanner, color)));
    else if (isNamed(scanner, "fills")) each(() => fills.push(readFill(scanner, color)));
    else if (isNamed(scanner, "borders")) each(() => borders.push(hasLines(scanner)));
    else if (isNamed(scanner, "cellXfs")) {
      each(() => {
        const format = numberAttribute(scanner, "numFmtId") ?? 0;
        const font = fonts[numberAttribute(scanner, "fontId") ?? 0] ?? PLAIN_LOOK;
        const fill = fills[numberAttribute(scanner, "fillId") ?? 0] ?? null;
        const hasBorder = borders[numberAttribute(scanner, "borderId") ?? 0] ?? false;
        const numberFormat = codes.get(format) ?? builtInFormatCode(format);
        looks.push({ ...PLAIN_LOOK, ...font, fill, hasBorder, numberFormat, ...readAlignment(scanner) });
      });
    } else if (isNamed(scanner, "dxfs")) each(() => differentials.push(readDifferential(scanner, color)));
  });
  return { looks: looks.length === 0 ? [PLAIN_LOOK] : looks, differentials };
}

function readFont(scanner: XmlScanner, color: ColorReader): FontLook {
  const font = { color: null as string | null, font: "", size: PLAIN_LOOK.size };
  let isBold = false;
  let isItalic = false;
  let isUnderlined = false;
  forEachChild(scanner, () => {
    if (isNamed(scanner, "b")) isBold = booleanAttribute(scanner, "val", true);
    else if (isNamed(scanner, "i")) isItalic = booleanAttribute(scanner, "val", true);
    else if (isNamed(scanner, "u")) isUnderlined = attribute(scanner, "val") !== "none";
    else if (isNamed(scanner, "sz")) font.size = Number(attribute(scanner, "val")) || PLAIN_LOOK.size;
    else if (isNamed(scanner, "color")) font.color = color(scanner);
    else if (isNamed(scanner, "name")) font.font = attribute(scanner, "val") ?? "";
  });
  return { ...font, isBold, isItalic, isUnderlined };
}

/** The colour of a pattern stands for the whole of it. */
function readFill(scanner: XmlScanner, color: ColorReader): string | null {
  let fill: string | null = null;
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "patternFill")) return;
    const pattern = attribute(scanner, "patternType");
    const isSolid = pattern !== null && pattern !== "none" && pattern !== "gray125";
    forEachChild(scanner, () => {
      if (isSolid && isNamed(scanner, "fgColor")) fill = color(scanner);
    });
  });
  return fill;
}

function hasLines(scanner: XmlScanner): boolean {
  let lines = 0;
  forEachChild(scanner, () => {
    const style = attribute(scanner, "style");
    if (style !== null && style !== "none" && !isNamed(scanner, "diagonal")) lines += 1;
  });
  return lines >= 2;
}

function readAlignment(scanner: XmlScanner): Pick<CellLook, "horizontal" | "vertical" | "wraps"> {
  let alignment: Pick<CellLook, "horizontal" | "vertical" | "wraps"> = PLAIN_LOOK;
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "alignment")) return;
    const horizontal = attribute(scanner, "horizontal") ?? "";
    const vertical = attribute(scanner, "vertical") ?? "";
    alignment = {
      horizontal: /^center/.test(horizontal)
        ? "center"
        : horizontal === "left" || horizontal === "right"
          ? horizontal
          : null,
      vertical: vertical === "top" ? "top" : vertical === "center" ? "center" : "bottom",
      wraps: booleanAttribute(scanner, "wrapText"),
    };
  });
  const { horizontal, vertical, wraps } = alignment;
  return { horizontal, vertical, wraps };
}

function readDifferential(scanner: XmlScanner, color: ColorReader): DifferentialLook {
  let fill: string | null = null;
  let letters: string | null = null;
  let isBold = false;
  forEachChild(scanner, () => {
    if (isNamed(scanner, "font")) {
      const font = readFont(scanner, color);
      letters = font.color;
      isBold = font.isBold;
    } else if (isNamed(scanner, "fill")) fill = readDifferentialFill(scanner, color);
  });
  return { fill, color: letters, isBold };
}

/** A solid fill in a differential format has its colour in `bgColor`, whatever stands in `fgColor`. */
function readDifferentialFill(scanner: XmlScanner, color: ColorReader): string | null {
  let fill: string | null = null;
  forEachChild(scanner, () => {
    forEachChild(scanner, () => {
      if (isNamed(scanner, "bgColor")) fill = color(scanner);
      else if (fill === null) fill = color(scanner);
    });
  });
  return fill;
}
