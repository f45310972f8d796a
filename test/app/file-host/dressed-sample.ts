import { readFileSync } from "node:fs";
import { openPackage, openParts } from "../../../src/xlsx/package/open-package";
import { PackageDraft } from "../../../src/xlsx/write/package/package-draft";
import { portableDeflate } from "../../../src/xlsx/write/package/zip-writer";
import { SAMPLE } from "./open-sample";

/** Sheets that get columns of ours, with the first free column and the rows of their text. */
const LEDGERS = ["xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml"];
const FIRST_XF = 9;

/**
 * The sample as somebody has dressed it, by hand and with more than we ever write: looks of every kind in the columns that
 * our marks will take, conditional formats, validations and links across them, rows that were fitted, names, page breaks.
 */
export function dressedSample(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const draft = new PackageDraft(openPackage(bytes, openParts(bytes)));
  edit(draft, "xl/styles.xml", dressStyles);
  for (const name of LEDGERS) {
    edit(draft, name, dressSheet);
    draft.put(name.replace("sheets/", "sheets/_rels/") + ".rels", RELATIONSHIPS);
  }
  edit(draft, "xl/workbook.xml", (xml) =>
    xml.replace("</definedNames>", "<definedName name=\"台账起点\">'党员点评台账'!$P$4</definedName></definedNames>"),
  );
  return new Uint8Array(draft.finish(portableDeflate));
}

function edit(draft: PackageDraft, name: string, change: (xml: string) => string): void {
  const xml = draft.text(name) ?? "";
  const changed = change(xml);
  if (changed === xml) throw new Error(`nothing to change in ${name}`);
  draft.put(name, changed);
}

const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" ' +
  'Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"/></Relationships>';

/** A theme tint with a pattern of two colours and a diagonal; a quoted text; a cell style of the person's own. */
function dressStyles(xml: string): string {
  return xml
    .replace(
      "</fonts>",
      '<font><i/><strike/><sz val="10"/><color theme="4" tint="-0.25"/><name val="楷体"/></font></fonts>',
    )
    .replace(
      "</fills>",
      '<fill><patternFill patternType="lightUp"><fgColor theme="5"/><bgColor rgb="FF00FF00"/></patternFill></fill></fills>',
    )
    .replace(
      "</borders>",
      '<border diagonalUp="1"><left/><right style="dashDot"><color theme="2"/></right><top/><bottom/><diagonal style="thin"/></border></borders>',
    )
    .replace("</cellStyleXfs>", '<xf numFmtId="0" fontId="7" fillId="0" borderId="0"/></cellStyleXfs>')
    .replace("</cellStyles>", '<cellStyle name="本单位样式" xfId="1"/></cellStyles>')
    .replace(
      "</cellXfs>",
      '<xf numFmtId="164" fontId="7" fillId="2" borderId="2" xfId="1" applyFont="1"><alignment textRotation="45"/><protection locked="0"/></xf>' +
        '<xf numFmtId="31" fontId="0" fillId="2" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
    )
    .replace(
      '<dxfs count="0"/>',
      '<dxfs count="1"><dxf><font><i/></font><border><left style="thin"/></border></dxf></dxfs>',
    );
}

function dressSheet(xml: string): string {
  const cells = (row: number): string =>
    `<c r="P${row}" s="${FIRST_XF}"/><c r="Q${row}" s="${FIRST_XF + 1}"/><c r="T${row}" s="${FIRST_XF}"/>`;
  return xml
    .replace(
      "</cols>",
      '<col min="16" max="17" width="21.5" customWidth="1" style="10"/><col min="18" max="40" width="9.5" bestFit="1"/></cols>',
    )
    .replace(
      /(<row r="(\d+)"[^>]*?)( customHeight="1")?>(.*?)<\/row>/g,
      (row, tag: string, n: string, _, inner: string) =>
        Number(n) % 3 === 2 ? `${tag}>${inner}${cells(Number(n))}</row>` : row,
    )
    .replace(
      "<pageMargins",
      '<conditionalFormatting sqref="A1:XFD9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>LEN($P1)&gt;3</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="P4:R20"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="custom" allowBlank="1" showInputMessage="1" promptTitle="提示" prompt="填字" sqref="N4:Q12 W2"><formula1>LEN(N4)&lt;9</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="P14:AC30"><formula1>$A$4:$A$9</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="P6" r:id="rId7" tooltip="外网"/><hyperlink ref="A4" location="\'填报说明\'!A1"/></hyperlinks><pageMargins',
    )
    .replace(
      "</worksheet>",
      '<rowBreaks count="1" manualBreakCount="1"><brk id="12" max="16383" man="1"/></rowBreaks></worksheet>',
    );
}
