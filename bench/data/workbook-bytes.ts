import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/core/workbook/range";

export type BenchCell = string | number;

export interface BenchSheet {
  readonly name: string;
  readonly rows: readonly (readonly BenchCell[])[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A plain .xlsx with shared strings, as Excel writes it; by hand, because libraries need minutes for this size. */
export function workbookBytes(sheets: readonly BenchSheet[]): Uint8Array {
  const strings = new Map<string, number>();
  let references = 0;
  const parts: Record<string, Uint8Array> = {};
  sheets.forEach((sheet, index) => {
    const lines = [`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`];
    sheet.rows.forEach((cells, row) => {
      let line = `<row r="${row + 1}" spans="1:${cells.length}">`;
      cells.forEach((cell, column) => {
        const at = `${columnLetters(column)}${row + 1}`;
        if (cell === "") return;
        if (typeof cell === "number") {
          line += `<c r="${at}" s="1"><v>${cell}</v></c>`;
          return;
        }
        const known = strings.get(cell);
        const number = known ?? strings.size;
        if (known === undefined) strings.set(cell, number);
        references += 1;
        line += `<c r="${at}" s="1" t="s"><v>${number}</v></c>`;
      });
      lines.push(`${line}</row>`);
    });
    lines.push("</sheetData></worksheet>");
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(lines.join(""));
  });
  const items = Array.from(strings.keys(), (text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
  parts["xl/sharedStrings.xml"] = strToU8(
    `${HEAD}<sst xmlns="${MAIN}" count="${references}" uniqueCount="${strings.size}">${items}</sst>`,
  );
  parts["xl/styles.xml"] = strToU8(
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`,
  );
  parts["xl/workbook.xml"] = strToU8(
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets
      .map((sheet, index) => `<sheet name="${sheet.name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
  );
  const relations = [
    ...sheets.map((_, index) => relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    relation(sheets.length + 1, "sharedStrings", "sharedStrings.xml"),
    relation(sheets.length + 2, "styles", "styles.xml"),
  ];
  parts["xl/_rels/workbook.xml.rels"] = relationsPart(relations);
  parts["_rels/.rels"] = relationsPart([relation(1, "officeDocument", "xl/workbook.xml")]);
  parts["[Content_Types].xml"] = contentTypes(sheets.length);
  return zipSync(parts, { level: 6 });
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function relationsPart(relations: readonly string[]): Uint8Array {
  return strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`);
}

function contentTypes(sheets: number): Uint8Array {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${kind}.${type}+xml"/>`;
  const all = [
    override("workbook.xml", "sheet.main"),
    override("sharedStrings.xml", "sharedStrings"),
    override("styles.xml", "styles"),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}.xml`, "worksheet")),
  ];
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return strToU8(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${all.join("")}</Types>`,
  );
}
