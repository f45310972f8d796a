import type { FontStyle } from "../../../core/workbook/edit-plan";
import { childNamed, insertChild, replaceChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { parseElement, writeElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";

/** The order in which Excel writes (and older versions want) the parts of a font. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
] as const;

/** GB2312: tells Excel to put a Chinese font in the place of one that is not installed. */
const CHINESE_CHARSET = "134";

/** The font with the given parts changed. Only the first of the names is stored. */
export function changedFont(xml: string, style: FontStyle): string {
  const font = parseElement(xml);
  const [name] = style.names ?? [];
  if (name !== undefined) {
    put(font, "name", name);
    put(font, "family", familyOf(name));
    put(font, "charset", style.names?.some(isChinese) === true ? CHINESE_CHARSET : null);
    // A font of the document's theme would win over the name.
    put(font, "scheme", null);
  }
  if (style.size !== undefined) put(font, "sz", String(style.size));
  if (style.bold !== undefined) flag(font, "b", style.bold);
  if (style.underline !== undefined) flag(font, "u", style.underline);
  if (style.color !== undefined) putXml(font, "color", `<${font.prefix}color rgb="${argb(style.color)}"/>`);
  return writeElement(font);
}

/** "RRGGBB" → opaque "FFRRGGBB". */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name) || /^(sim|fang|kaiti|stsong|stfangsong|stkaiti|microsoft yahei)/i.test(name);
}

/** 1 with serifs, 2 without, 3 fixed pitch: what Excel notes for Chinese fonts of the Song kind. */
function familyOf(name: string): string {
  if (/雅黑|等线|yahei|arial|calibri/i.test(name)) return "2";
  return isChinese(name) ? "3" : "1";
}

function put(font: XmlElement, part: string, value: string | null): void {
  putXml(font, part, value === null ? null : `<${font.prefix}${part} val="${escapeAttribute(value)}"/>`);
}

function flag(font: XmlElement, part: string, isSet: boolean): void {
  putXml(font, part, isSet ? `<${font.prefix}${part}/>` : null);
}

function putXml(font: XmlElement, part: string, xml: string | null): void {
  const old = childNamed(font, part);
  if (old) replaceChild(font, old, xml);
  else if (xml !== null) insertChild(font, FONT_ORDER, part, xml);
}
