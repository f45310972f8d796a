import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { plainXml, prefixedXml } from "../xml/plain-xml";
import { REQUIRED_ENTRIES } from "./default-styles";
import { indexAttribute } from "./look-xml";
import type { StyleBook } from "./style-book";

/** A cell format told whole, without numbers of the style part's lists. */
export interface FormatWords {
  /** The `xf` with its attributes, whose numbers mean nothing elsewhere. */
  readonly xf: string;
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  /** Format code, or the number of one that every program knows. */
  readonly code: string | number;
  /** Name of the cell style, "" when it has none. */
  readonly style: string;
}

const PARTS = { fonts: "fontId", fills: "fillId", borders: "borderId" } as const;

/** The cell format with this index, for `keptFormat` to find or make again in this workbook at any time. */
export function formatWords(styles: StyleBook, index: number): FormatWords {
  const { entries } = styles.list("cellXfs");
  const xf = parseElement(entries[index] ?? entries[0] ?? REQUIRED_ENTRIES.cellXfs[0]);
  const part = (name: keyof typeof PARTS): string => {
    const list = styles.list(name).entries;
    return plainXml(list[indexAttribute(xf, PARTS[name])] ?? list[0] ?? "", styles.prefix);
  };
  const named = styles.cellStyles.find(({ xfId }) => xfId === indexAttribute(xf, "xfId"));
  return {
    xf: plainXml(writeElement(xf), styles.prefix),
    font: part("fonts"),
    fill: part("fills"),
    border: part("borders"),
    code: codeOf(styles, indexAttribute(xf, "numFmtId")),
    style: named?.name ?? "",
  };
}

function codeOf(styles: StyleBook, id: number): string | number {
  const formats = styles.list("numFmts").entries.map((entry) => parseElement(entry));
  const own = formats.find((format) => indexAttribute(format, "numFmtId") === id);
  return own === undefined ? id : (attributeOf(own, "formatCode") ?? "General");
}

/** Index of the cell format that was told so. */
export function keptFormat(styles: StyleBook, words: FormatWords): number {
  const xf = parseElement(prefixedXml(words.xf, styles.prefix));
  const put = (name: keyof typeof PARTS, xml: string): void =>
    setAttribute(xf, PARTS[name], String(styles.list(name).indexOf(prefixedXml(xml, styles.prefix))));
  put("fonts", words.font);
  put("fills", words.fill);
  put("borders", words.border);
  const { code } = words;
  setAttribute(xf, "numFmtId", String(typeof code === "number" ? code : styles.numberFormatId(code)));
  setAttribute(xf, "xfId", String(styles.cellStyles.find(({ name }) => name === words.style)?.xfId ?? 0));
  return styles.list("cellXfs").indexOf(writeElement(xf));
}

/** A look that conditional formats lay over cells, by its number; `null` when there is no such. */
export function differentialWords(styles: StyleBook, index: number): string | null {
  const xml = styles.list("dxfs").entries[index];
  return xml === undefined ? null : plainXml(xml, styles.prefix);
}

export function keptDifferential(styles: StyleBook, words: string): number {
  return styles.list("dxfs").indexOf(prefixedXml(words, styles.prefix));
}
