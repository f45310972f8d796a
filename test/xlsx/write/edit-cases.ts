import type { Edit } from "../../../src/core/workbook/edit-plan";

/** What one edit has to do to the file. */
export interface EditCase {
  readonly title: string;
  readonly edits: (ledger: string, roster: string) => readonly Edit[];
  /** What the sheet part must hold afterwards. */
  readonly sheet?: readonly string[];
  /** Other parts, and what they must hold. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** Parts that change, beside the sheet. */
  readonly changes?: readonly string[];
}

const STYLES = "xl/styles.xml";
const WORKBOOK = "xl/workbook.xml";
const area = { top: 2, left: 0, bottom: 3, right: 1 };

export const EDIT_CASES: readonly EditCase[] = [
  {
    title: "writeBlock: texts in the cells themselves, in the cells' order, spans and dimension stretched",
    edits: (sheet) => [
      { type: "writeBlock", sheet, top: 2, left: 4, cells: [[{ value: " 缺\n点评地点" }], [{ value: 3 }]] },
      { type: "writeBlock", sheet, top: 3, left: 2, cells: [[{ value: "周敏" }]] },
    ],
    sheet: [
      '<dimension ref="A1:E6"/>',
      '<row r="3" spans="1:5">',
      '<c r="E3" t="inlineStr"><is><t xml:space="preserve"> 缺\n点评地点</t></is></c></row>',
      '<c r="C4" t="inlineStr"><is><t>周敏</t></is></c><c r="D4"',
    ],
  },
  {
    title: "writeBlock: a formula with its result",
    edits: (sheet) => [
      { type: "writeBlock", sheet, top: 6, left: 0, cells: [[{ formula: 'IF(A1<>"","有","")', result: "有" }]] },
    ],
    sheet: ['<row r="7"><c r="A7" t="str"><f>IF(A1&lt;&gt;"","有","")</f><v>有</v></c></row></sheetData>'],
    parts: { [WORKBOOK]: ['<calcPr fullCalcOnLoad="1"/>'] },
    changes: [WORKBOOK],
  },
  {
    title: "styleBlock: only the given parts of a look change, the date format of B3 stays",
    edits: (sheet) => [
      {
        type: "styleBlock",
        sheet,
        range: { top: 2, left: 1, bottom: 2, right: 1 },
        style: {
          font: { names: ["仿宋_GB2312", "仿宋"], size: 12, bold: true, color: "C00000" },
          border: "thin",
          wrap: true,
        },
      },
    ],
    sheet: ['<c r="B3" s="2"><v>40556</v></c>'],
    parts: {
      [STYLES]: [
        '<font><b/><sz val="12"/><color rgb="FFC00000"/><name val="仿宋_GB2312"/><family val="3"/><charset val="134"/></font>',
        '<xf numFmtId="14" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
      ],
    },
    changes: [STYLES],
  },
  {
    title: "clearBlock: content, looks, merged areas and links go",
    edits: (sheet) => [
      { type: "link", sheet, row: 2, column: 0, target: { sheet, row: 0, column: 0 }, tip: "" },
      { type: "clearBlock", sheet, range: { top: 2, left: 0, bottom: 9, right: 3 } },
    ],
    sheet: ['<row r="3" spans="1:4"></row>', '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells></worksheet>'],
    changes: [WORKBOOK],
  },
  {
    title: "merge",
    edits: (sheet) => [{ type: "merge", sheet, range: { top: 6, left: 0, bottom: 7, right: 1 } }],
    sheet: ['<mergeCells count="3">', '<mergeCell ref="A7:B8"/>'],
  },
  {
    title: "columnWidths and rowHeights",
    edits: (sheet) => [
      { type: "columnWidths", sheet, widths: [{ column: 2, width: 20 }] },
      {
        type: "rowHeights",
        sheet,
        heights: [
          { row: 0, height: 30 },
          { row: 20, height: 18 },
        ],
      },
    ],
    sheet: [
      '<cols><col min="3" max="3" width="20.7109375" customWidth="1"/></cols><sheetData>',
      '<row r="1" spans="1:4" ht="30" customHeight="1">',
      '<row r="21" ht="18" customHeight="1"></row></sheetData>',
    ],
  },
  {
    title: "freeze",
    edits: (sheet) => [{ type: "freeze", sheet, rows: 2, columns: 0 }],
    sheet: [
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData>',
    ],
  },
  {
    title: "pageSetup: in the schema's order, title rows and print area as names",
    edits: (sheet) => [
      {
        type: "pageSetup",
        sheet,
        setup: {
          orientation: "landscape",
          fitToWidth: 1,
          titleRows: { first: 0, last: 1 },
          area: { top: 0, left: 0, bottom: 5, right: 3 },
          centerHorizontally: true,
          footer: "第 &P 页，共 &N 页",
        },
      },
    ],
    sheet: [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension',
      '</mergeCells><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>',
    ],
    parts: {
      [WORKBOOK]: [
        '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'点评台账\'!$A$1:$D$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'点评台账\'!$1:$2</definedName></definedNames>',
      ],
    },
    changes: [WORKBOOK],
  },
  {
    title: "conditionalFormat: ours are replaced, not piled up",
    edits: (sheet) => [
      {
        type: "conditionalFormat",
        sheet,
        range: area,
        formula: 'AND(LEN("标记")>0,$A3<>"")',
        style: { fill: "FFC7CE" },
      },
      { type: "removeConditionalFormats", sheet, marker: '"标记"' },
      {
        type: "conditionalFormat",
        sheet,
        range: area,
        formula: 'LEN("标记")>0',
        style: { fill: "FFC7CE", bold: true },
      },
    ],
    sheet: [
      '</mergeCells><conditionalFormatting sqref="A3:B4"><cfRule type="expression" dxfId="1" priority="1"><formula>LEN("标记")&gt;0</formula></cfRule></conditionalFormatting></worksheet>',
    ],
    parts: { [STYLES]: ['<dxfs count="2">'] },
    changes: [STYLES],
  },
  {
    title: "dataValidation: what was there for these cells gives way",
    edits: (sheet) => [
      {
        type: "dataValidation",
        sheet,
        range: { top: 2, left: 0, bottom: 9, right: 0 },
        rule: { type: "date" },
        errorTitle: "日期",
        errorMessage: "请填日期",
        isStrict: false,
      },
      {
        type: "dataValidation",
        sheet,
        range: { top: 4, left: 0, bottom: 5, right: 0 },
        rule: { type: "list", items: ["未整改", '"整改中"'] },
        errorTitle: "状态",
        errorMessage: "请选择",
        isStrict: true,
      },
    ],
    sheet: [
      '<dataValidations count="2"><dataValidation type="date" errorStyle="warning" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="日期" error="请填日期" sqref="A3:A4 A7:A10"><formula1>1</formula1></dataValidation>',
      'sqref="A5:A6"><formula1>"未整改,""整改中"""</formula1></dataValidation></dataValidations></worksheet>',
    ],
  },
  {
    title: "link: inside the workbook, the sheet's name quoted",
    edits: (sheet, roster) => [
      { type: "link", sheet, row: 2, column: 0, target: { sheet: roster, row: 1, column: 1 }, tip: "去<名册>" },
    ],
    sheet: [
      '<hyperlinks><hyperlink ref="A3" location="\'名册\'\'s\'!B2" tooltip="去&lt;名册&gt;"/></hyperlinks></worksheet>',
    ],
  },
  {
    title: "extendFilter",
    edits: (sheet) => [{ type: "extendFilter", sheet, range: { top: 1, left: 0, bottom: 3, right: 5 } }],
    sheet: ['<autoFilter ref="A2:F4"/>'],
  },
  {
    title: "appendTableColumns: the table, its filter and its columns grow, headings are texts",
    edits: (_, roster) => [
      { type: "appendTableColumns", sheet: roster, table: "xl/tables/table1.xml", headers: ["点评\n情况"] },
    ],
    parts: {
      "xl/tables/table1.xml": [
        'ref="A1:D3" totalsRowShown="0"><autoFilter ref="A1:D3"/><tableColumns count="4">',
        '<tableColumn id="4" name="点评_x000a_情况"/></tableColumns>',
      ],
      "xl/worksheets/sheet2.xml": ['<c r="D1" t="inlineStr"><is><t xml:space="preserve">点评\n情况</t></is></c>'],
    },
    changes: ["xl/tables/table1.xml", "xl/worksheets/sheet2.xml"],
  },
  {
    title: "removeTableColumns",
    edits: (_, roster) => [
      { type: "removeTableColumns", sheet: roster, table: "xl/tables/table1.xml", headers: ["党员人数"] },
    ],
    parts: { "xl/tables/table1.xml": ['ref="A1:B3"', '<tableColumns count="2">', 'name="书记"/></tableColumns>'] },
    changes: ["xl/tables/table1.xml", "xl/worksheets/sheet2.xml"],
  },
  {
    title: "writeBlock over a table's heading: its column is called so too",
    edits: (_, roster) => [{ type: "writeBlock", sheet: roster, top: 0, left: 1, cells: [[{ value: "支部书记" }]] }],
    parts: { "xl/tables/table1.xml": ['<tableColumn id="2" name="支部书记"/>'] },
    changes: ["xl/tables/table1.xml", "xl/worksheets/sheet2.xml"],
  },
  {
    title: "addSheet: listed after the one named, with number, relationship and content type of its own",
    edits: (sheet) => [
      {
        type: "addSheet",
        key: "n",
        name: "校验清单",
        visibility: "veryHidden",
        after: sheet,
        tabColor: "c00000",
        showGridlines: false,
      },
      { type: "writeBlock", sheet: "n", top: 1, left: 1, cells: [[{ value: 1 }]] },
    ],
    parts: {
      [WORKBOOK]: [
        'sheetId="5" r:id="rId1"/><sheet name="校验清单" sheetId="8" state="veryHidden" r:id="rId6"/><sheet',
      ],
      "xl/_rels/workbook.xml.rels": ['Id="rId6"', 'Target="worksheets/sheet4.xml"/></Relationships>'],
      "[Content_Types].xml": ['<Override PartName="/xl/worksheets/sheet4.xml"'],
      "xl/worksheets/sheet4.xml": [
        '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><dimension ref="B2"/>',
        'showGridLines="0"',
      ],
    },
    changes: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", WORKBOOK, "xl/worksheets/sheet4.xml"],
  },
];
