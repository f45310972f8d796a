import type { CellStyle } from "../../../core/workbook/edit-plan";
import { formatKind } from "../../../core/workbook/number-format";
import { builtInFormatKind } from "../../read/built-in-formats";
import type { TextSetting } from "../cells/text-height";
import { childNamed, elementChildren } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { DEFAULT_STYLES, REQUIRED_ENTRIES } from "./default-styles";
import { changedFont } from "./font-xml";
import type { ConditionalLook } from "./look-xml";
import { changeAlignment, changedBorder, differentialFormat, indexAttribute, solidFill } from "./look-xml";
import type { SectionName } from "./style-section";
import { StyleSection } from "./style-section";

/** Number formats that have a number of their own everywhere; dates among the built-in ones depend on the language. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_CUSTOM_FORMAT = 164;
const STANDARD_SIZE = 11;

/** The style part while cells get looks: lists only grow, equal entries are used again. */
export class StyleBook {
  readonly #root: XmlElement;
  readonly #sections = new Map<SectionName, StyleSection>();
  readonly #dates = new Map<number, boolean>();
  readonly #settings = new Map<number, TextSetting>();
  readonly #quoted = new Map<boolean, Map<number, number>>();
  readonly #derived = new Map<CellStyle, Map<number, number>>();

  /** `xml`: the style part, `null` when the workbook has none. */
  constructor(xml: string | null) {
    this.#root = parseElement(xml ?? DEFAULT_STYLES);
  }

  get prefix(): string {
    return this.#root.prefix;
  }

