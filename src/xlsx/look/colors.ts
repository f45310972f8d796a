import { utf8Xml } from "../package/xml-text";
import { relationshipKind, type OoxmlPackage } from "../package/ooxml-package";
import { attribute, numberAttribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed, type XmlScanner } from "../xml/scanner";

/** Colour of a `<color>`, `<fgColor>` …, "RRGGBB"; `null` for automatic ones and those not understood. */
export type ColorReader = (scanner: XmlScanner) => string | null;

/** The colours of Excel's old palette, 8–63. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colours of the Office theme, in the order that `theme="n"` counts: the first two pairs stand the other way round. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Reads the colours of a workbook, through its theme where it has one. */
export function colorReader(file: OoxmlPackage): ColorReader {
  const theme = themeColors(file);
  return (scanner) => {
    const tint = Number(attribute(scanner, "tint") ?? 0);
    const rgb = attribute(scanner, "rgb");
    if (rgb !== null && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return tinted(rgb.slice(-6).toUpperCase(), tint);
    const index = numberAttribute(scanner, "theme");
    const themed = index === null ? undefined : theme[index];
    if (themed !== undefined) return tinted(themed, tint);
    const indexed = numberAttribute(scanner, "indexed");
    if (indexed === null || indexed >= 64) return null;
    return PALETTE[indexed < 8 ? indexed : indexed - 8] ?? null;
  };
}

function themeColors(file: OoxmlPackage): readonly string[] {
  const part = file.workbook.relationships.find((each) => relationshipKind(each) === "theme")?.partName ?? null;
  const xml = part === null ? null : file.bytes(part);
  if (xml === null) return OFFICE_THEME;
  const colors: string[] = [];
  const scanner = createScanner(utf8Xml(xml));
  enterRoot(scanner, "theme");
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "themeElements")) return;
    forEachChild(scanner, () => {
      if (!isNamed(scanner, "clrScheme")) return;
      forEachChild(scanner, () => {
        const found: (string | null)[] = [];
        forEachChild(scanner, () => {
          found.push(attribute(scanner, isNamed(scanner, "sysClr") ? "lastClr" : "val"));
        });
        colors.push(found[0] ?? "000000");
      });
    });
  });
  if (colors.length < 12) return OFFICE_THEME;
  const [dark1, light1, dark2, light2, ...rest] = colors;
  return [light1, dark1, light2, dark2, ...rest].map((color) => (color ?? "000000").toUpperCase());
}

/** Nearer to white (tint above 0) or black (below), as Excel does by lightness; channel by channel is close enough to see. */
function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16);
      const value = tint > 0 ? channel + (255 - channel) * Math.min(tint, 1) : channel * (1 + Math.max(tint, -1));
      return Math.round(value).toString(16).padStart(2, "0").toUpperCase();
    })
    .join("");
}
