import { cellAddress } from "../../../core/workbook/range";
import type { CellNote } from "../../look/sheet-look";
import { setContentType } from "../package/content-type-part";
import type { PackageDraft } from "../package/package-draft";
import { addRelationship, relationshipType } from "../package/relationships-part";
import { XML_DECLARATION } from "../xml/declaration";
import { encodeXstring, escapeText } from "../xml/escape";

const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING_ID = "rIdNotesDrawing";

/** What a worksheet with notes of ours says of the boxes that they are shown in. */
export function notesChild(): string {
  return `<legacyDrawing r:id="${DRAWING_ID}"/>`;
}

/** Gives a worksheet that has none its notes (批注); `notesChild` is put into it with its other looks. */
export function putNotes(parts: PackageDraft, sheetPart: string, notes: readonly CellNote[]): void {
  if (notes.length === 0) return;
  const number = /(\d+)\.xml$/.exec(sheetPart)?.[1] ?? "1";
  const { isStrict } = parts.base.workbook;
  const put = (name: string, xml: string, kind: string, id: string, contentType: string): void => {
    parts.put(name, xml);
    setContentType(parts, name, contentType);
    addRelationship(parts, sheetPart, { id, type: relationshipType(kind, isStrict), partName: name });
  };
  put(`xl/comments${number}.xml`, notesXml(notes), "comments", "rIdNotes", NOTES_TYPE);
  put(`xl/drawings/vmlDrawing${number}.vml`, boxesXml(notes), "vmlDrawing", DRAWING_ID, DRAWING_TYPE);
}

function notesXml(notes: readonly CellNote[]): string {
  const items = notes.map(({ row, column, text }) => {
    const content = `<t xml:space="preserve">${escapeText(encodeXstring(text))}</t>`;
    return `<comment ref="${cellAddress(row, column)}" authorId="0"><text>${content}</text></comment>`;
  });
  const list = `<commentList>${items.join("")}</commentList>`;
  return `${XML_DECLARATION}<comments xmlns="${MAIN}"><authors><author></author></authors>${list}</comments>`;
}

/** Excel shows a note only where a box for it is drawn. */
function boxesXml(notes: readonly CellNote[]): string {
  const shapes = notes.map(({ row, column }, index) => {
    const anchor = `${column + 1}, 15, ${Math.max(row - 1, 0)}, 10, ${column + 3}, 15, ${row + 4}, 4`;
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
    'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
    `</v:shapetype>${shapes.join("")}</xml>`
  );
}
