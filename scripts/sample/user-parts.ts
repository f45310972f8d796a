import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { rangeAddress, type CellRange } from "../../src/core/workbook/range";
import { escapeXml } from "./escape-xml";

/** What a user's own workbook has and an edit plan of ours never makes: a filter and an Excel Table. */
export interface UserParts {
  readonly filters: readonly { readonly sheet: string; readonly range: CellRange }[];
  readonly tables: readonly {
    readonly sheet: string;
    readonly range: CellRange;
    readonly headings: readonly string[];
  }[];
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Zip entries carry a time; a fixed one keeps the file the same from run to run. */
const ENTRY_TIME = new Date(2011, 1, 10);

export function addUserParts(bytes: Uint8Array, parts: UserParts): Uint8Array {
  const entries = new Map(Object.entries(unzipSync(bytes)));
  const text = (name: string): string => strFromU8(entries.get(name) ?? new Uint8Array());
  const partOf = sheetParts(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"));
  const change = (sheet: string, edit: (xml: string) => string): void => {
    const part = partOf.get(sheet);
    if (part === undefined) throw new Error(`no sheet ${sheet}`);
    entries.set(part, strToU8(edit(text(part))));
  };
  for (const { sheet, range } of parts.filters) {
    change(sheet, (xml) => insertBefore(xml, AFTER_FILTER, `<autoFilter ref="${rangeAddress(range)}"/>`));
  }
  parts.tables.forEach(({ sheet, range, headings }, index) => {
    const number = index + 1;
    const part = partOf.get(sheet) ?? "";
    const rels = part.replace(/([^/]+)$/, "_rels/$1.rels");
    if (entries.has(rels)) throw new Error("the sheet has relations already");
    entries.set(`xl/tables/table${number}.xml`, strToU8(tableXml(number, range, headings)));
    entries.set(
      rels,
      strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/table" Target="../tables/table${number}.xml"/></Relationships>`,
      ),
    );
    change(sheet, (xml) =>
      insertBefore(
        xml,
        ["<extLst", "</worksheet>"],
        `<tableParts count="1"><tablePart xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></tableParts>`,
      ),
    );
    const types = text("[Content_Types].xml");
    const override = `<Override PartName="/xl/tables/table${number}.xml" ContentType="${TABLE_TYPE}"/>`;
    entries.set("[Content_Types].xml", strToU8(insertBefore(types, ["</Types>"], override)));
  });
  const zipped: Zippable = {};
  for (const [name, data] of entries) zipped[name] = [data, { mtime: ENTRY_TIME, level: 9 }];
  return zipSync(zipped);
}

/** Elements that may follow an autofilter in a worksheet, in the order of the standard. */
const AFTER_FILTER = [
  "<mergeCells",
  "<conditionalFormatting",
  "<dataValidations",
  "<hyperlinks",
  "<printOptions",
  "<pageMargins",
  "<pageSetup",
  "<headerFooter",
  "<tableParts",
  "</worksheet>",
];

function insertBefore(xml: string, marks: readonly string[], added: string): string {
  const places = marks.map((mark) => xml.indexOf(mark)).filter((place) => place !== -1);
  const at = Math.min(...places);
  if (places.length === 0) throw new Error("nowhere to put it");
  return xml.slice(0, at) + added + xml.slice(at);
}

/** Sheet name → part name. */
function sheetParts(workbook: string, rels: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of rels.matchAll(/<Relationship\s[^>]*>/g)) {
    targets.set(/\bId="([^"]*)"/.exec(tag)?.[1] ?? "", /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  const parts = new Map<string, string>();
  for (const [tag] of workbook.matchAll(/<sheet\s[^>]*>/g)) {
    const target = targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? "";
    parts.set(/\bname="([^"]*)"/.exec(tag)?.[1] ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return parts;
}

function tableXml(number: number, range: CellRange, headings: readonly string[]): string {
  const ref = rangeAddress(range);
  const columns = headings.map((heading, index) => `<tableColumn id="${index + 1}" name="${escapeXml(heading)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${number}" name="表${number}" displayName="表${number}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${headings.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