  /** Named cell styles with the numbers that formats refer to them by. */
  get cellStyles(): readonly { readonly name: string; readonly xfId: number }[] {
    const styles = childNamed(this.#root, "cellStyles");
    return (styles ? elementChildren(parseElement(styles.xml)) : []).map(({ xml }) => {
      const style = parseElement(xml);
      return { name: attributeOf(style, "name") ?? "", xfId: indexAttribute(style, "xfId") };
    });
  }

  /** Was anything added that was not there? */
  get hasGrown(): boolean {
    return [...this.#sections.values()].some((section) => section.hasGrown);
  }

  /** Index of the cell format that is `base` with the parts of `style` changed; `base` itself when that changes nothing. */
  formatFor(base: number, style: CellStyle): number {
    let known = this.#derived.get(style);
    if (!known) this.#derived.set(style, (known = new Map<number, number>()));
    let index = known.get(base);
    if (index === undefined) known.set(base, (index = this.#derive(base, style)));
    return index;
  }

  /** Index of the cell format that is `base` with or without `quotePrefix`, which says that the content is a text. */
  quotedFormat(base: number, isQuoted: boolean): number {
    const known = this.#quoted.get(isQuoted) ?? new Map<number, number>();
    this.#quoted.set(isQuoted, known);
    let index = known.get(base);
    if (index === undefined) known.set(base, (index = this.#quote(base, isQuoted)));
    return index;
  }

  #quote(base: number, isQuoted: boolean): number {
    const formats = this.list("cellXfs");
    const xf = parseElement(formats.entries[base] ?? formats.entries[0] ?? REQUIRED_ENTRIES.cellXfs[0]);
    if (/^(1|true)$/.test(attributeOf(xf, "quotePrefix") ?? "") === isQuoted) return base;
    setAttribute(xf, "quotePrefix", isQuoted ? "1" : null);
    return formats.indexOf(writeElement(xf));
  }

  /** Does a cell format show a calendar date? */
  isDate(index: number): boolean {
    let isDate = this.#dates.get(index);
    if (isDate === undefined) this.#dates.set(index, (isDate = this.#showsDate(index)));
    return isDate;
  }

  /** Font size and wrapping of a cell format. */
  textSetting(index: number): TextSetting {
    let setting = this.#settings.get(index);
    if (setting === undefined) this.#settings.set(index, (setting = this.#readSetting(index)));
    return setting;
  }

  #readSetting(index: number): TextSetting {
    const xf = parseElement(this.list("cellXfs").entries[index] ?? "<xf/>");
    const alignment = childNamed(xf, "alignment");
    const wrap = alignment ? attributeOf(parseElement(alignment.xml), "wrapText") : null;
    const font = parseElement(this.list("fonts").entries[indexAttribute(xf, "fontId")] ?? "<font/>");
    const size = childNamed(font, "sz");
    const points = Number(size ? attributeOf(parseElement(size.xml), "val") : Number.NaN);
    return { fontSize: points > 0 ? points : STANDARD_SIZE, wraps: wrap === "1" || wrap === "true" };
  }

  #showsDate(index: number): boolean {
    const id = indexAttribute(parseElement(this.list("cellXfs").entries[index] ?? "<xf/>"), "numFmtId");
    for (const entry of this.list("numFmts").entries) {
      const format = parseElement(entry);
      if (indexAttribute(format, "numFmtId") === id)
        return formatKind(attributeOf(format, "formatCode") ?? "") === "date";
    }
    return builtInFormatKind(id) === "date";
  }

  differentialFor(look: ConditionalLook): number {
    return this.list("dxfs").indexOf(differentialFormat(this.#root.prefix, look));
  }

  /** The style part as it is by now. */
  xml(): string {
    if (this.hasGrown) {
      for (const section of this.#sections.values()) section.save(this.#root);
      this.#sections.clear();
    }
    return writeElement(this.#root);
  }

  #derive(base: number, style: CellStyle): number {
    const formats = this.list("cellXfs");
    const baseXml = formats.entries[base] ?? formats.entries[0] ?? REQUIRED_ENTRIES.cellXfs[0];
    const xf = parseElement(baseXml);
    if (style.font) {
      const { font } = style;
      this.#change(xf, "fonts", "fontId", "applyFont", (xml) => changedFont(xml, font));
    }
    if (style.fill !== undefined) {
      const { fill } = style;
      const text = fill === null ? this.list("fills").entries[0] : solidFill(this.#root.prefix, fill);
      this.#change(xf, "fills", "fillId", "applyFill", (xml) => text ?? xml);
    }
    if (style.border !== undefined) {
      const { border } = style;
      this.#change(xf, "borders", "borderId", "applyBorder", (xml) => changedBorder(xml, border));
    }
    if (style.numberFormat !== undefined) {
      setAttribute(xf, "numFmtId", String(this.numberFormatId(style.numberFormat)));
      setAttribute(xf, "applyNumberFormat", "1");
    }
    changeAlignment(xf, style);
    const xml = writeElement(xf);
    return xml === baseXml ? base : formats.indexOf(xml);
  }

  #change(
    xf: XmlElement,
    name: "fonts" | "fills" | "borders",
    idAttribute: string,
    applyAttribute: string,
    change: (xml: string) => string,
  ): void {
    const section = this.list(name);
    const id = indexAttribute(xf, idAttribute);
    const old = section.entries[id] ?? section.entries[0] ?? REQUIRED_ENTRIES[name][0];
    const changed = change(old);
    if (changed !== old || section.entries[id] === undefined) {
      setAttribute(xf, idAttribute, String(section.indexOf(changed)));
    }
    setAttribute(xf, applyAttribute, "1");
  }

  /** Number of a format code, added when it is not there yet. */
  numberFormatId(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const section = this.list("numFmts");
    let next = FIRST_CUSTOM_FORMAT;
    for (const entry of section.entries) {
      const format = parseElement(entry);
      const id = indexAttribute(format, "numFmtId");
      if (attributeOf(format, "formatCode") === code) return id;
      next = Math.max(next, id + 1);
    }
    section.indexOf(`<${this.#root.prefix}numFmt numFmtId="${next}" formatCode="${escapeAttribute(code)}"/>`);
    return next;
  }

  /** One of the lists; what is added to it goes into the part. */
  list(name: SectionName): StyleSection {
    const known = this.#sections.get(name);
    if (known) return known;
    const { prefix } = this.#root;
    const required = REQUIRED_ENTRIES[name].map((xml) => xml.replace(/<(\/?)/g, `<$1${prefix}`));
    const section = new StyleSection(this.#root, name, required);
    this.#sections.set(name, section);
    return section;
  }
}
