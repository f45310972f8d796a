import type { DifferentialFormat } from "../model/parts";
import { DEFAULT_STYLE, NO_FILL, type BorderStyle, type Style } from "../model/style";
import { child, childrenNamed, flag, numeric, parseXml, type XmlNode } from "./xml-tree";

/** Looks of a workbook file: by cell format index, and those of conditional formats by theirs. */
export interface FileStyles {
  readonly cells: readonly Style[];
  readonly differential: readonly DifferentialFormat[];
}

const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  49: "@",
};

const CAPITAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  general: "General",
  top: "Top",
  bottom: "Bottom",
  distributed: "Distributed",
  centerContinuous: "CenterAcrossSelection",
};

const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const PATTERNS: Readonly<Record<string, Excel.RangeFill["pattern"]>> = {
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
};

/** `xml` = the styles part; `null` when the file has none. Theme and indexed colours are kept as written ("theme:4"). */
export function readStyles(xml: string | null): FileStyles {
  if (xml === null) return { cells: [DEFAULT_STYLE], differential: [] };
  const root = parseXml(xml);
  const formats = new Map<number, string>();
  for (const format of childrenNamed(child(root, "numFmts"), "numFmt")) {
    formats.set(numeric(format, "numFmtId") ?? 0, format.attributes["formatCode"] ?? "General");
  }
  const fonts = childrenNamed(child(root, "fonts"), "font").map(readFont);
  const fills = childrenNamed(child(root, "fills"), "fill").map(readFill);
  const borders = childrenNamed(child(root, "borders"), "border").map(readBorders);
  const cells = childrenNamed(child(root, "cellXfs"), "xf").map((xf): Style => {
    const alignment = child(xf, "alignment");
    const protection = child(xf, "protection");
    const formatId = numeric(xf, "numFmtId") ?? 0;
    return {
      ...DEFAULT_STYLE,
      ...fonts[numeric(xf, "fontId") ?? 0],
      ...borders[numeric(xf, "borderId") ?? 0],
      ...fills[numeric(xf, "fillId") ?? 0],
      numberFormat: formats.get(formatId) ?? BUILT_IN[formatId] ?? `builtin:${formatId}`,
      horizontal: CAPITAL[alignment?.attributes["horizontal"] ?? "general"] ?? "General",
      vertical: CAPITAL[alignment?.attributes["vertical"] ?? "bottom"] ?? "Bottom",
      wrap: flag(alignment, "wrapText"),
      indent: numeric(alignment, "indent") ?? 0,
      shrink: flag(alignment, "shrinkToFit"),
      locked: flag(protection, "locked", true),
      formulaHidden: flag(protection, "hidden"),
    };
  });
  const differential = childrenNamed(child(root, "dxfs"), "dxf").map(readDifferential);
  return { cells: cells.length === 0 ? [DEFAULT_STYLE] : cells, differential };
}

function readColor(node: XmlNode | undefined, none: string): string {
  const { rgb, theme, indexed } = node?.attributes ?? {};
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (theme === "1" || indexed === "64") return "#000000";
  if (theme === "0" || indexed === "65") return "#FFFFFF";
  if (theme !== undefined) return `theme:${theme}`;
  return indexed === undefined ? none : `indexed:${indexed}`;
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && flag(node, "val", true);
}

function readFont(font: XmlNode): Partial<Style> {
  const underline = child(font, "u");
  return {
    fontName: child(font, "name")?.attributes["val"] ?? DEFAULT_STYLE.fontName,
    fontSize: numeric(child(font, "sz"), "val") ?? DEFAULT_STYLE.fontSize,
    fontBold: isOn(child(font, "b")),
    fontItalic: isOn(child(font, "i")),
    fontStrikethrough: isOn(child(font, "strike")),
    fontUnderline: underline === undefined ? "None" : underline.attributes["val"] === "double" ? "Double" : "Single",
    fontColor: readColor(child(font, "color"), "#000000"),
  };
}

/** The colour of a solid fill stands in the file as its pattern's; of other patterns `fill` is the ground. */
function readFill(fill: XmlNode): Pick<Style, "fill" | "fillPattern" | "patternColor"> {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none") return NO_FILL;
  if (type === "solid") return { fill: readColor(child(pattern, "fgColor"), ""), fillPattern: "", patternColor: "" };
  return {
    fill: readColor(child(pattern, "bgColor"), "#FFFFFF"),
    fillPattern: PATTERNS[type] ?? `file:${type}`,
    patternColor: readColor(child(pattern, "fgColor"), "#000000"),
  };
}

function readLine(node: XmlNode | undefined): BorderStyle | null {
  const line = LINES[node?.attributes["style"] ?? "none"];
  return line === undefined
    ? null
    : { style: line[0], weight: line[1], color: readColor(child(node, "color"), "#000000") };
}

function readBorders(border: XmlNode): Pick<Style, "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight"> {
  return {
    EdgeTop: readLine(child(border, "top")),
    EdgeBottom: readLine(child(border, "bottom")),
    EdgeLeft: readLine(child(border, "left") ?? child(border, "start")),
    EdgeRight: readLine(child(border, "right") ?? child(border, "end")),
  };
}

function readDifferential(dxf: XmlNode): DifferentialFormat {
  const format: DifferentialFormat = {};
  const pattern = child(child(dxf, "fill"), "patternFill");
  const fill = readColor(child(pattern, "bgColor") ?? child(pattern, "fgColor"), "");
  if (fill !== "") format.fill = fill;
  const font = child(dxf, "font");
  const color = readColor(child(font, "color"), "");
  if (color !== "") format.fontColor = color;
  if (child(font, "b") !== undefined) format.fontBold = isOn(child(font, "b"));
  return format;
}
