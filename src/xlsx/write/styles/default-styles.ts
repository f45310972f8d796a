const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The entries that a style part cannot do without; Excel expects the first two fills to be these. */
export const REQUIRED_ENTRIES = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
} as const;

/** A style part with nothing but the default look. */
export const DEFAULT_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${NAMESPACE}">` +
  `<fonts count="1">${REQUIRED_ENTRIES.fonts.join("")}</fonts>` +
  `<fills count="2">${REQUIRED_ENTRIES.fills.join("")}</fills>` +
  `<borders count="1">${REQUIRED_ENTRIES.borders.join("")}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="1">${REQUIRED_ENTRIES.cellXfs.join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";
