import type { CellStyle } from "../../../../src/core/workbook/edit-plan";
import { StyleBook } from "../../../../src/xlsx/write/styles/style-book";

const STYLES =
  '<styleSheet xmlns="m"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;"/></numFmts>' +
  '<fonts count="2"><font><b/><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><sz val="9"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellXfs count="2"><xf numFmtId="176" fontId="0" fillId="1" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The cell format of that index, as written. */
function formatXml(book: StyleBook, index: number): string | undefined {
  return /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(book.xml())?.[1]?.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)?.[index];
}

describe("looks are appended, never renumbered", () => {
  test("nothing asked, nothing changed", () => {
    const book = new StyleBook(STYLES);
    expect(book.formatFor(1, {})).toBe(1);
    expect(book.xml()).toBe(STYLES);
  });

  test.each<[string, CellStyle, RegExp]>([
    [
      "a font keeps its other parts; a named one leaves the theme",
      { font: { names: ["黑体"], bold: false } },
      /<font><sz val="11"\/><color theme="1"\/><name val="黑体"\/><family val="3"\/><charset val="134"\/><\/font><\/fonts>/,
    ],
    [
      "a fill",
      { fill: "ff0000" },
      /<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"\/><bgColor indexed="64"\/><\/patternFill><\/fill><\/fills>/,
    ],
    [
      "a border keeps its diagonal",
      { border: "medium" },
      /<bottom style="medium"><color auto="1"\/><\/bottom><diagonal style="thin"\/><\/border><\/borders>/,
    ],
    [
      "an alignment keeps its other parts",
      { horizontal: "center" },
      /<alignment vertical="center" horizontal="center"\/>/,
    ],
    [
      "a number format gets the next number",
      { numberFormat: '0.0"%"' },
      /<numFmt numFmtId="177" formatCode="0\.0&quot;%&quot;"\/>/,
    ],
    ["a number format that is built in keeps its number", { numberFormat: "0%" }, /numFmtId="9"/],
  ])("%s", (_, style, expected) => {
    const book = new StyleBook(STYLES);
    const index = book.formatFor(0, style);
    expect(index).toBe(2);
    expect(book.xml()).toMatch(expected);
    // Written and read again, the same look is found and not added.
    const again = new StyleBook(book.xml());
    expect(again.formatFor(0, { ...style })).toBe(index);
    expect(again.formatFor(index, { ...style })).toBe(index);
    expect(again.xml()).toBe(book.xml());
  });

  test("taking a fill away uses the first fill", () => {
    const book = new StyleBook(STYLES);
    expect(formatXml(book, book.formatFor(0, { fill: null }))).toContain('fillId="0"');
  });

  test("a number format that is there is used", () => {
    const book = new StyleBook(STYLES);
    expect(formatXml(book, book.formatFor(1, { numberFormat: 'yyyy"年"' }))).toContain('numFmtId="176"');
    expect(book.xml()).toContain('<numFmts count="1">');
  });

  test("differential formats are listed behind the cell styles, equal ones once", () => {
    const book = new StyleBook(STYLES);
    expect([book.differentialFor({ fill: "FFC7CE" }), book.differentialFor({ fill: "FFC7CE" })]).toEqual([0, 0]);
    expect(book.differentialFor({ fontColor: "9C0006", bold: true })).toBe(1);
    expect(book.xml()).toMatch(/<\/cellStyles><dxfs count="2"><dxf>.*<\/dxfs><\/styleSheet>$/);
  });

  test("a style part with nothing in it gets what cells refer to", () => {
    const book = new StyleBook('<x:styleSheet xmlns:x="m"/>');
    expect(book.formatFor(0, { fill: "FFFFFF" })).toBe(1);
    expect(book.xml()).toContain('<x:cellXfs count="2"><x:xf numFmtId="0"');
    expect(book.xml()).toContain('<x:fills count="3"><x:fill><x:patternFill patternType="none"/>');
  });

  test("dates are told by number and by code", () => {
    const book = new StyleBook(STYLES);
    const date = book.formatFor(1, { numberFormat: "yyyy-mm-dd" });
    expect([book.isDate(0), book.isDate(1), book.isDate(date)]).toEqual([true, false, true]);
  });
});

test("the mark of a text comes and goes, the rest of the format stays", () => {
  const book = new StyleBook(STYLES);
  const quoted = book.quotedFormat(0, true);
  expect(formatXml(book, quoted)).toBe(
    '<xf numFmtId="176" fontId="0" fillId="1" borderId="0" xfId="0" quotePrefix="1"><alignment vertical="center"/></xf>',
  );
  const again = new StyleBook(book.xml());
  expect([again.quotedFormat(0, true), again.quotedFormat(quoted, true)]).toEqual([quoted, quoted]);
  expect([again.quotedFormat(quoted, false), again.quotedFormat(0, false)]).toEqual([0, 0]);
  expect(again.xml()).toBe(book.xml());
});
