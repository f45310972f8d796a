import type { CellValue } from "../../../src/core/workbook/cell";
import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { makeWorkbook, utf16, type HandMade } from "./make-workbook";

async function sheetOf(hand: HandMade): Promise<SheetSnapshot> {
  const { snapshot } = await openWorkbookFile(makeWorkbook(hand), "手工.xlsx");
  const [sheet] = snapshot.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const row = (cells: string): string => data(`<row r="1">${cells}</row>`);

const VALUES: readonly (readonly [string, HandMade, readonly (readonly CellValue[])[]])[] = [
  [
    "integers and decimals",
    { sheet: row(`<c r="A1"><v>-12</v></c><c r="B1"><v>0.1</v></c><c r="C1"><v>1E-7</v></c>`) },
    [[-12, 0.1, 1e-7]],
  ],
  [
    "seventeen digits",
    { sheet: row(`<c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>9007199254740993</v></c>`) },
    [[0.1 + 0.2, 9007199254740992]],
  ],
  ["spaces around a number", { sheet: row(`<c r="A1"><v> 12 </v></c>`) }, [[12]]],
  [
    "cells and rows without r",
    { sheet: data(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>`) },
    [
      [1, 2],
      [null, 3],
    ],
  ],
  [
    "a row without r whose cells say where they are",
    { sheet: data(`<row><c r="B3"><v>1</v></c></row><row><c r="A5"><v>2</v></c></row>`) },
    [[], [], [null, 1], [], [2]],
  ],
  [
    "some cells without r",
    { sheet: row(`<c r="C1"><v>1</v></c><c><v>2</v></c><c r="A1"><v>0</v></c>`) },
    [[0, null, 1, 2]],
  ],
  [
    "rows out of order, one of them twice",
    {
      sheet: data(
        `<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>`,
      ),
    },
    [[1], [], [3, 4]],
  ],
  [
    "lower-case references, single quotes, spaces",
    { sheet: data(`<row r = '1' ><c r = 'b1'  t='str' ><v>x</v></c ></row >`) },
    [[null, "x"]],
  ],
  [
    "booleans and errors",
    { sheet: row(`<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c>`) },
    [[true, false, { error: "#N/A" }]],
  ],
  [
    "ISO dates become serials",
    { sheet: row(`<c r="A1" t="d"><v>2011-01-13</v></c><c r="B1" t="d"><v>2011-01-13T12:00:00Z</v></c>`) },
    [[40556, 40556.5]],
  ],
  [
    "styled empty cells are empty and trailing ones are cut",
    {
      sheet: data(
        `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="5"/></row><row r="2" s="3" customFormat="1"/><row r="1048576"><c r="A1048576" s="1"/></row>`,
      ),
    },
    [[1]],
  ],
  [
    "white space is a value",
    { sheet: row(`<c r="A1" t="inlineStr"><is><t xml:space="preserve">  </t></is></c>`) },
    [["  "]],
  ],
  [
    "empty text is no value",
    {
      sheet: row(`<c r="A1" t="str"><v></v></c><c r="B1" t="inlineStr"><is><t/></is></c><c r="C1" t="s"><v>0</v></c>`),
      strings: `<si><t></t></si>`,
    },
    [],
  ],
  [
    "shared strings with runs, without phonetics",
    {
      sheet: row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`),
      strings: `<si><r><rPr><b/></rPr><t>点</t></r><r><t xml:space="preserve"> 评</t></r><rPh sb="0" eb="1"><t>dian</t></rPh><phoneticPr fontId="1"/></si><si><t>台账</t><rPh><t>tai</t></rPh></si>`,
    },
    [["点 评", "台账"]],
  ],
  [
    "inline runs",
    { sheet: row(`<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>`) },
    [["甲乙"]],
  ],
  [
    "entities",
    { sheet: row(`<c r="A1" t="str"><v>&lt;a&gt; &amp;amp; &#20013;&#x4E2D;&#x1F600;&quot;&apos;</v></c>`) },
    [[`<a> &amp; 中中😀"'`]],
  ],
  [
    "CDATA and comments inside a text",
    { sheet: row(`<c r="A1" t="str"><v>a<![CDATA[<b>&amp;]]>c<!-- <v> -->d</v></c>`) },
    [["a<b>&amp;cd"]],
  ],
  ["a number in CDATA", { sheet: row(`<c r="A1"><v><![CDATA[42]]></v></c>`) }, [[42]]],
  [
    "line ends: normalised when raw, kept when written as entities",
    { sheet: row(`<c r="A1" t="str"><v>a\r\nb\rc&#13;&#10;d</v></c>`) },
    [["a\nb\nc\r\nd"]],
  ],
  [
    "escaped characters",
    { sheet: row(`<c r="A1" t="s"><v>0</v></c>`), strings: `<si><t>a_x000D_b_x005F_x000D_c_xZZZZ_</t></si>` },
    [["a\rb_x000D_c_xZZZZ_"]],
  ],
  ["rare and supplementary characters", { sheet: row(`<c r="A1" t="str"><v>𠮷é·•．〇㐀</v></c>`) }, [["𠮷é·•．〇㐀"]]],
  ["a long text", { sheet: row(`<c r="A1" t="str"><v>${"整改落实".repeat(500)}</v></c>`) }, [["整改落实".repeat(500)]]],
  [
    "prefixed elements in the strict namespace",
    {
      sheetXml: `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>1</x:f><x:v>y</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
    [["y"]],
  ],
  [
    "UTF-8 with BOM",
    {
      sheetXml: `\ufeff<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData><row><c t="str"><v>中</v></c></row></sheetData></worksheet>`,
    },
    [["中"]],
  ],
  [
    "UTF-16 little endian",
    {
      sheetXml: utf16(
        `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>中</v></c></row></sheetData></worksheet>`,
        true,
      ),
    },
    [["中"]],
  ],
  [
    "UTF-16 big endian",
    { sheetXml: utf16(`<worksheet><sheetData><row><c t="str"><v>中</v></c></row></sheetData></worksheet>`, false) },
    [["中"]],
  ],
  [
    "tags in comments, attributes with >",
    {
      sheetXml: `<!-- <worksheet> --><worksheet a="x>y"><!-- <sheetData> --><sheetData><!-- <row> --><row q='<'><c t="str" z="/>"><v>1</v></c></row></sheetData></worksheet>`,
    },
    [["1"]],
  ],
  [
    "look-alikes in extensions and custom views",
    {
      sheet: `${row(`<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>`)}<extLst><ext><sheetData><row r="2"><c r="A2"><v>2</v></c></row></sheetData></ext></extLst>`,
    },
    [[1]],
  ],
  [
    "an absolute target with backslashes in other case",
    { sheet: row(`<c r="A1"><v>1</v></c>`), sheetTarget: "\\XL\\Worksheets\\Sheet1.XML" },
    [[1]],
  ],
  ["an absolute target", { sheet: row(`<c r="A1"><v>1</v></c>`), sheetTarget: "/xl/worksheets/sheet1.xml" }, [[1]]],
];

test.each(VALUES)("values: %s", async (_, hand, expected) => {
  expect((await sheetOf(hand)).values).toEqual(expected);
});
