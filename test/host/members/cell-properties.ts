import { HostError, invalidArgument, notImplemented } from "../dispatch/host-error";
import { cellsOf, fullAddress } from "../model/address";
import { readBlock, writeBlock } from "../model/block";
import { changeEdges, linesOf, SIDES } from "../model/borders";
import { readColor } from "../model/color";
import { changeStyle, patternOf, styleAt, type Style } from "../model/style";
import type { CellRange } from "../../../src/core/workbook/range";
import { readLink, setLink } from "../model/links";
import type { SheetModel } from "../model/workbook";
import type { RangeModel } from "./models";

type Bag = Readonly<Record<string, unknown>>;

function bag(value: unknown): Bag {
  return typeof value === "object" && value !== null ? (value as Bag) : {};
}

/** Member of the properties object → what it is in a style, with the way in. */
const FORMAT: Readonly<Record<string, keyof Style>> = {
  horizontalAlignment: "horizontal",
  verticalAlignment: "vertical",
  wrapText: "wrap",
  indentLevel: "indent",
  shrinkToFit: "shrink",
};

const FONT: Readonly<Record<string, keyof Style>> = {
  name: "fontName",
  size: "fontSize",
  bold: "fontBold",
  italic: "fontItalic",
  underline: "fontUnderline",
  color: "fontColor",
  strikethrough: "fontStrikethrough",
};

function patchOf(group: string, names: Readonly<Record<string, keyof Style>>, given: Bag): Partial<Style> {
  const patch: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const property = names[name];
    if (property === undefined) throw notImplemented(`CellProperties.${group}.${name}`);
    patch[property] = property === "fontColor" ? readColor(value) : value;
  }
  return patch;
}

/** As reported (OfficeDev/office-js#2564): 80,000 cells pass, 90,000 do not. */
const MAX_SETTABLE = 80_000;

/** `Range.setCellProperties`: fill, font, borders, alignment and links, cell by cell. */
export function setCellProperties({ sheet, area }: RangeModel, input: unknown): void {
  if (cellsOf(area) > MAX_SETTABLE) throw new HostError("GeneralException", "An internal error has occurred.");
  writeBlock(area, input, (row, column, given) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    for (const [name, value] of Object.entries(bag(given))) {
      if (name === "hyperlink") {
        setLink(sheet, cell, value as Excel.RangeHyperlink);
        continue;
      }
      if (name !== "format") throw notImplemented(`CellProperties.${name}`);
      const { fill, font, borders, ...rest } = bag(value);
      const patch = { ...patchOf("format", FORMAT, rest), ...patchOf("font", FONT, bag(font)) };
      const { color } = bag(fill);
      changeStyle(sheet.styles, cell, color === undefined ? patch : { ...patch, fill: readColor(color) });
      for (const [side, line] of Object.entries(bag(borders))) {
        const edge = SIDES.find((known) => known.replace("Edge", "").toLowerCase() === side.toLowerCase());
        if (edge === undefined) throw invalidArgument(`border ${side}`);
        const { style = "Continuous", weight = "Thin", color: lineColor = "#000000" } = bag(line);
        changeEdges(sheet.styles, cell, edge, () =>
          style === "None" ? null : { style: String(style), weight: String(weight), color: readColor(lineColor) },
        );
      }
    }
  });
}

function hyperlinkOf(sheet: SheetModel, cell: CellRange): Pick<Excel.CellProperties, "hyperlink"> {
  const hyperlink = readLink(sheet, cell);
  return hyperlink === null ? {} : { hyperlink };
}

/** `Range.getCellProperties`: only what is asked for. */
export function getCellProperties({ sheet, area }: RangeModel, wanted: unknown): Excel.CellProperties[][] {
  const ask = bag(wanted);
  const format = bag(ask["format"]);
  for (const name of Object.keys(ask)) {
    if (name !== "address" && name !== "format" && name !== "hyperlink")
      throw notImplemented(`CellPropertiesLoadOptions.${name}`);
  }
  const cells = readBlock(area, (row, column): Excel.CellProperties => {
    const style = styleAt(sheet.styles, row, column);
    const cell = { top: row, left: column, bottom: row, right: column };
    const look: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(FORMAT)) if (format[name] === true) look[name] = style[property];
    if (format["fill"] !== undefined) {
      const [color, pattern] = [style.fill === "" ? "#FFFFFF" : style.fill, patternOf(style)];
      const patternColor = style.patternColor === "" ? "#000000" : style.patternColor;
      const { pattern: isPattern, patternColor: isPatternColor } = bag(format["fill"]);
      look["fill"] = {
        color,
        ...(isPattern === true ? { pattern } : {}),
        ...(isPatternColor === true ? { patternColor } : {}),
      };
    }
    if (format["protection"] === true) look["protection"] = { locked: style.locked };
    if (format["font"] !== undefined) {
      const asked = Object.entries(FONT).filter(([name]) => bag(format["font"])[name] === true);
      look["font"] = Object.fromEntries(asked.map(([name, property]) => [name, style[property]]));
    }
    if (format["borders"] !== undefined) {
      const lines = SIDES.slice(0, 4).map((side) => [
        side.replace("Edge", "").toLowerCase(),
        linesOf(sheet.styles, cell, side)[0] ?? { style: "None" },
      ]);
      look["borders"] = Object.fromEntries(lines) as unknown;
    }
    return {
      ...(ask["address"] === true ? { address: fullAddress(sheet.name, cell) } : {}),
      ...(ask["format"] === undefined ? {} : { format: look }),
      ...(ask["hyperlink"] === true ? hyperlinkOf(sheet, cell) : {}),
    };
  });
  if (cells === null) throw invalidArgument("whole rows and columns");
  return cells;
}
