import type { Edit } from "../../core/workbook/edit-plan";
import { argb } from "./styles/font-xml";

const NAMESPACES = {
  transitional: {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  },
  strict: {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  },
} as const;

export const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** An empty worksheet part as the edit wants it. */
export function newWorksheet(edit: Extract<Edit, { type: "addSheet" }>, isStrict: boolean): string {
  const { main, relationships } = isStrict ? NAMESPACES.strict : NAMESPACES.transitional;
  const tab = edit.tabColor === undefined ? "" : `<sheetPr><tabColor rgb="${argb(edit.tabColor)}"/></sheetPr>`;
  const grid = edit.showGridlines === false ? ' showGridLines="0"' : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">${tab}<dimension ref="A1"/>` +
    `<sheetViews><sheetView${grid} workbookViewId="0"/></sheetViews><sheetData/>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
