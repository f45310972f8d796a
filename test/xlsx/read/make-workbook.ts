import { strToU8, zipSync } from "fflate";

/** Parts of a hand-made workbook; whatever is left out is made up plainly. */
export interface HandMade {
  /** Everything inside `<worksheet>`. */
  readonly sheet?: string;
  /** The whole sheet part instead. */
  readonly sheetXml?: string | Uint8Array;
  /** Everything inside `<sst>`; no part at all when left out. */
  readonly strings?: string;
  /** Everything inside `<styleSheet>`; no part at all when left out. */
  readonly styles?: string;
  /** Everything inside `<workbook>` before `<sheets>`. */
  readonly workbook?: string;
  /** Relationships of the sheet. */
  readonly sheetRelationships?: string;
  readonly sheetTarget?: string;
  /** Part name → text; overrides everything above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A zip of the parts of a workbook with one sheet 台账. */
export function makeWorkbook(hand: HandMade): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${hand.workbook ?? ""}<sheets><sheet name="台账" sheetId="3" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", hand.sheetTarget ?? "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml":
      hand.sheetXml ?? `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${hand.sheet ?? ""}</worksheet>`,
  };
  if (hand.strings !== undefined) parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${hand.strings}</sst>`;
  if (hand.styles !== undefined) parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${hand.styles}</styleSheet>`;
  if (hand.sheetRelationships !== undefined) {
    parts["xl/worksheets/_rels/sheet1.xml.rels"] =
      `<Relationships xmlns="${PACKAGE}/relationships">${hand.sheetRelationships}</Relationships>`;
  }
  return zipParts({ ...parts, ...hand.parts });
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** The text as UTF-16 with BOM. */
export function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), isLittleEndian);
  return bytes;
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
